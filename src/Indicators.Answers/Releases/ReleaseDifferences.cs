using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Compares two releases of one database.</summary>
public static class ReleaseDifferences
{
    /// <summary>What differs, and what follows from it.</summary>
    /// <param name="before">The earlier release as it is published; null for the time before the first.</param>
    /// <param name="after">The later release as it is published, of the same database.</param>
    public static ReleaseDifference Between(Publication? before, Publication after)
    {
        var changes = after.Snapshot.Changes(before?.Release.Number ?? 0, after.Release.Number);
        var told = changes.Observations.Where(change => change.Kind == ChangeKind.Withdrawn || MayTell(after, change)).ToList();
        return new ReleaseDifference(
            before?.Release,
            after.Release,
            [.. told.Select(change => FigureChanges.Of(change, before?.Catalogue, after.Catalogue))],
            changes.Confirmed,
            changes.Observations.Count - told.Count,
            changes.Definitions,
            DerivedChanges.Between(before, after, changes),
            Compared.Of(
                before is null ? [] : ClaimAnswers.All(before),
                ClaimAnswers.All(after),
                claim => claim.Claim.Id,
                (one, two) => one.Verdict == two.Verdict && one.Sentence == two.Sentence,
                (kind, one, two) => new ClaimChange(kind, (two ?? one)!.Claim.Id, one, two)),
            Compared.Of(
                before is null ? [] : AllOf(before),
                AllOf(after),
                conflict => conflict.Id,
                (one, two) => one.Sentence == two.Sentence,
                (kind, one, two) => new ConflictChange(kind, (two ?? one)!.Id, one, two)));
    }

    private static bool MayTell(Publication publication, ObservationChange change) =>
        publication.MayShow((change.After ?? change.Before)! with { Confidentiality = change.PublishedUnder });

    private static IEnumerable<Conflict> AllOf(Publication publication) => ConflictAnswers.All(publication).Concat(ConflictAnswers.Differences(publication));
}

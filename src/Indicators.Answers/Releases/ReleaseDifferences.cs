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
        FigureChange[] figures = [.. told.Select(change => FigureChanges.Of(change, before?.Catalogue, after.Catalogue))];
        var withdrawals = Withdrawals.Between(before, after, figures);
        return new ReleaseDifference(
            before?.Release,
            after.Release,
            figures,
            changes.Confirmed,
            changes.Observations.Count - told.Count,
            changes.Definitions,
            [.. withdrawals?.Derived(changes) ?? [], .. DerivedChanges.Between(before, after, changes)],
            WithdrawnFirst(withdrawals?.Claims(after), Claims(before, after), change => change.Id),
            WithdrawnFirst(withdrawals?.Conflicts(after), Conflicts(before, after), change => change.Id));
    }

    internal static IEnumerable<Conflict> AllOf(Publication publication) => ConflictAnswers.All(publication).Concat(ConflictAnswers.Differences(publication));

    private static IReadOnlyList<ClaimChange> Claims(Publication? before, Publication after) => Compared.Of(
        before is null ? [] : ClaimAnswers.All(before),
        ClaimAnswers.All(after),
        claim => claim.Claim.Id,
        (one, two) => one.Verdict == two.Verdict && one.Sentence == two.Sentence,
        (kind, one, two) => new ClaimChange(kind, (two ?? one)!.Claim.Id, one, two));

    private static IReadOnlyList<ConflictChange> Conflicts(Publication? before, Publication after) => Compared.Of(
        before is null ? [] : AllOf(before),
        AllOf(after),
        conflict => conflict.Id,
        (one, two) => one.Sentence == two.Sentence,
        (kind, one, two) => new ConflictChange(kind, (two ?? one)!.Id, one, two));

    // What was said of a withdrawn figure is not what the earlier release says now.
    private static IReadOnlyList<T> WithdrawnFirst<T>(IReadOnlyList<T>? withdrawn, IReadOnlyList<T> changes, Func<T, string> id) =>
        withdrawn is null ? changes : [.. withdrawn, .. changes.ExceptBy(withdrawn.Select(id), id)];

    private static bool MayTell(Publication publication, ObservationChange change) =>
        publication.MayShow((change.After ?? change.Before)! with { Confidentiality = change.PublishedUnder });
}

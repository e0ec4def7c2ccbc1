using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What later releases changed in an answer that somebody pinned to a release.</summary>
/// <param name="Pinned">The release that the answer is of.</param>
/// <param name="Latest">The release in force.</param>
/// <param name="Changes">What changed from the one to the other.</param>
/// <param name="Withdrawn">Figures of the answer that were withdrawn since, and are no longer in it.</param>
public sealed record Revisions(Release Pinned, Release Latest, IReadOnlyList<Revision> Changes, IReadOnlyList<WithdrawnFigure> Withdrawn)
{
    /// <summary>Whether anything of the answer is otherwise now.</summary>
    public bool IsRevised => Changes.Count + Withdrawn.Count > 0;

    /// <summary>Compares an answer with what the same query gives now.</summary>
    /// <param name="publications">The database.</param>
    /// <param name="pinned">The release of the answer.</param>
    /// <param name="query">What was asked.</param>
    /// <exception cref="KeyNotFoundException">The pinned release has no such indicator.</exception>
    public static Revisions Of(PublicationSource publications, Publication pinned, SeriesQuery query)
    {
        using var latest = publications.Open();
        var before = SeriesAnswers.Find(pinned, query).Observations;
        var changes = Compared.Of(before, Figures(latest, query), Key, AreSame, (kind, one, two) => new Revision(kind, one, two, latest.Release.Number));
        return new Revisions(
            pinned.Release,
            latest.Release,
            changes.Count == 0 ? [] : FirstSeen(publications, pinned.Release.Number, latest.Release.Number, before, changes, query),
            [.. SeriesAnswers.Withdrawn(latest, query).Where(figure => figure.Release > pinned.Release.Number), .. WithdrawnRatios.After(pinned, query)]);
    }

    // The release in which each figure was first another one than the pinned answer has: the releases between are asked in turn.
    private static IReadOnlyList<Revision> FirstSeen(
        PublicationSource publications, long pinned, long latest, IReadOnlyList<SeriesObservation> before, IReadOnlyList<Revision> changes, SeriesQuery query)
    {
        var open = changes.ToDictionary(change => Key((change.After ?? change.Before)!));
        for (var number = pinned + 1; number < latest; number++)
        {
            using var between = publications.Find(ReleaseChoice.Of(number));
            var seen = between is null ? [] : Compared.Of(before, Figures(between, query), Key, AreSame, (_, one, two) => Key((two ?? one)!));
            foreach (var key in seen)
            {
                if (open.TryGetValue(key, out var change) && change.Since == latest)
                {
                    open[key] = change with { Since = number };
                }
            }
        }

        return [.. changes.Select(change => open[Key((change.After ?? change.Before)!)])];
    }

    private static IReadOnlyList<SeriesObservation> Figures(Publication publication, SeriesQuery query) =>
        publication.Catalogue.Find(query.Indicator) is null ? [] : SeriesAnswers.Find(publication, query).Observations;

    private static (string, string, string, string, string, string?, string?, bool) Key(SeriesObservation observation) => (
        observation.Area, observation.Period.Text, observation.Breakdown.Text, observation.CountedBy, observation.Source, observation.DenominatorSource, observation.Body, observation.IsPublished);

    private static bool AreSame(SeriesObservation one, SeriesObservation two) =>
        one.Figure == two.Figure && one.Status == two.Status && one.Reason == two.Reason && one.Display == two.Display;
}

/// <summary>One figure of an answer that is another one now.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">As the pinned answer has it; null where it has none.</param>
/// <param name="After">As it is now; null where there is none.</param>
/// <param name="Since">The release in which it was first another one.</param>
public sealed record Revision(ChangeKind Kind, SeriesObservation? Before, SeriesObservation? After, long Since);

using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>The contradictions and differences that the figures and statements of a publication show.</summary>
public static class ConflictAnswers
{
    // Comparing all figures with each other is for a collection of reports, not for a register.
    private const long MostObservations = 200_000;

    /// <summary>All contradictions. Figures are compared in releases of up to 200,000 observations.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static IReadOnlyList<Conflict> All(Publication publication) => Found(publication).Conflicts;

    /// <summary>Where two counters count the same otherwise: neither is wrong by that.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static IReadOnlyList<Conflict> Differences(Publication publication) => Found(publication).Differences;

    /// <summary>The contradictions that an observation is part of.</summary>
    internal static IEnumerable<Conflict> On(Publication publication, Observation observation) => Found(publication).ByKey[ComparedFigure.KeyOf(observation)];

    // What a release holds does not change: it is compared once.
    private static FoundConflicts Found(Publication publication) => publication.Catalogue.Conflicts ??= Detect(publication);

    private static FoundConflicts Detect(Publication publication)
    {
        var spells = SpellConflicts.Of(publication);
        if (publication.Release.Counts.Observations > MostObservations)
        {
            return new FoundConflicts([.. spells], []);
        }

        var figures = publication.Catalogue.Entries
            .SelectMany(entry => publication.Shown(new ObservationFilter { Indicator = entry.Id }))
            .Where(ComparedFigure.IsBounded)
            .ToList();
        var words = new ConflictWords(publication.Catalogue);
        return new FoundConflicts(
            [
                .. spells,
                .. CounterConflicts.Of(figures, words),
                .. PartsConflicts.Of(figures, words),
                .. StatedConflicts.Of(figures, words),
                .. SumConflicts.Of(figures, words),
                .. TimeConflicts.Of(figures, words),
            ],
            [.. CounterDifferences.Of(figures, words)]);
    }
}

/// <summary>What was found in one release.</summary>
internal sealed record FoundConflicts(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Conflict> Differences)
{
    internal ILookup<string, Conflict> ByKey { get; } = Conflicts
        .SelectMany(conflict => conflict.Observations.Select(observation => (Key: ComparedFigure.KeyOf(observation), conflict)))
        .ToLookup(pair => pair.Key, pair => pair.conflict);
}

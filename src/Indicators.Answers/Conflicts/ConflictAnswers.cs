using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The contradictions and differences that the figures and statements of a publication show.</summary>
public static class ConflictAnswers
{
    // Comparing all figures with each other is for a collection of reports, not for a register.
    private const long MostObservations = 200_000;

    /// <summary>All contradictions. Figures are compared in releases of up to 200,000 observations.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static IReadOnlyList<Conflict> All(Publication publication) => publication.Conflicts.Conflicts;

    /// <summary>Where counters, or territories of one name, have other figures: neither is wrong by that.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static IReadOnlyList<Conflict> Differences(Publication publication) => publication.Conflicts.Differences;

    /// <summary>Whether the figures of a release are compared with each other: it has at most 200,000 observations.</summary>
    /// <param name="publication">The release.</param>
    public static bool IsCompared(Publication publication) => publication.Release.Counts.Observations <= MostObservations;

    internal static FoundConflicts Detect(Publication publication)
    {
        var spells = SpellConflicts.Of(publication);
        if (!IsCompared(publication))
        {
            return new FoundConflicts([.. spells], []);
        }

        // In one query: to ask for each indicator takes longer than to read what there is.
        var shown = publication.Shown().ToLookup(observation => observation.Indicator);
        List<ComparedFigure> figures = [.. publication.Catalogue.Entries.SelectMany(entry => FiguresOf(shown[entry.Id], entry))];
        var words = new ConflictWords(publication.Catalogue);
        return new FoundConflicts(
            [
                .. spells,
                .. CounterConflicts.Of(figures, words),
                .. PartsConflicts.Of(figures, words),
                .. StatedConflicts.Of(publication, figures, words),
                .. SumConflicts.Of(figures, words),
                .. TimeConflicts.Of(figures, words),
            ],
            [.. CounterDifferences.Of(figures, words), .. TimeConflicts.Differences(figures, words)]);
    }

    private static IEnumerable<ComparedFigure> FiguresOf(IEnumerable<Observation> observations, IndicatorEntry entry) => observations
        .Select(observation => ComparedFigure.Of(observation, entry.Unit.Kind))
        .OfType<ComparedFigure>();
}

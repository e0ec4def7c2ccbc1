using Indicators.Store;

namespace Indicators.Answers;

/// <summary>What in a publication can be right and is often a mistake: docs/validation.md says each rule.</summary>
public static class PlausibilityAnswers
{
    /// <summary>Looks for everything that stands out. Figures are compared in releases of up to 200,000 observations, as for contradictions.</summary>
    /// <param name="publication">The release; small counts are among the figures if it publishes them.</param>
    /// <returns>By type and indicator, the largest first.</returns>
    public static IReadOnlyList<PlausibilityWarning> All(Publication publication)
    {
        var words = new ConflictWords(publication.Catalogue);
        var ofFigures = ConflictAnswers.IsCompared(publication) ? publication.Catalogue.Entries.SelectMany(entry => OfIndicator(publication, entry, words)) : [];
        return
        [
            .. ofFigures.Concat(SourceGaps.Of(publication.Catalogue))
                .OrderBy(warning => warning.Type).ThenBy(warning => warning.Indicator, StringComparer.Ordinal).ThenByDescending(warning => warning.Size),
        ];
    }

    private static IEnumerable<PlausibilityWarning> OfIndicator(Publication publication, IndicatorEntry indicator, ConflictWords words)
    {
        var observations = publication.Observations(new ObservationFilter { Indicator = indicator.Id });
        List<ComparedFigure> all = [.. observations.Select(observation => ComparedFigure.Of(observation, indicator.Unit.Kind)).OfType<ComparedFigure>()];
        List<ComparedFigure> figures = [.. all.Where(figure => publication.MayShow(figure.Observation))];
        var series = FigureSeries.In(figures, words.Catalogue);
        var slips = UnitSlips.Find(figures, series, words.Catalogue);
        return
        [
            .. Differencing.Of(all, words),
            .. slips.Select(slip => slip.Warning(words)),
            .. FactorThree.Of(series, slips, words),
            .. PartsAboveWhole.Of(figures, words),
            .. MissingYears.Of(observations, words),
            .. DatedBeforePeriod.Of(observations.Where(publication.MayShow), words),
        ];
    }
}

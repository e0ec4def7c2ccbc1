using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The figures of one counter, as a chart shows them: two counters stand side by side and are never joined.</summary>
/// <param name="CountedBy">Who counted; for a ratio, the numerator.</param>
/// <param name="DenominatorSource">For a ratio, the document of the denominator: each gives a series of its own.</param>
/// <param name="Points">The figures, by year.</param>
internal sealed record ChartSeries(string CountedBy, string? DenominatorSource, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>The series of a chart. Documents of one counter that print the same figure of a year are shown once, those that disagree side by side;
    /// a year for which nobody has a figure says so once.</summary>
    internal static IReadOnlyList<ChartSeries> Of(ChartContent content)
    {
        var known = content.OfYears.Where(point => point.Observation.Figure is not null).Select(point => point.Year).ToHashSet();
        var unknown = content.OfYears.Where(point => !known.Contains(point.Year)).DistinctBy(point => point.Year);
        return
        [
            .. content.OfYears.Where(point => point.Observation.Figure is not null).Concat(unknown)
                .GroupBy(point => (point.Observation.CountedBy, point.Observation.DenominatorSource))
                .Select(series => new ChartSeries(series.Key.CountedBy, series.Key.DenominatorSource, [.. series.GroupBy(point => point.Year).OrderBy(year => year.Key).SelectMany(PointsOf)])),
        ];
    }

    private static IEnumerable<ChartPoint> PointsOf(IEnumerable<(int Year, SeriesObservation Observation)> ofYear)
    {
        var different = ofYear.DistinctBy(point => (point.Observation.Display, point.Observation.Figure)).ToList();
        return different.Select((point, place) => new ChartPoint(point.Year, point.Observation, place, different.Count));
    }
}

/// <summary>One figure on a chart.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Observation">The figure.</param>
/// <param name="Place">Which of the figures of its series and year it is, from 0.</param>
/// <param name="Places">How many of them there are.</param>
internal sealed record ChartPoint(int Year, SeriesObservation Observation, int Place, int Places);

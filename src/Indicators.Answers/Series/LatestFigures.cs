using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The newest of what is known of an indicator.</summary>
public static class LatestFigures
{
    /// <summary>The figures of the last period that has any, with whatever stands for no figure after it: a year that is not known does not hide the one that is.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <returns>Totals where there are any, else parts; empty if nothing is known.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public static IReadOnlyList<SeriesObservation> Of(Publication publication, string indicator, string area) =>
        Of(SeriesAnswers.Find(publication, new SeriesQuery { Indicator = indicator, Areas = [area] }).Observations);

    /// <summary>The newest of some figures, by the same rule.</summary>
    /// <param name="all">The figures.</param>
    public static IReadOnlyList<SeriesObservation> Of(IReadOnlyList<SeriesObservation> all)
    {
        var totals = all.Where(observation => observation.Breakdown.IsTotal).ToList();
        var candidates = totals.Count > 0 ? totals : all;
        var known = candidates.Where(observation => observation.Figure is not null).ToList();
        var latest = (known.Count > 0 ? known : candidates).Select(EndOf).DefaultIfEmpty().Max();
        return [.. candidates.Where(observation => EndOf(observation) >= latest)];
    }

    private static DateOnly EndOf(SeriesObservation observation) => observation.Period.Last ?? DateOnly.MinValue;
}

using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Of what time and which areas there are figures.</summary>
/// <param name="First">The first day; null where no figure is dated.</param>
/// <param name="Last">The last day; null where no figure is dated.</param>
/// <param name="Areas">The areas, by code.</param>
public sealed record DataCoverage(DateOnly? First, DateOnly? Last, IReadOnlyList<string> Areas)
{
    /// <summary>Of an indicator, by the figures that may be shown.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="indicator">The indicator, observed or derived.</param>
    public static DataCoverage Of(Publication publication, string indicator) => Of(SeriesAnswers.Find(publication, new SeriesQuery { Indicator = indicator }));

    /// <summary>Of the figures of an answer.</summary>
    /// <param name="answer">The answer.</param>
    public static DataCoverage Of(SeriesAnswer answer) => Of(answer.Observations.Select(figure => (figure.Area, figure.Period)));

    /// <summary>Of all that sources print and that may be shown.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static DataCoverage Of(Publication publication) => Of(publication.Catalogue.Indicators.Keys
        .SelectMany(indicator => publication.Shown(new Store.ObservationFilter { Indicator = indicator }))
        .Select(observation => (observation.Area, observation.Period)));

    private static DataCoverage Of(IEnumerable<(string Area, Period Period)> figures)
    {
        var all = figures.ToList();
        return new DataCoverage(all.Min(figure => figure.Period.First), all.Max(figure => figure.Period.Last), [.. all.Select(figure => figure.Area).Distinct().Order(StringComparer.Ordinal)]);
    }
}

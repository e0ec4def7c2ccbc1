using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>One number by every denominator, on the page.</summary>
/// <param name="Year">The latest of the years in which most of the rates have figures: rates of two years are not set beside each other.</param>
/// <param name="Comparison">The rates of that year, totals only.</param>
public sealed record DashboardComparison(Period Year, Comparison Comparison)
{
    internal static DashboardComparison? Of(Publication publication, string above, string area, Language language)
    {
        if (!ComparisonAnswers.Comparable(publication.Catalogue).Contains(above))
        {
            return null;
        }

        var query = new SeriesQuery { Indicator = above, Areas = [area], TotalsOnly = true, Language = language };
        var years = ComparisonAnswers.Of(publication, query).Rates
            .SelectMany(rate => rate.Answer.Observations.Where(observation => observation is { Figure: not null, Period.Year: not null }).Select(observation => observation.Period.Text).Distinct())
            .GroupBy(year => year)
            .OrderByDescending(year => year.Count()).ThenByDescending(year => year.Key, StringComparer.Ordinal)
            .Select(year => Period.Parse(year.Key))
            .ToList();
        return years is [var year, ..] ? new DashboardComparison(year, ComparisonAnswers.Of(publication, query with { Period = year })) : null;
    }
}

using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What there are figures of: only what occurs is listed.</summary>
/// <param name="Figures">How many figures, those without a number included.</param>
/// <param name="Areas">The areas.</param>
/// <param name="FirstDay">The first day of the earliest period; null where none is known.</param>
/// <param name="LastDay">The last day of the latest period; null where none is known.</param>
/// <param name="Periods">The periods, in the order of time.</param>
/// <param name="Breakdowns">The combinations of dimensions and codes; an empty one is the total.</param>
/// <param name="Dimensions">The codes of each dimension.</param>
/// <param name="Counters">Who counted.</param>
/// <param name="Bodies">The bodies whose states or duties are counted.</param>
/// <param name="Statuses">The letters of SDMX OBS_STATUS.</param>
public sealed record CoverageResponse(
    int Figures,
    IReadOnlyList<NamedCodeResponse> Areas,
    string? FirstDay,
    string? LastDay,
    IReadOnlyList<string> Periods,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Breakdowns,
    IReadOnlyDictionary<string, IReadOnlyList<NamedCodeResponse>> Dimensions,
    IReadOnlyList<NamedCodeResponse> Counters,
    IReadOnlyList<NamedCodeResponse> Bodies,
    IReadOnlyList<string> Statuses)
{
    internal static CoverageResponse Of(SeriesAnswer answer)
    {
        var figures = answer.Observations;
        var periods = figures.Select(figure => figure.Period).DistinctBy(period => period.Text)
            .OrderBy(period => period.First ?? DateOnly.MinValue).ThenBy(period => period.Last ?? DateOnly.MaxValue).ToList();
        return new CoverageResponse(
            figures.Count,
            Named(figures.Select(figure => figure.Area), Model.Dimensions.Origin),
            Day(periods.Min(period => period.First)),
            Day(periods.Max(period => period.Last)),
            [.. periods.Select(period => period.Text)],
            [.. figures.Select(figure => figure.Breakdown).DistinctBy(breakdown => breakdown.Text).OrderBy(breakdown => breakdown.Parts.Count).ThenBy(breakdown => breakdown.Text, StringComparer.Ordinal).Select(BreakdownResponse.Of)],
            figures.SelectMany(figure => figure.Breakdown.Parts).GroupBy(part => part.Dimension).ToDictionary(part => part.Key, part => Named(part.Select(code => code.Code), part.Key)),
            Named(figures.Select(figure => figure.CountedBy), Code.Counters),
            Named(figures.Select(figure => figure.Body).OfType<string>(), Code.Bodies),
            [.. figures.Select(figure => figure.Status.Letter()).Distinct().Order(StringComparer.Ordinal)]);

        IReadOnlyList<NamedCodeResponse> Named(IEnumerable<string> codes, string list) =>
            [.. codes.Distinct().Order(StringComparer.Ordinal).Select(code => new NamedCodeResponse(code, answer.Catalogue.NameOf(list, code, answer.Language)))];
    }


    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

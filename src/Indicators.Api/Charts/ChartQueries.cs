using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The queries that give the figures of a chart.</summary>
internal static class ChartQueries
{
    /// <summary>One for each of its indicators.</summary>
    internal static IEnumerable<SeriesQuery> Of(ChartDefinition definition, SeriesQuery asked) => definition.Indicators.Select(indicator => Of(definition, indicator, asked));

    private static SeriesQuery Of(ChartDefinition definition, string indicator, SeriesQuery asked) => asked with
    {
        Indicator = indicator,
        Areas = Either(asked.Areas, definition.Areas),
        Counters = Counters(definition, asked),
        From = asked.From ?? YearOf(definition.From),
        To = asked.To ?? YearOf(definition.To),
        Codes = Codes(definition, asked),
    };

    /// <summary>Who counted what is asked for; none for everybody. Those of the definition count what it is of, and perhaps nothing else: they are not taken for other areas, parts or documents.</summary>
    internal static IReadOnlyList<string> Counters(ChartDefinition definition, SeriesQuery asked) => asked.Counters.Count > 0 ? asked.Counters
        : asked.Sources.Count == 0 && asked.Areas.All(definition.Areas.Contains) && asked.Codes.Values.SelectMany(codes => codes).All(code => code == SeriesQuery.Total) ? definition.CountedBy
        : [];

    private static Period? YearOf(int? year) => year is { } known ? Period.OfYear(known) : null;

    private static IReadOnlyList<string> Either(IReadOnlyList<string> asked, IReadOnlyList<string> defined) => asked.Count > 0 ? asked : defined;

    // A dimension whose parts stand apart is not filtered: its codes may be joined ones.
    private static Dictionary<string, IReadOnlyList<string>> Codes(ChartDefinition definition, SeriesQuery asked)
    {
        var breakdown = Breakdown.Parse(definition.Breakdown);
        return Dimensions.All
            .Where(dimension => asked.Codes.ContainsKey(dimension) || dimension != definition.Parts)
            .ToDictionary(dimension => dimension, dimension => asked.Codes.GetValueOrDefault(dimension) ?? [breakdown[dimension] ?? SeriesQuery.Total]);
    }
}

using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Where the figures of a chart are.</summary>
internal static class SeriesAddress
{
    /// <param name="definition">The chart.</param>
    /// <param name="suffix">What of them: <c>.json</c>, <c>.csv</c>, <c>/derivation</c>.</param>
    internal static string Of(ChartDefinition definition, string suffix)
    {
        var breakdown = Breakdown.Parse(definition.Breakdown);
        var filter = breakdown.IsTotal
            ? "&breakdown=total"
            : string.Concat(breakdown.Parts.Select(part => $"&{part.Dimension}={Uri.EscapeDataString(part.Code)}"));
        var counters = definition.CountedBy.Count == 0 ? "" : $"&countedBy={string.Join(',', definition.CountedBy)}";
        return $"/api/v1/series/{definition.Indicator}{suffix}?geo={definition.Geo}{counters}{filter}";
    }
}

using Indicators.Answers;
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
        var query = ChartLibrary.QueryOf(definition);
        var isTotal = definition.Parts.Length == 0 && Breakdown.Parse(definition.Breakdown).IsTotal;
        (string Name, string Value)[] parameters =
        [
            ("geo", definition.Geo),
            ("countedBy", string.Join(',', query.Counters)),
            ("from", query.From?.Text ?? ""),
            ("to", query.To?.Text ?? ""),
            .. isTotal ? [("breakdown", SeriesQuery.Total)] : query.Codes.Select(codes => (codes.Key, Uri.EscapeDataString(string.Join(',', codes.Value)))),
        ];
        return $"/api/v1/series/{definition.Indicator}{suffix}?{string.Join('&', parameters.Where(parameter => parameter.Value.Length > 0).Select(parameter => $"{parameter.Name}={parameter.Value}"))}";
    }
}

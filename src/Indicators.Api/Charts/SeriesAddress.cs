using System.Globalization;
using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Where the figures of a chart are.</summary>
internal static class SeriesAddress
{
    /// <param name="definition">The chart.</param>
    /// <param name="suffix">What of them: <c>.json</c>, <c>.csv</c>, <c>/derivation</c>.</param>
    internal static string Of(ChartDefinition definition, string suffix) => $"/api/v1/series/{definition.Indicator}{suffix}{Query(ChartLibrary.QueryOf(definition))}";

    /// <summary>A query as it stands in an address.</summary>
    internal static string Query(SeriesQuery query)
    {
        var isTotal = query.TotalsOnly || (query.Codes.Count == Dimensions.All.Count && query.Codes.Values.All(codes => codes is [SeriesQuery.Total]));
        (string Name, string Value)[] parameters =
        [
            ("geo", string.Join(',', query.Areas)),
            ("countedBy", string.Join(',', query.Counters)),
            ("from", query.From?.Text ?? ""),
            ("to", query.To?.Text ?? ""),
            ("last", query.Last?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("published", query.Published is { } published ? (published ? "true" : "false") : ""),
            ("body", string.Join(',', query.Bodies)),
            .. isTotal ? [("breakdown", SeriesQuery.Total)] : query.Codes.Select(codes => (codes.Key, Uri.EscapeDataString(string.Join(',', codes.Value)))),
            ("lang", query.Language == Language.English ? "" : query.Language.Tag()),
        ];
        return $"?{string.Join('&', parameters.Where(parameter => parameter.Value.Length > 0).Select(parameter => $"{parameter.Name}={parameter.Value}"))}";
    }
}

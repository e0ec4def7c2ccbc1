using Indicators.Model;

namespace Indicators.Api;

/// <summary>The place on the page of an indicator where one figure of it stands: the table shows one area and one way of breaking down.</summary>
internal static class FigureLink
{
    /// <summary>The address, in the language and release of the page that leads there.</summary>
    internal static string Of(PlaceView view, string indicator, string area, Breakdown breakdown) => Of(view, indicator, area, breakdown.Parts.Select(part => part.Dimension));

    /// <summary>The place where figures of several parts stand.</summary>
    internal static string Of(PlaceView view, string indicator, string area, BreakdownPattern parts) => Of(view, indicator, area, parts.Given.Parts.Select(part => part.Dimension).Concat(parts.Each));

    private static string Of(PlaceView view, string indicator, string area, IEnumerable<string> dimensions)
    {
        var by = dimensions.ToList() switch
        {
            [] => "",
            [var only] => $"&by={only}",
            _ => $"&by={IndicatorParameters.All}",
        };
        return view.Address($"/indicators/{indicator}?geo={area}{by}") + "#figures";
    }
}

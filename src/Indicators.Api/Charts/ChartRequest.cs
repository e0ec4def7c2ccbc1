using Indicators.Answers;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>What a request asks of a picture: which figures, where not those of its definition, and how they look.</summary>
/// <param name="Figures">The figures that are asked for; what is empty is as the definition has it.</param>
/// <param name="Look">How they look.</param>
public sealed record ChartRequest(SeriesQuery Figures, ChartLook Look)
{
    /// <summary>A picture as its definition has it.</summary>
    /// <param name="definition">The chart.</param>
    /// <param name="look">How it looks.</param>
    public static ChartRequest Plain(ChartDefinition definition, ChartLook look) => new(new SeriesQuery { Indicator = definition.Indicator }, look);

    /// <summary>Whether other figures are asked for than those of the definition; fewer years of the same ones are not.</summary>
    internal bool AsksOthers =>
        Figures.Areas.Count + Figures.Counters.Count + Figures.Sources.Count + Figures.DenominatorSources.Count + Figures.Bodies.Count + Figures.Codes.Count > 0
        || Figures.TotalsOnly || Figures.Published is not null;

    /// <summary>Whether anything is asked for that the definition does not say.</summary>
    internal bool IsPlain => !AsksOthers && Figures is { From: null, To: null, Last: null };

    /// <summary>A chart as this request has it: where totals alone are asked for, no parts stand apart.</summary>
    internal ChartDefinition On(ChartDefinition definition) => definition.Parts.Length == 0 || !Figures.TotalsOnly
        ? definition
        : definition with { Parts = "", Form = definition.Form == ChartForm.Stacked ? ChartForm.Bars : definition.Form };

    internal static (ChartRequest Request, IReadOnlyList<RequestError> Errors) Read(ChartDefinition definition, ChartParameters parameters, PictureFormat format, Catalogue catalogue)
    {
        var (query, errors) = SeriesRequest.Read(definition.Indicator, parameters, period: null, catalogue);
        var values = new ValueReader();
        var look = new ChartLook(
            Of(values, "size", parameters.Size, format.Sizes), query.Language, Of(values, "theme", parameters.Theme, format.Themes));
        return (new ChartRequest(query, look), [.. errors, .. values.Errors]);
    }

    // The first one is the default.
    private static T Of<T>(ValueReader values, string parameter, string? text, IReadOnlyDictionary<string, T> named) =>
        values.Choice(parameter, text, [.. named.Keys]) is { } name && named.TryGetValue(name, out var value) ? value : named.First().Value;
}

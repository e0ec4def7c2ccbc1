using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The picture of an indicator of which nobody has designed one: its yearly figures of Serbia, of everybody who counted, named as the indicator is.</summary>
internal static class PlainChart
{
    internal const ChartForm Form = ChartForm.Lines;

    private const string Area = "SRB";

    /// <summary>The definition; null where there is no such indicator, or it is of bodies, of which several would be on one line.</summary>
    /// <param name="indicator">The indicator, by whose identifier the picture is known.</param>
    /// <param name="catalogue">The definitions of the release.</param>
    internal static ChartDefinition? Of(string indicator, Catalogue catalogue) => catalogue.Find(indicator) is not { } entry || IsOfBodies(indicator, catalogue) ? null : new ChartDefinition
    {
        Id = indicator,
        Indicator = indicator,
        Geo = Area,
        Form = Form,
        Title = Wording.Joined(": ", [entry.Name, catalogue.Named(Dimensions.Origin, Area)]),
        Subtitle = entry.Definition,
        // What may be said stands with the definition and the caveat of the indicator.
        Say = Wording.Empty,
        SayNot = Wording.Empty,
    };

    /// <summary>Whether it says more than its only number would.</summary>
    internal static bool IsWorthShowing(ChartContent content) =>
        content.Definition.Say != Wording.Empty || content.Figures.Where(figure => figure.Observation.Period.Year is not null).Skip(1).Any();

    private static bool IsOfBodies(string indicator, Catalogue catalogue) => catalogue.DerivedIndicators.TryGetValue(indicator, out var derived) && derived.IsOfBodies;
}

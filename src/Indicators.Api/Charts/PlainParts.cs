using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The plain picture of an indicator of whose parts more is known than of the whole.</summary>
/// <remarks>In bars of their wholes where all are counts of one counter, each year has its whole, and the codes exclude each other, as those do that make up a whole together:
/// nothing is added up then that nobody has counted together. Else each part stands for itself, on lines.</remarks>
internal static class PlainParts
{
    /// <summary>The picture of the parts by the dimension that has most known figures; null where none has two of different parts.</summary>
    /// <param name="totals">The picture of the totals.</param>
    /// <param name="catalogue">The definitions of the release.</param>
    /// <param name="figuresOf">Finds the figures of a picture.</param>
    internal static ChartDefinition? Of(ChartDefinition totals, Catalogue catalogue, Func<ChartDefinition, IReadOnlyList<ShownFigure>> figuresOf) => Dimensions.All
        .Select(dimension => totals with { Parts = dimension, Subtitle = Wording.Joined(" ", [totals.Subtitle, IndicatorWords.ByDimension(dimension)]) })
        .Select(definition => (Definition: definition, Known: PlainChart.Known(figuresOf(definition)).ToList()))
        .Where(found => found.Known.Select(figure => PartOf(found.Definition, figure)).Distinct().Count() is > 1 and <= PlainChart.MostPanels)
        .OrderByDescending(found => found.Known.Count)
        .Select(found => found.Definition with { Form = ChartForm.Stacked } is var stacked && AreInWholes(stacked, catalogue, figuresOf(stacked)) ? stacked : found.Definition)
        .FirstOrDefault();

    private static bool AreInWholes(ChartDefinition stacked, Catalogue catalogue, IReadOnlyList<ShownFigure> figures)
    {
        var wholes = figures.Where(figure => PartOf(stacked, figure) is null && figure.Observation.Figure?.Relation == Relation.Exact).Select(figure => figure.PlaceOnAxis).ToHashSet();
        var exclusive = catalogue.CodesOf(stacked.Parts).Where(code => code.Exhaustive).Select(code => code.Id).ToHashSet();
        var parts = figures.Select(figure => PartOf(stacked, figure)).OfType<string>().Distinct().ToList();
        return figures.All(figure => figure.Kind == FigureKind.Count && wholes.Contains(figure.PlaceOnAxis))
            && !figures.DistinctBy(figure => figure.Observation.CountedBy).Skip(1).Any()
            && parts.Count <= ShownForm.MostColours
            && parts.SelectMany(part => part.Split('+')).All(exclusive.Contains);
    }

    private static string? PartOf(ChartDefinition definition, ShownFigure figure) => figure.Observation.Breakdown[definition.Parts];
}

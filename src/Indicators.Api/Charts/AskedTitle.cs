using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Names what is on a picture whose figures are not those of its definition: its title would tell of something else.</summary>
internal static class AskedTitle
{
    internal static ChartDefinition Over(ChartDefinition definition, SeriesQuery asked, Catalogue catalogue, ChartNames names, IReadOnlyList<ShownFigure> figures)
    {
        var areas = asked.Areas.Count > 0 ? asked.Areas : definition.Areas;
        return definition with
        {
            Geo = string.Join(',', areas),
            CountedBy = ChartQueries.Counters(definition, asked),
            Bodies = asked.Bodies.Count > 0 ? asked.Bodies : definition.Bodies,
            Title = Joined(": ", [Joined("; ", definition.Indicators.Select(id => names.Of(ChartNames.Indicators, id))), Joined(", ", areas.Select(names.OfArea))]),
            Subtitle = Joined(" ", [.. definition.Indicators.Select(id => catalogue.Find(id)!.Definition), .. Chosen(definition, asked, names, figures)]),
        };
    }

    // Which part of the whole, who counted: whatever the title does not say.
    private static IEnumerable<Wording> Chosen(ChartDefinition definition, SeriesQuery asked, ChartNames names, IReadOnlyList<ShownFigure> figures)
    {
        var breakdown = Breakdown.Parse(definition.Breakdown);
        var parts = Dimensions.All.SelectMany(dimension => WithFigures(asked.Codes.GetValueOrDefault(dimension, breakdown[dimension] is { } code ? [code] : []), figures, figure => figure.Breakdown[dimension])
            .Where(code => code != SeriesQuery.Total).Select(code => names.Of(dimension, code)));
        var counters = WithFigures(asked.Counters, figures, figure => figure.CountedBy).Select(counter => names.Of(Code.Counters, counter));
        var chosen = parts.Concat(counters).Concat(asked.Bodies.Select(body => names.Of(Code.Bodies, body))).ToList();
        return chosen.Count == 0 ? [] : [Ended(Joined("; ", chosen))];
    }

    // A part or counter that has no figure here is not on the picture; where none has one, all are named that have none.
    private static IReadOnlyList<string> WithFigures(IReadOnlyList<string> asked, IReadOnlyList<ShownFigure> figures, Func<SeriesObservation, string?> codeOf)
    {
        var counted = figures.Where(figure => figure.Observation.Figure is not null).Select(figure => codeOf(figure.Observation)).ToHashSet();
        return counted.Count == 0 ? asked : [.. asked.Where(counted.Contains)];
    }

    private static Wording Ended(Wording text) => new(text.En + ".", text.Sr + ".");

    private static Wording Joined(string separator, IEnumerable<Wording> texts)
    {
        var all = texts.ToList();
        return new Wording(string.Join(separator, all.Select(text => text.En)), string.Join(separator, all.Select(text => text.Sr.Length > 0 ? text.Sr : text.En)));
    }
}

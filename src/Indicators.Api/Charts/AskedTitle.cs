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
        var indicator = catalogue.Find(definition.Indicator)!;
        return definition with
        {
            Geo = string.Join(',', areas),
            CountedBy = asked.Counters.Count > 0 ? asked.Counters : definition.CountedBy,
            Bodies = asked.Bodies.Count > 0 ? asked.Bodies : definition.Bodies,
            Title = Joined(": ", [Joined("; ", definition.Indicators.Select(id => names.Of(ChartNames.Indicators, id))), Joined(", ", areas.Select(names.OfArea))]),
            Subtitle = Joined(" ", [indicator.Definition, .. Chosen(definition, asked, names, CountersWithFigures(asked, figures))]),
        };
    }

    // Which part of the whole, who counted: whatever the title does not say.
    private static IEnumerable<Wording> Chosen(ChartDefinition definition, SeriesQuery asked, ChartNames names, IReadOnlyList<string> counters)
    {
        var breakdown = Breakdown.Parse(definition.Breakdown);
        var parts = Dimensions.All.SelectMany(dimension => asked.Codes.GetValueOrDefault(dimension, breakdown[dimension] is { } code ? [code] : [])
            .Where(code => code != SeriesQuery.Total).Select(code => names.Of(dimension, code)));
        var chosen = parts.Concat(counters.Select(counter => names.Of(Code.Counters, counter))).Concat(asked.Bodies.Select(body => names.Of(Code.Bodies, body))).ToList();
        return chosen.Count == 0 ? [] : [Ended(Joined("; ", chosen))];
    }

    // A counter that has no figure here is not on the picture; where nobody has one, all are named that have none.
    private static IReadOnlyList<string> CountersWithFigures(SeriesQuery asked, IReadOnlyList<ShownFigure> figures)
    {
        var counted = figures.Where(figure => figure.Observation.Figure is not null).Select(figure => figure.Observation.CountedBy).ToHashSet();
        return counted.Count == 0 ? asked.Counters : [.. asked.Counters.Where(counted.Contains)];
    }

    private static Wording Ended(Wording text) => new(text.En + ".", text.Sr + ".");

    private static Wording Joined(string separator, IEnumerable<Wording> texts)
    {
        var all = texts.ToList();
        return new Wording(string.Join(separator, all.Select(text => text.En)), string.Join(separator, all.Select(text => text.Sr.Length > 0 ? text.Sr : text.En)));
    }
}

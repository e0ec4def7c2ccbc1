using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>time</c>: a part of a year has more than the whole year, by one counter.</summary>
internal static class TimeConflicts
{
    internal static IEnumerable<Conflict> Of(IReadOnlyList<Observation> figures, ConflictWords words)
    {
        var flows = figures.Where(figure => words.Catalogue.Indicators.TryGetValue(figure.Indicator, out var indicator) && indicator is { Reference: ReferenceTime.During, Kind: FigureKind.Count }).ToList();
        var years = flows.Where(figure => figure.Period.Year is not null)
            .ToLookup(figure => (figure.Indicator, figure.Area, figure.Breakdown.Text, figure.CountedBy, figure.Period.Year!.Value));
        return
            from part in flows
            where part.Period is { Year: null, First: { } first, Last: { } last } && first.Year == last.Year
            from whole in years[(part.Indicator, part.Area, part.Breakdown.Text, part.CountedBy, part.Period.First!.Value.Year)]
            where ComparedFigure.Exceeds(ComparedFigure.BoundsOf(part, FigureKind.Count), ComparedFigure.BoundsOf(whole, FigureKind.Count))
            select Conflict.Of("time", [part, whole], $"A part of the year has more than the year: {words.About(part)} ({words.Part(part.Breakdown)}) has {words.Shown(part)} ({part.Source}), {PeriodText.Show(whole.Period)} has {words.Shown(whole)} ({whole.Source}).");
    }
}

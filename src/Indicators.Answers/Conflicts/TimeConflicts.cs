using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>time</c>: a part of a year has more than the whole year. By one counter that is a contradiction, by two a difference.</summary>
internal static class TimeConflicts
{
    internal static IEnumerable<Conflict> Of(IReadOnlyList<ComparedFigure> figures, ConflictWords words) =>
        from pair in Pairs(figures, words)
        where pair.Part.CountedBy == pair.Whole.CountedBy
        select Conflict.Of(ConflictKind.Time, [pair.Part, pair.Whole], Sentence(pair, words));

    internal static IEnumerable<Conflict> Differences(IReadOnlyList<ComparedFigure> figures, ConflictWords words) =>
        from pair in Pairs(figures, words)
        where pair.Part.CountedBy != pair.Whole.CountedBy
        select Conflict.Of(ConflictKind.Difference, [pair.Part, pair.Whole], Sentence(pair, words));

    private static IEnumerable<(ComparedFigure Part, ComparedFigure Whole)> Pairs(IReadOnlyList<ComparedFigure> figures, ConflictWords words)
    {
        var flows = figures.Where(figure => words.Catalogue.Indicators.TryGetValue(figure.Indicator, out var indicator) && indicator is { Reference: ReferenceTime.During, Kind: FigureKind.Count }).ToList();
        var years = flows.Where(figure => figure.Period.Year is not null).ToLookup(figure => (figure.Indicator, figure.Area, figure.Breakdown.Text, figure.Period.Year!.Value));
        return
            from part in flows
            where part.Period is { Year: null, First: { } first, Last: { } last } && first.Year == last.Year
            from whole in years[(part.Indicator, part.Area, part.Breakdown.Text, part.Period.First!.Value.Year)]
            where ComparedFigure.Exceeds(part.Bounds, whole.Bounds)
            select (part, whole);
    }

    private static Wording Sentence((ComparedFigure Part, ComparedFigure Whole) pair, ConflictWords words)
    {
        var (about, part, counter) = (words.About(pair.Part), words.Shown(pair.Part), words.CounterIn(pair.Part));
        var (year, whole, other) = (pair.Whole.Period.Text, words.Shown(pair.Whole), words.CounterIn(pair.Whole));
        return Wording.Of(
            $"A part of the year has more than the year: {about}, has {part} by {counter}; all of {year} has {whole} by {other}.",
            $"Део године има више него цела година ({about}): {part}, а ко је бројао: {counter}; цела {year}. година: {whole}, а ко је бројао: {other}.");
    }
}

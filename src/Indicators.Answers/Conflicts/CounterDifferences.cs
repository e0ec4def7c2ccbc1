namespace Indicators.Answers;

/// <summary>Where counters, or two territories of one name, have figures of the same whole year that cannot be the same. No contradiction: each counts in its own way.</summary>
internal static class CounterDifferences
{
    internal static IEnumerable<Conflict> Of(IEnumerable<ComparedFigure> figures, ConflictWords words) =>
        from same in figures.Where(figure => figure.Period.Year is not null).GroupBy(figure => (figure.Indicator, figure.Area, figure.Period.Text, figure.Breakdown.Text))
        let apart = same.Where(one => same.Any(other => Differ(one, other, words))).ToList()
        where apart.Count > 0
        select Conflict.Of(ConflictKind.Difference, apart, Sentence(apart, words));

    // Documents of one counter that print the same are named together.
    private static IEnumerable<string> Told(IEnumerable<ComparedFigure> apart, ConflictWords words) => apart
        .GroupBy(figure => (figure.CountedBy, Shown: words.Shown(figure)))
        .Select(same => $"{same.Key.Shown} by {words.Counter(same.Key.CountedBy)} ({string.Join(", ", same.Select(figure => figure.Source))})");

    private static bool Differ(ComparedFigure one, ComparedFigure other, ConflictWords words) =>
        (one.CountedBy != other.CountedBy || !Coverage.MayBeAlike(one, other, words.Catalogue)) && one.IsApartFrom(other);

    private static string Sentence(IReadOnlyList<ComparedFigure> apart, ConflictWords words) => apart.DistinctBy(figure => figure.CountedBy).Count() > 1
        ? $"Counters differ on {words.About(apart[0])}: {ConflictWords.Listed(Told(apart, words))}."
        : $"Figures of {words.Counter(apart[0].CountedBy)} are of different territories on {words.About(apart[0])}: "
            + $"{ConflictWords.Listed(apart.Select(figure => $"{words.Shown(figure)} for {Coverage.Of(figure, words.Catalogue)} ({figure.Source})"))}.";
}

using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Where counters count the same in a whole year and come to figures that cannot be the same. No contradiction: each counts in its own way.</summary>
internal static class CounterDifferences
{
    internal static IEnumerable<Conflict> Of(IEnumerable<Observation> figures, ConflictWords words) =>
        from same in figures.Where(figure => figure.Period.Year is not null).GroupBy(figure => (figure.Indicator, figure.Area, figure.Period.Text, figure.Breakdown.Text))
        let apart = same.Where(one => same.Any(other => Differ(one, other, words))).ToList()
        where apart.Count > 0
        select Conflict.Of("difference", apart, Sentence(apart, words)) with { Id = $"difference-{same.Key.Indicator}-{same.Key.Area}-{same.Key.Item3}{Suffix(apart[0])}".ToLowerInvariant() };

    private static string Suffix(Observation figure) => string.Concat(figure.Breakdown.Parts.Select(part => $"-{part.Code.Replace('+', '-')}"));

    private static bool Differ(Observation one, Observation other, ConflictWords words) =>
        one.CountedBy != other.CountedBy
        && ComparedFigure.BoundsOf(one, words.KindOf(one)).AreApartFrom(ComparedFigure.BoundsOf(other, words.KindOf(other)));

    private static string Sentence(IReadOnlyList<Observation> apart, ConflictWords words) =>
        $"Counters differ on {words.About(apart[0])} ({words.Part(apart[0].Breakdown)}): "
        + $"{ConflictWords.Listed(apart.Select(figure => $"{words.Shown(figure)} by {words.Counter(figure.CountedBy)} ({figure.Source})"))}.";
}

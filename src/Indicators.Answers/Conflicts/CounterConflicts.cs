using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>counter</c>: one counter, keys alike but for the document, and figures that cannot be the same. A later <c>as_of</c> is a revision, another coverage another quantity.</summary>
internal static class CounterConflicts
{
    internal static IEnumerable<Conflict> Of(IEnumerable<Observation> figures, ConflictWords words) =>
        from same in figures.GroupBy(figure => (figure.Indicator, figure.Area, figure.Period.Text, figure.Breakdown.Text, figure.CountedBy))
        let disputed = same.Where(one => same.Any(other => Contradict(one, other, words))).ToList()
        where disputed.Count > 0
        select Conflict.Of("counter", disputed, Sentence(disputed, words));

    private static bool Contradict(Observation one, Observation other, ConflictWords words) =>
        one.Source != other.Source
        && (one.AsOf is null || other.AsOf is null || one.AsOf == other.AsOf)
        && CoverAlike(words.Catalogue.Sources[one.Source].Covers, words.Catalogue.Sources[other.Source].Covers)
        && ComparedFigure.BoundsOf(one, words.KindOf(one)).AreApartFrom(ComparedFigure.BoundsOf(other, words.KindOf(other)));

    private static bool CoverAlike(string one, string other) => one.Length == 0 || other.Length == 0 || one == other;

    private static string Sentence(IReadOnlyList<Observation> disputed, ConflictWords words) =>
        $"Figures of {words.Counter(disputed[0].CountedBy)} contradict each other on {words.About(disputed[0])} ({words.Part(disputed[0].Breakdown)}): "
        + $"{ConflictWords.Listed(disputed.Select(figure => $"{words.Shown(figure)} ({figure.Source})"))}.";
}

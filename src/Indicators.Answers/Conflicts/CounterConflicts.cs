using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>counter</c>: one counter, keys alike but for the document, and figures that cannot be the same. A later <c>as_of</c> is a revision, another coverage another quantity.</summary>
internal static class CounterConflicts
{
    internal static IEnumerable<Conflict> Of(IEnumerable<ComparedFigure> figures, ConflictWords words) =>
        from same in figures.GroupBy(figure => (figure.Indicator, figure.Area, figure.Period.Text, figure.Breakdown.Text, figure.CountedBy))
        let disputed = same.Where(one => same.Any(other => Contradict(one, other, words))).ToList()
        where disputed.Count > 0
        select Conflict.Of(
            ConflictKind.Counter,
            disputed,
            Sentence(disputed, words));

    private static Wording Sentence(IReadOnlyList<ComparedFigure> disputed, ConflictWords words)
    {
        var (counter, about) = (words.Counter(disputed[0].CountedBy), words.About(disputed[0]));
        var figures = Wording.Listed(disputed.Select(words.InDocument));
        return Wording.Of(
            $"Figures of {counter} contradict each other on {about}: {figures}.",
            $"Подаци које даје {counter} противрече једни другима за {about}: {figures}.");
    }

    private static bool Contradict(ComparedFigure one, ComparedFigure other, ConflictWords words) =>
        one.Source != other.Source
        && !IsRevision(one, other)
        && Coverage.MayBeAlike(one, other, words.Catalogue)
        && one.IsApartFrom(other);

    private static bool IsRevision(ComparedFigure one, ComparedFigure other) =>
        one.Observation.AsOf is { } early && other.Observation.AsOf is { } late && early != late;
}

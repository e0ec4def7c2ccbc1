using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>sum</c>: a total of several years that the counts of these years cannot add up to, whoever counted them.</summary>
internal static class SumConflicts
{
    internal static IEnumerable<Conflict> Of(IReadOnlyList<Observation> figures, ConflictWords words)
    {
        var years = figures.Where(figure => figure.Period.Year is not null && words.KindOf(figure) == FigureKind.Count)
            .ToLookup(figure => (figure.Indicator, figure.Area, figure.Breakdown.Text));
        return
            from total in figures
            let span = YearsOf(total.Period)
            where span.Count > 1 && words.KindOf(total) == FigureKind.Count
            let contradicting = years[(total.Indicator, total.Area, total.Breakdown.Text)].GroupBy(figure => figure.CountedBy)
                .Select(counted => Yearly.Of(counted, span))
                .Where(yearly => yearly is not null && yearly.Sum.AreApartFrom(ComparedFigure.BoundsOf(total, FigureKind.Count)))
                .Select(yearly => yearly!)
                .ToList()
            where contradicting.Count > 0
            select Conflict.Of("sum", [total, .. contradicting.SelectMany(yearly => yearly.Figures)], Sentence(total, contradicting, words));
    }

    private static string Sentence(Observation total, IEnumerable<Yearly> contradicting, ConflictWords words) =>
        $"{words.Counter(total.CountedBy)} ({total.Source}) gives {words.Shown(total)} for {words.About(total)} ({words.Part(total.Breakdown)}); the single years "
        + $"{ConflictWords.Listed(contradicting.Select(yearly => $"of {words.Counter(yearly.Figures[0].CountedBy)} add up to {words.Shown(yearly.Sum)}"))}.";

    private static List<int> YearsOf(Period period) => period.Text is [_, _, _, _, '/', _, _, _, _]
        ? [.. Enumerable.Range(period.First!.Value.Year, period.Last!.Value.Year - period.First!.Value.Year + 1)]
        : [];

    /// <summary>The figures of one counter for each year, and what they can add up to: where documents disagree on a year, any of them may be right.</summary>
    private sealed record Yearly(IReadOnlyList<Observation> Figures, Bounds Sum)
    {
        internal static Yearly? Of(IEnumerable<Observation> counted, IReadOnlyList<int> span)
        {
            var byYear = span.Select(year => counted.Where(figure => figure.Period.Year == year).ToList()).ToList();
            return byYear.All(year => year.Count > 0)
                ? new Yearly([.. byYear.SelectMany(year => year)], ComparedFigure.Sum(byYear.Select(Hull)))
                : null;
        }

        private static Bounds Hull(IReadOnlyList<Observation> year)
        {
            var bounds = year.Select(figure => ComparedFigure.BoundsOf(figure, FigureKind.Count)).ToList();
            var most = bounds.All(one => one.Upper is not null) ? bounds.Max(one => one.Upper) : null;
            return Bounds.Closed(bounds.Min(one => one.Lower ?? 0), most);
        }
    }
}

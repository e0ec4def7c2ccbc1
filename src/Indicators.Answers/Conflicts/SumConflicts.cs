using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>sum</c>: a total of several years that the counts of these years cannot add up to, whoever counted them.</summary>
internal static class SumConflicts
{
    internal static IEnumerable<Conflict> Of(IReadOnlyList<ComparedFigure> figures, ConflictWords words)
    {
        var years = figures.Where(figure => figure.Period.Year is not null && figure.Kind == FigureKind.Count)
            .ToLookup(figure => (figure.Indicator, figure.Area, figure.Breakdown.Text));
        return
            from total in figures
            let span = YearsOf(total.Period)
            where span.Count > 1 && total.Kind == FigureKind.Count
            let contradicting = years[(total.Indicator, total.Area, total.Breakdown.Text)].GroupBy(figure => figure.CountedBy)
                .Select(counted => Yearly.Of(counted, span))
                .OfType<Yearly>()
                .Where(yearly => yearly.Sum.AreApartFrom(total.Bounds))
                .ToList()
            where contradicting.Count > 0
            select Conflict.Of(ConflictKind.Sum, [total, .. contradicting.SelectMany(yearly => yearly.Figures)], Sentence(total, contradicting, words));
    }

    private static Wording Sentence(ComparedFigure total, IEnumerable<Yearly> contradicting, ConflictWords words)
    {
        var (counter, shown, about) = (words.CounterIn(total), words.Shown(total), words.About(total));
        var sums = Wording.Listed(contradicting.Select(yearly => AddedUp(words.Counter(yearly.Figures[0].CountedBy), ConflictWords.Shown(yearly.Sum))));
        return Wording.Of(
            $"{counter} gives {shown} for {about}; the single years {sums}.",
            $"{counter} даје {shown} за {about}; збир појединачних година: {sums}.");
    }

    private static Wording AddedUp(Wording counter, Wording sum) => Wording.Of($"of {counter} add up to {sum}", $"{counter} {sum}");

    // Whole calendar years only: 2013/2016.
    private static List<int> YearsOf(Period period) => period.Text is [_, _, _, _, '/', _, _, _, _]
        ? [.. Enumerable.Range(period.First!.Value.Year, period.Last!.Value.Year - period.First!.Value.Year + 1)]
        : [];

    /// <summary>The figures of one counter for each year, and what they can add up to: where documents disagree on a year, any of them may be right.</summary>
    private sealed record Yearly(IReadOnlyList<ComparedFigure> Figures, Bounds Sum)
    {
        internal static Yearly? Of(IEnumerable<ComparedFigure> counted, IReadOnlyList<int> span)
        {
            var byYear = span.Select(year => counted.Where(figure => figure.Period.Year == year).ToList()).ToList();
            return byYear.All(year => year.Count > 0)
                ? new Yearly([.. byYear.SelectMany(year => year)], ComparedFigure.Sum(byYear.Select(Hull)))
                : null;
        }

        private static Bounds Hull(IReadOnlyList<ComparedFigure> year)
        {
            var most = year.All(figure => figure.Bounds.Upper is not null) ? year.Max(figure => figure.Bounds.Upper) : null;
            return Bounds.Closed(year.Min(figure => figure.Bounds.Lower ?? 0), most);
        }
    }
}

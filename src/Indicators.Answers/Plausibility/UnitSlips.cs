using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>unit-slip</c>: a figure about 10, 100 or 1000 times what the years beside it or another document say, or a tenth, a hundredth, a thousandth.</summary>
/// <remarks>“About” is from 0.8 to 1.25 times that. Both years beside it must say so, where both are there: a level that changed and stays is no slip.</remarks>
internal static class UnitSlips
{
    private const decimal LeastAbout = 0.8m;
    private const decimal MostAbout = 1.25m;

    private static readonly (decimal Times, string More, string Less)[] Steps =
    [
        (10, "about 10 times", "about a tenth of"), (100, "about 100 times", "about a hundredth of"), (1000, "about 1000 times", "about a thousandth of"),
    ];

    internal static IReadOnlyList<UnitSlip> Find(IReadOnlyList<ComparedFigure> figures, IReadOnlyList<FigureSeries> series, Catalogue catalogue)
    {
        var found = new Dictionary<ComparedFigure, UnitSlip>(ReferenceEqualityComparer.Instance);
        foreach (var one in series)
        {
            AddOfYears(one, found);
        }

        AddOfDocuments(figures, catalogue, found);
        return [.. found.Values];
    }

    // First those between two years; then those at an end, the latest first, beside years that are no slips themselves: of two years alone the new one is to be looked at.
    private static void AddOfYears(FigureSeries series, Dictionary<ComparedFigure, UnitSlip> found)
    {
        foreach (var figure in series.Figures.Where(figure => series.Before(figure).Count > 0 && series.After(figure).Count > 0).ToList())
        {
            Add(figure, [.. series.Before(figure), .. series.After(figure)], found);
        }

        foreach (var figure in series.Figures.Reverse().Where(figure => !found.ContainsKey(figure)))
        {
            Add(figure, [.. series.Before(figure).Concat(series.After(figure)).Where(other => !found.ContainsKey(other))], found);
        }
    }

    // Whoever counted: one unit is wrong in one of them.
    private static void AddOfDocuments(IEnumerable<ComparedFigure> figures, Catalogue catalogue, Dictionary<ComparedFigure, UnitSlip> found)
    {
        foreach (var same in figures.GroupBy(figure => (figure.Area, figure.Period.Text, figure.Breakdown.Text)).Select(group => group.ToList()).Where(group => group.Count > 1))
        {
            foreach (var figure in same.OrderByDescending(figure => figure.Bounds.Lower))
            {
                var others = same.Where(other => other.Source != figure.Source && Coverage.MayBeAlike(other, figure, catalogue) && !found.ContainsKey(other)).ToList();
                if (!found.ContainsKey(figure))
                {
                    Add(figure, others, found);
                }
            }
        }
    }

    private static void Add(ComparedFigure figure, IReadOnlyList<ComparedFigure> others, Dictionary<ComparedFigure, UnitSlip> found)
    {
        foreach (var (times, more, less) in others.Count == 0 ? [] : Steps)
        {
            if (others.All(other => IsAbout(figure, other, times)))
            {
                found[figure] = new UnitSlip(figure, others, more, times);
            }
            else if (others.All(other => IsAbout(other, figure, times)))
            {
                found[figure] = new UnitSlip(figure, others, less, times);
            }
        }
    }

    private static bool IsAbout(ComparedFigure larger, ComparedFigure smaller, decimal times) =>
        smaller.Bounds.Lower > 0
        && larger.Bounds.Lower >= smaller.Bounds.Upper * times * LeastAbout
        && larger.Bounds.Upper <= smaller.Bounds.Lower * times * MostAbout
        && !FactorThree.IsFew(larger);
}

/// <summary>A figure that looks like one in another unit.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Others">Those beside which it looks so.</param>
/// <param name="HowMuch">“about 10 times”.</param>
/// <param name="Times">10, 100 or 1000.</param>
internal sealed record UnitSlip(ComparedFigure Figure, IReadOnlyList<ComparedFigure> Others, string HowMuch, decimal Times)
{
    internal PlausibilityWarning Warning(ConflictWords words) => PlausibilityWarning.Of(
        ProblemType.UnitSlip,
        [Figure, .. Others],
        $"{words.About(Figure).En}: {words.Shown(Figure).En} by {words.CounterIn(Figure).En} is {HowMuch} {ConflictWords.Listed(Others.Select(other => words.Beside(other, Figure)))}; is one of them in another unit?",
        Times);
}

using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>parts</c>: a part that is surely larger than the whole that other documents of the same counter give. Of parts and whole in one document, the conflict <c>parts</c> speaks.</summary>
internal static class PartsAboveWhole
{
    internal static IEnumerable<PlausibilityWarning> Of(IEnumerable<ComparedFigure> figures, ConflictWords words) =>
        from same in figures.Where(figure => figure.Kind == FigureKind.Count).GroupBy(figure => (figure.Area, figure.Period.Text, figure.CountedBy))
        let totals = same.Where(figure => figure.Breakdown.IsTotal).ToList()
        where totals.Count > 0
        from part in same
        where !part.Breakdown.IsTotal && totals.All(total => total.Source != part.Source)
        let wholes = totals.Where(total => Coverage.MayBeAlike(total, part, words.Catalogue)).ToList()
        where wholes.Count > 0 && wholes.All(whole => ComparedFigure.Exceeds(part.Bounds, whole.Bounds))
        select PlausibilityWarning.Of(
            ProblemType.Parts,
            [part, .. wholes],
            $"{words.About(part).En}: {words.Shown(part).En} by {words.CounterIn(part).En} is more than all, {ConflictWords.Listed(wholes.Select(whole => $"{words.Shown(whole).En} ({whole.Source})"))}.",
            0);
}

using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>differencing</c>: a number that is held back can be worked out from published ones of the same counter. What small counts a host publishes does not matter: another may not.</summary>
internal static class Differencing
{
    internal static IEnumerable<PlausibilityWarning> Of(IEnumerable<ComparedFigure> figures, ConflictWords words) =>
        from counted in figures.Where(figure => figure.Kind == FigureKind.Count).GroupBy(figure => (figure.Area, figure.Period.Text, figure.CountedBy))
        let cells = Cell.In(counted)
        where cells.Any(cell => cell.IsHeldBack)
        from whole in cells
        from dimension in Dimensions.All
        where whole.Breakdown[dimension] is null && whole.Number is not null
        let parts = PartsOf(whole, dimension, cells)
        where parts.Count > 0 && parts.All(part => part.Number is not null) && GivesAway(whole, parts)
        select Warning(whole, parts, words);

    private static List<Cell> PartsOf(Cell whole, string dimension, IReadOnlyList<Cell> cells)
    {
        var parts = DisjointParts.Of(whole.Figure, dimension, [.. cells.Select(cell => cell.Figure)]).ToHashSet<ComparedFigure>(ReferenceEqualityComparer.Instance);
        return [.. cells.Where(cell => parts.Contains(cell.Figure))];
    }

    private static bool GivesAway(Cell whole, IReadOnlyList<Cell> parts)
    {
        var heldBack = parts.Where(part => part.IsHeldBack).ToList();
        var left = whole.Number - parts.Where(part => !part.IsHeldBack).Sum(part => part.Number);
        return whole.IsHeldBack
            ? heldBack.Count == 0 && parts.Count > 1 && left == 0
            // Of several that are at least one each, as many as are left over are one each.
            : (heldBack.Count == 1 && heldBack[0].Number == left) || (heldBack.Count > 0 && heldBack.Count == left && heldBack.All(part => part.Number == 1));
    }

    // It names published numbers alone: the smallest part, with which the least is lost, is the one to look at.
    private static PlausibilityWarning Warning(Cell whole, IReadOnlyList<Cell> parts, ConflictWords words)
    {
        List<ComparedFigure> published = [.. parts.Where(part => !part.IsHeldBack).OrderBy(part => part.Number).Select(part => part.Figure)];
        var named = published.Count == 0 ? "" : ConflictWords.Listed(published.Select(part => $"{words.Part(part.Breakdown).En} {words.Shown(part).En}"));
        var about = $"{words.About(whole.Figure).En}, by {words.Counter(whole.Figure.CountedBy).En}";
        return whole.IsHeldBack
            ? PlausibilityWarning.Of(ProblemType.Differencing, published, $"{about}: {named} add up to the number that is held back; hold back one of them too (conf S).", 1)
            : PlausibilityWarning.Of(
                ProblemType.Differencing,
                [.. published, whole.Figure],
                $"{about}: {words.Shown(whole.Figure).En}{(named.Length == 0 ? "" : $" less {named}")} gives {HeldBack(parts.Count - published.Count)}; hold back another number too (conf S).",
                parts.Count - published.Count);
    }

    private static string HeldBack(int count) => count == 1 ? "the number that is held back" : $"each of the {count} numbers that are held back";

    /// <summary>One number, in whichever documents it stands.</summary>
    /// <param name="Figure">The figure to name: a published one where there is one.</param>
    /// <param name="Number">The number; null where it is not known exactly, or documents print different ones.</param>
    private sealed record Cell(ComparedFigure Figure, decimal? Number)
    {
        internal Breakdown Breakdown => Figure.Breakdown;

        internal bool IsHeldBack => Figure.Observation.Confidentiality != Confidentiality.Free;

        internal static IReadOnlyList<Cell> In(IEnumerable<ComparedFigure> figures) => [.. figures.GroupBy(figure => figure.Breakdown.Text).Select(Of)];

        private static Cell Of(IEnumerable<ComparedFigure> same)
        {
            var published = same.Where(figure => figure.Observation.Confidentiality == Confidentiality.Free).ToList();
            var told = published.Count > 0 ? published : [.. same];
            return new Cell(told[0], told.Select(figure => figure.Bounds.Point).Distinct().ToList() is [var only] ? only : null);
        }
    }
}

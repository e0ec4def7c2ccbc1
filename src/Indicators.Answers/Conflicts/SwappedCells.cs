using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Whether two cells of a document in each other's place would give a printed share. That is said, and never corrected.</summary>
internal static class SwappedCells
{
    /// <summary>What would follow, in brackets with a space before; empty where no swap explains the share.</summary>
    internal static string Sentence(ComparedFigure stated, CountPair pair, IEnumerable<ComparedFigure> counted, ConflictWords words)
    {
        var cells = counted.Where(cell => cell.Source == pair.Above.Source && cell.Bounds.Point is not null).ToList();
        var explaining =
            from mine in cells
            where IsCellOf(mine, pair.Above)
            from other in cells
            where IsOtherCellLike(mine, other, pair.Above.Breakdown)
            let part = pair.Above.Bounds.Point - mine.Bounds.Point + other.Bounds.Point
            where part is not null && pair.Below.Bounds.Point is not null
            let share = Share.Of(Bounds.At(part.Value), pair.Below.Bounds).Bounds?.Point
            where share is { } percent && stated.Bounds.Contains(percent)
            select $" (if the cells {words.Part(mine.Breakdown)} {words.Shown(mine)} and {words.Part(other.Breakdown)} {words.Shown(other)} stood in each other's place, "
                + $"it would be {FigureText.Number(part.Value)}, which is {FigureText.Number(decimal.Round(share!.Value, 2, MidpointRounding.AwayFromZero))} %; that is not corrected here)";
        return explaining.FirstOrDefault() ?? "";
    }

    private static bool IsCellOf(ComparedFigure cell, ComparedFigure whole) =>
        cell.Breakdown.Parts.Count == whole.Breakdown.Parts.Count + 1 && cell.Breakdown.Has(whole.Breakdown);

    // Women's cell and men's: alike but for what makes the part one.
    private static bool IsOtherCellLike(ComparedFigure mine, ComparedFigure other, Breakdown part) =>
        other.Breakdown.Parts.Count == mine.Breakdown.Parts.Count && !other.Breakdown.Equals(mine.Breakdown) && other.Breakdown.Has(mine.Breakdown.Without(part));
}

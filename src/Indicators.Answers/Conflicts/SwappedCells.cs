using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Whether two cells of a document in each other's place would give a printed share. That is said, and never corrected.</summary>
internal static class SwappedCells
{
    /// <summary>What would follow, in brackets with a space before; empty where no swap explains the share.</summary>
    internal static Wording Sentence(ComparedFigure stated, CountPair pair, IEnumerable<ComparedFigure> counted, ConflictWords words)
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
            select Words(Cell(mine, words), Cell(other, words), part.Value, decimal.Round(share!.Value, 2, MidpointRounding.AwayFromZero));
        return explaining.FirstOrDefault() ?? Wording.Empty;
    }

    private static Wording Cell(ComparedFigure cell, ConflictWords words) => Wording.Joined(" ", [words.Part(cell.Breakdown), words.Shown(cell)]);

    private static Wording Words(Wording mine, Wording other, decimal part, decimal share) => Wording.Of(
        $" (if the cells {mine} and {other} stood in each other's place, it would be {part}, which is {share} %; that is not corrected here)",
        $" (када би ћелије {mine} и {other} стајале једна на месту друге, било би {part}, што је {share} %; то се овде не исправља)");

    private static bool IsCellOf(ComparedFigure cell, ComparedFigure whole) =>
        cell.Breakdown.Parts.Count == whole.Breakdown.Parts.Count + 1 && cell.Breakdown.Has(whole.Breakdown);

    // Women's cell and men's: alike but for what makes the part one.
    private static bool IsOtherCellLike(ComparedFigure mine, ComparedFigure other, Breakdown part) =>
        other.Breakdown.Parts.Count == mine.Breakdown.Parts.Count && !other.Breakdown.Equals(mine.Breakdown) && other.Breakdown.Has(mine.Breakdown.Without(part));
}

using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>factor-three</c>: a figure surely more than three times that of the year before in its series, or less than a third of it.</summary>
/// <remarks>Where the larger is a count that may be below 20, it says nothing: chance alone moves it (docs/methodology.md#few-cases).</remarks>
internal static class FactorThree
{
    private const decimal Factor = 3;

    internal static IEnumerable<PlausibilityWarning> Of(IEnumerable<FigureSeries> series, IEnumerable<UnitSlip> slips, ConflictWords words)
    {
        var told = slips.Select(slip => slip.Figure).ToHashSet<ComparedFigure>(ReferenceEqualityComparer.Instance);
        return series.SelectMany(one => one.Figures
            .Where(figure => !told.Contains(figure))
            .Select(figure => Change(figure, [.. one.Before(figure).Where(before => !told.Contains(before))], words))
            .OfType<PlausibilityWarning>());
    }

    private static PlausibilityWarning? Change(ComparedFigure figure, IReadOnlyList<ComparedFigure> before, ConflictWords words)
    {
        if (before.Count == 0)
        {
            return null;
        }

        var rises = before.All(earlier => IsBeyond(figure, earlier));
        return rises || before.All(earlier => IsBeyond(earlier, figure))
            ? PlausibilityWarning.Of(ProblemType.FactorThree, [figure, .. before], Sentence(figure, before, rises ? "more than three times" : "less than a third of", words), Size(figure, before[0], rises))
            : null;
    }

    /// <summary>Whether one figure surely is more than three times the other, wherever both lie within their bounds.</summary>
    private static bool IsBeyond(ComparedFigure larger, ComparedFigure smaller) =>
        larger.Bounds.Lower is { } more && smaller.Bounds.Upper is { } less
        && !IsFew(larger)
        && (more > Factor * less || (more == Factor * less && (larger.Bounds.LowerOpen || smaller.Bounds.UpperOpen)));

    /// <summary>Whether it may be a count so small that chance alone moves it.</summary>
    internal static bool IsFew(ComparedFigure larger) => larger.Kind == FigureKind.Count && larger.Bounds.Lower < FewCases.Threshold;

    // After nothing, one is the least that a count can be told from.
    private static decimal Size(ComparedFigure figure, ComparedFigure before, bool rises)
    {
        var (larger, smaller) = rises ? (figure, before) : (before, figure);
        return larger.Bounds.Lower!.Value / decimal.Max(1, smaller.Bounds.Upper!.Value);
    }

    private static string Sentence(ComparedFigure figure, IReadOnlyList<ComparedFigure> before, string howMuch, ConflictWords words) =>
        $"{words.About(figure).En}: {words.Shown(figure).En} by {words.CounterIn(figure).En} is {howMuch} "
        + $"{ConflictWords.Listed(before.Select(earlier => words.Beside(earlier, figure)))}.";
}

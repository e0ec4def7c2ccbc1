using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A figure beside those of the year before in its series, by what surely lies between them.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Before">The figures of the year before, one for each document.</param>
/// <param name="IsRise">Whether it is the larger of the two.</param>
/// <param name="More">What the larger one surely is at least.</param>
/// <param name="Less">What the smaller one surely is at most; one where that is a count of none.</param>
internal sealed record YearChange(ComparedFigure Figure, IReadOnlyList<ComparedFigure> Before, bool IsRise, decimal More, decimal Less)
{
    /// <summary>The figure of the year after, where that goes the same way back: then this one stands alone.</summary>
    internal ComparedFigure? After { get; init; }

    /// <summary>By how many times the one surely is more than the other; for putting changes in order.</summary>
    internal decimal Size => More / Less;

    // Both come from cells of at most 15 digits: nothing is rounded here.
    internal bool IsBeyond(decimal factor) => More > Less * factor;

    /// <summary>The change of each year of a series that is large enough to say something; where a year has several documents, the largest.</summary>
    internal static IEnumerable<YearChange> Of(FigureSeries series, AreaFigures area) => series.Periods
        .Select(period => period
            .Where(figure => area.Slips.All(slip => !slip.IsOf(figure)))
            .Select(figure => Of(figure, series.YearBefore(figure, area.Words.Catalogue), area))
            .OfType<YearChange>()
            .MaxBy(change => change.Size))
        .OfType<YearChange>();

    private static YearChange? Of(ComparedFigure figure, IReadOnlyList<ComparedFigure> before, AreaFigures area)
    {
        if (FigureSeries.Hull(before) is not { } earlier || before.Any(other => area.Slips.Any(slip => slip.IsOf(other))))
        {
            return null;
        }

        return new[] { Step(figure.Bounds, earlier, isRise: true), Step(earlier, figure.Bounds, isRise: false) }.OfType<YearChange>().MaxBy(step => step.Size);

        YearChange? Step(Bounds larger, Bounds smaller, bool isRise) =>
            larger.Lower is { } more && smaller.Upper is { } most && LeastShown(most, figure.Kind) is > 0 and var less && !IsFew(more, figure.Kind)
                ? new YearChange(figure, before, isRise, more, less)
                : null;
    }

    private static decimal LeastShown(decimal number, FigureKind kind) => kind == FigureKind.Count ? decimal.Max(number, 1) : number;

    private static bool IsFew(decimal larger, FigureKind kind) => kind == FigureKind.Count && larger < FewCases.Threshold;
}

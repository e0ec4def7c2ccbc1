using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Whether chance alone explains the difference of the two counts of a change or an index.</summary>
internal static class ChanceOfChange
{
    // What is usually taken for rare.
    private const double Rare = 0.05;

    private const string Assumes = "one mean in both years, and events that are independent of each other, which persons identified in one case are not";

    /// <summary>The test; null where one of the two is no count or not known exactly, or both are one.</summary>
    internal static TwoCountsTest? Of(OperandPair pair, DerivedIndicator derived, Catalogue catalogue) =>
        derived.Kind is DerivedKind.Change or DerivedKind.Index && !pair.IsOfOneRow
        && catalogue.Indicators[derived.Numerator].Kind == FigureKind.Count
        && pair is { Numerator.Figure.Bounds.Point: { } now, Denominator.Figure.Bounds.Point: { } before } && now + before < int.MaxValue
            ? new TwoCountsTest(TwoCounts.PValue((int)now, 1, (int)before, 1), TwoCounts.Method, Assumes)
            : null;

    /// <summary>What a reader should know of it; null where chance would rarely do so much.</summary>
    internal static string? NoteOf(TwoCountsTest? test) => test is { PValue: >= Rare }
        ? $"Chance alone may explain this change: p = {PText(test)} ({test.Method})."
        : null;

    /// <summary>The probability as people read it.</summary>
    internal static string PText(TwoCountsTest test) => test.PValue < 0.0001
        ? "less than 0.0001"
        : FigureText.Number(SignificantDigits.Round((decimal)test.PValue, Rounding.Nearest));
}

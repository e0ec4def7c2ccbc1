using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Whether chance alone explains the difference of the two counts of a change or an index.</summary>
internal static class ChanceOfChange
{
    // What is usually taken for rare.
    private const double Rare = 0.05;

    private static readonly Wording Assumes = new(
        "one mean in both years, and events that are independent of each other, which persons identified in one case are not",
        "исти просек у обе године и то да догађаји не зависе један од другог, а лица идентификована у једном случају зависе");

    /// <summary>The test; null where one of the two is no count or not known exactly, or both are one.</summary>
    internal static TwoCountsTest? Of(OperandPair pair, DerivedIndicator derived, Catalogue catalogue) =>
        derived.Kind is DerivedKind.Change or DerivedKind.Index && !pair.IsOfOneRow
        && catalogue.Indicators[derived.Numerator].Kind == FigureKind.Count
        && pair is { Numerator.Figure.Bounds.Point: { } now, Denominator.Figure.Bounds.Point: { } before } && now + before < int.MaxValue
            ? new TwoCountsTest(TwoCounts.PValue((int)now, 1, (int)before, 1), TwoCounts.Method, Assumes)
            : null;

    /// <summary>What a reader should know of it; null where chance would rarely do so much.</summary>
    internal static Wording? NoteOf(TwoCountsTest? test) => test is { PValue: >= Rare } ? Explains(PText(test), ChanceMethods.Named(test.Method)) : null;

    /// <summary>The probability as people read it.</summary>
    internal static Wording PText(TwoCountsTest test) => test.PValue < 0.0001
        ? new("p < 0.0001", "p < 0,0001")
        : Is(SignificantDigits.Round((decimal)test.PValue, Rounding.Nearest));

    private static Wording Is(decimal p) => Wording.Of($"p = {p}", $"p = {p}");

    private static Wording Explains(Wording p, Wording method) => Wording.Of(
        $"Chance alone may explain this change: {p} ({method}).", $"Ову промену може објаснити и сама случајност: {p} ({method}).");
}

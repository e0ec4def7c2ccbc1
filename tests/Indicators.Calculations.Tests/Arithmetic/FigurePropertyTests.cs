using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Of figures of every relation, every formula gives a result that contains what the exact fractions give, as it is shown too; or a reason. Never an exception.</summary>
public sealed class FigurePropertyTests
{
    private static readonly Gen<(Figure One, Figure Two)> Counts = Gen.Select(AnyFigures.OfCounts, AnyFigures.OfCounts);
    private static readonly Gen<(Figure One, Figure Two)> Amounts = Gen.Select(AnyFigures.OfAmounts, AnyFigures.OfAmounts);

    [Test]
    public void Rate_OfAnyCounts_ContainsEveryQuotient() => Property.Holds(Counts, pair =>
        Contains(pair, FigureKind.Count, Rate.PerHundredThousand, FigureKind.Quantity, (one, two) => one * 100000m / two));

    [Test]
    public void Share_OfAnyCounts_ContainsEveryQuotientUpToAHundred() => Property.Holds(Counts, pair =>
        Contains(pair, FigureKind.Count, Share.Of, FigureKind.Percent, (one, two) => one * 100m / two, share => share <= 100m));

    [Test]
    public void Change_OfAnyCounts_ContainsEveryChange() => Property.Holds(Counts, pair =>
        Contains(pair, FigureKind.Count, Change.Of, FigureKind.Change, (one, two) => ((one / two) - 1m) * 100m));

    [Test]
    public void Index_OfAnyAmounts_ContainsEveryQuotient() => Property.Holds(Amounts, pair =>
        Contains(pair, FigureKind.Quantity, IndexNumber.Of, FigureKind.Quantity, (one, two) => one * 100m / two));

    [Test]
    public void Difference_OfAnyAmounts_ContainsEveryDifference() => Property.Holds(Amounts, pair =>
        Contains(pair, FigureKind.Quantity, Difference.Of, FigureKind.Difference, (one, two) => one - two, divides: false));

    [Test]
    public void Mean_OfAnyAmounts_ContainsEveryMean() => Property.Holds(Amounts, pair =>
        Contains(pair, FigureKind.Quantity, MeanOf, FigureKind.Quantity, (one, two) => (one + two) * 0.5m, divides: false));

    // Whatever is asked of whatever counts: no exception but those that are described, and never neither a result nor a reason.
    [Test]
    public void EveryFormula_OfAnyCounts_GivesAResultOrAReason() => Property.Holds(Gen.Select(Counts, Counts, AnyFigures.OfPercentages), figures =>
    {
        var (n0, d0) = (AnyFigures.Operand(figures.Item1.One, FigureKind.Count), AnyFigures.Operand(figures.Item1.Two, FigureKind.Count));
        var (n1, d1) = (AnyFigures.Operand(figures.Item2.One, FigureKind.Count), AnyFigures.Operand(figures.Item2.Two, FigureKind.Count));
        if (n0 is null || d0 is null || n1 is null || d1 is null)
        {
            return true;
        }

        var moved = MovedRatio.Of((n0, d0), (n1, d1), 100000);
        Calculated[] results =
        [
            Rate.Of(n0, d0, 100), Share.Of(n0, d0), Share.OfParts(n0, d0), Change.Of(n0, d0), Difference.Of(n0, d0), IndexNumber.Of(n0, d0), IndexNumber.OfBase(d0), MeanOf(n0, d0),
            moved.Before, moved.After, moved.NumeratorAlone, moved.DenominatorAlone,
        ];
        var fitting = figures.Item3.Relation == Relation.About || !(d0.Upper is null or >= 1) ? null : WholeNumbers.Fitting(figures.Item3.Bounds, d0);
        return results.All(result => result.Bounds is null != result.Reason is null)
            && (moved.Split is null || moved.Split.Total == moved.Split.FromNumerator + moved.Split.FromDenominator)
            && !(fitting?.Lower > d0.Upper);
    });

    private static Calculated MeanOf(Bounds one, Bounds two) =>
        Mean.Of(new Dictionary<int, Calculated> { [2021] = Calculated.Of(one), [2022] = Calculated.Of(two) }, 2021, 2022);

    private static bool Contains(
        (Figure One, Figure Two) pair, FigureKind kind, Func<Bounds, Bounds, Calculated> formula, FigureKind resultKind,
        Func<Fraction, Fraction, Fraction> exact, Func<Fraction, bool>? isPossible = null, bool divides = true)
    {
        if (AnyFigures.Operand(pair.One, kind) is not { } first || AnyFigures.Operand(pair.Two, kind) is not { } second)
        {
            return true;
        }

        var results = (from one in Values.Of(first) from two in Values.Of(second) where !divides || !two.IsZero select exact(one, two)).Where(isPossible ?? (_ => true)).ToList();
        return formula(first, second).Bounds is { } bounds ? AreIn(bounds, resultKind, results) : results.Count == 0;
    }

    // A result of exact numbers is rounded to the nearest, and shown with three digits; limits contain everything.
    private static bool AreIn(Bounds bounds, FigureKind kind, List<Fraction> results) => bounds.Point is not null
        ? results.TrueForAll(result => (result - bounds.Point.Value).Absolute <= Fraction.PowerOfTen(-25) + (result.Absolute * Fraction.PowerOfTen(-26)))
        : results.TrueForAll(result => Values.IsIn(bounds, result))
            && (ResultFigure.Of(bounds, kind) is not { Relation: not Relation.Exact } figure || results.TrueForAll(result => Values.IsIn(SignificantDigits.Shown(figure, kind).Bounds, result)));
}

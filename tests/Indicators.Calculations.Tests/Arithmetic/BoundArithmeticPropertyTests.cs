using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Every result of numbers taken from the operands lies within the result's bounds, and no narrower bounds would do.</summary>
public sealed class BoundArithmeticPropertyTests
{
    [Test]
    public void Sum_OfAnyIntervals_HasTheBoundsOfItsValues() => Property.Holds(
        Intervals.PairsOfEitherSign,
        pair => TightBounds.Fit(BoundArithmetic.Add(pair.One, pair.Two), Results(pair, (one, two) => one + two)));

    [Test]
    public void Difference_OfAnyIntervals_HasTheBoundsOfItsValues() => Property.Holds(
        Intervals.PairsOfEitherSign,
        pair => TightBounds.Fit(BoundArithmetic.Subtract(pair.One, pair.Two), Results(pair, (one, two) => one - two)));

    [Test]
    public void Product_OfQuantities_HasTheBoundsOfItsValues() => Property.Holds(
        Intervals.PairsOfQuantities,
        pair => TightBounds.Fit(BoundArithmetic.Multiply(pair.One, pair.Two), Results(pair, (one, two) => one * two)));

    [Test]
    public void Quotient_OfQuantities_HasTheBoundsOfItsValues() => Property.Holds(Intervals.PairsOfQuantities, pair =>
    {
        var values = (from one in Values.Of(pair.One) from two in Values.Of(pair.Two) where !two.IsZero select one / two).ToList();
        return BoundArithmetic.Divide(pair.One, pair.Two).Bounds is { } bounds ? TightBounds.Fit(bounds, values) : values.Count == 0;
    });

    [Test]
    public void Sum_InWhateverOrder_IsTheSame() => Property.Holds(
        Intervals.PairsOfEitherSign,
        pair => BoundArithmetic.Add(pair.One, pair.Two) == BoundArithmetic.Add(pair.Two, pair.One));

    [Test]
    public void Product_InWhateverOrder_IsTheSame() => Property.Holds(
        Intervals.PairsOfQuantities,
        pair => BoundArithmetic.Multiply(pair.One, pair.Two) == BoundArithmetic.Multiply(pair.Two, pair.One));

    [Test]
    public void Difference_TurnedRound_HasTheOppositeEnds() => Property.Holds(Intervals.PairsOfEitherSign, pair =>
    {
        var difference = BoundArithmetic.Subtract(pair.One, pair.Two);
        var turned = BoundArithmetic.Subtract(pair.Two, pair.One);
        return turned == new Bounds(-difference.Upper, difference.UpperOpen, -difference.Lower, difference.LowerOpen);
    });

    // Ends of all the digits that decimal has, and results beyond its range: an end may be lost there, never be too narrow.
    [Test]
    public void Results_BeyondTheDigitsOfDecimal_StayWithinTheirBounds() =>
        Property.Holds(Gen.Select(Wide, Wide, (one, two) => (One: one, Two: two)), pair =>
        {
            var quotient = BoundArithmetic.Divide(pair.One, pair.Two).Bounds!;
            return Results(pair, (one, two) => one + two).All(sum => Values.IsIn(BoundArithmetic.Add(pair.One, pair.Two), sum))
                && Results(pair, (one, two) => one - two).All(difference => Values.IsIn(BoundArithmetic.Subtract(pair.One, pair.Two), difference))
                && Results(pair, (one, two) => one * two).All(product => Values.IsIn(BoundArithmetic.Multiply(pair.One, pair.Two), product))
                && Results(pair, (one, two) => one / two).All(result => Values.IsIn(quotient, result));
        });

    // The ends are at least 1e-26 apart, so that the numbers that are tried beside them lie inside.
    private static Gen<Bounds> Wide { get; } = Gen.Select(Intervals.AnyDecimal, Intervals.AnyDecimal, Gen.Bool, Gen.Bool, (one, two, lowerOpen, upperOpen) =>
        new Bounds(
            decimal.Min(Positive(one), Positive(two)) / 10, lowerOpen,
            (decimal.Max(Positive(one), Positive(two)) / 10) + 0.00000000000000000000000001m, upperOpen));

    private static decimal Positive(decimal number) => decimal.Max(decimal.Abs(number), 0.0000000000000000000000001m);

    private static List<Fraction> Results((Bounds One, Bounds Two) pair, Func<Fraction, Fraction, Fraction> formula) =>
        [.. from one in Values.Of(pair.One) from two in Values.Of(pair.Two) select formula(one, two)];
}

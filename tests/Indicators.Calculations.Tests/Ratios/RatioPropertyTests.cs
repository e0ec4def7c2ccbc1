using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>The bounds of each ratio are those of the formula's exact results for all numbers of its operands.</summary>
public sealed class RatioPropertyTests
{
    [Test]
    public void Rate_OfAnyQuantities_HasTheBoundsOfItsValues() => Property.Holds(Intervals.PairsOfQuantities, pair =>
        Fits(Rate.Of(pair.One, pair.Two, 100000), Results(pair, two => !two.IsZero, (one, two) => one * 100000m / two)));

    [Test]
    public void Change_OfAnyQuantities_HasTheBoundsOfItsValues() => Property.Holds(Intervals.PairsOfQuantities, pair =>
        Fits(Change.Of(pair.One, pair.Two), Results(pair, before => !before.IsZero, (now, before) => ((now / before) - 1m) * 100m)));

    [Test]
    public void Difference_OfAnyQuantities_HasTheBoundsOfItsValues() => Property.Holds(Intervals.PairsOfQuantities, pair =>
        Fits(Difference.Of(pair.One, pair.Two), Results(pair, _ => true, (one, two) => one - two)));

    // A part is no larger than its whole, so results beyond a hundred percent are none.
    [Test]
    public void Share_OfAnyPartAndWhole_HasTheBoundsOfItsValues() => Property.Holds(Intervals.PairsOfQuantities, pair =>
        Fits(Share.Of(pair.One, pair.Two), [.. Results(pair, whole => !whole.IsZero, (part, whole) => part * 100m / whole).Where(share => share <= 100m)]));

    [Test]
    public void Share_OfAnyPartAndRest_HasTheBoundsOfItsValues() => Property.Holds(Intervals.PairsOfQuantities, pair =>
    {
        var (parts, rests) = (Values.Of(pair.One), Values.Of(pair.Two));
        var results = from part in parts from rest in rests where !(part + rest).IsZero select part * 100m / (part + rest);
        return Fits(Share.OfParts(pair.One, pair.Two), [.. results]);
    });

    [Test]
    public void Shares_OfPartAndRest_AddUpToAHundred() => Property.Holds(Intervals.PairsOfQuantities, pair =>
        (Share.OfParts(pair.One, pair.Two).Bounds, Share.OfParts(pair.Two, pair.One).Bounds) is not ({ Point: null } share, { } rest)
        || (rest.Lower, rest.UpperOpen, rest.LowerOpen) is ({ } lower, var upperOpen, var lowerOpen)
            && IsAbout(100 - lower, share.Upper) && upperOpen == share.LowerOpen && lowerOpen == share.UpperOpen);

    private static bool IsAbout(decimal one, decimal? two) => decimal.Abs(one - two ?? decimal.MaxValue) < 0.00000000000000000001m;

    private static bool Fits(Calculated calculated, List<Fraction> results) =>
        calculated.Bounds is { } bounds ? results.Count > 0 && TightBounds.Fit(bounds, results) : results.Count == 0;

    private static List<Fraction> Results((Bounds One, Bounds Two) pair, Func<Fraction, bool> isPossible, Func<Fraction, Fraction, Fraction> formula)
    {
        var (ones, twos) = Values.OfBoth(pair.One, pair.Two);
        return [.. from one in ones from two in twos where isPossible(two) select formula(one, two)];
    }
}

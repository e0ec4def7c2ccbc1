using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class ChanceWithinBoundsTests
{
    private const double Level = 0.95;

    // Limits of the table in GarwoodTests: 0 and 4, 5 and 5, 1 and 5 events; more than 5 are 6 and more.
    [TestCase("<5", 0, 10.2416)]
    [TestCase("5", 1.6235, 11.6683)]
    [TestCase("1..5", 0.0253, 11.6683)]
    [TestCase(">5", 2.2019, null)]
    public void Count_WithinBounds_HasTheHullOfItsIntervals(string events, double lower, double? upper) =>
        AssertRange(ChanceWithinBounds.OfCount(Operands.OfCount(events), Level), lower, upper, Garwood.Method);

    // By hand from the same table: 11.6683 / 116,000 = 10.0589 per 100,000; 1.6235 / 125,000 = 1.2988; 10.2416 / 100 = 10241.6.
    [TestCase("5", ">116000", 0, 10.0589)]
    [TestCase("5", "116000..125000", 1.2988, 10.0589)]
    [TestCase("<5", "100", 0, 10241.59)]
    [TestCase("5", "<=100", 1623.49, null)]
    [TestCase(">5", "100", 2201.89, null)]
    public void Rate_WithinBounds_HasTheHullOfItsIntervals(string events, string population, double lower, double? upper) =>
        AssertRange(ChanceWithinBounds.OfRate(Operands.OfCount(events), Operands.OfCount(population), 100000, Level), lower, upper, Garwood.Method);

    // By hand, Wilson's formula with z² = 3.8415: upper limit of 4 of 32 = (0.125 + 0.06002 + 1.96 √(0.003418 + 0.000938)) / 1.12005 = 0.2807;
    // lower of 1 of 29 from Newcombe's table; none of one, the smallest whole, z² / (1 + z²) = 0.7935; all of the smallest whole make 1, a whole without an upper end makes 0.
    [TestCase("<5", "32", 0, 0.2807)]
    [TestCase("1..15", "29..148", 0.0012, 0.6861)]
    [TestCase("1", "29", 0.0061, 0.1718)]
    [TestCase("3..5", "4..6", 0.1876, 1)]
    [TestCase("1", ">=29", 0, 0.1718)]
    [TestCase(">=1", "29", 0.0061, 1)]
    [TestCase("0", "0..4", 0, 0.7935)]
    public void Share_WithinBounds_HasTheHullOfItsIntervals(string part, string whole, double lower, double upper) =>
        AssertRange(ChanceWithinBounds.OfShare(Operands.OfCount(part), Operands.OfCount(whole), Level), lower, upper, Wilson.Method);

    // The interval of whatever pair it was lies inside, and some pair has each limit.
    [Test]
    public void Shares_OfEveryPossiblePair_LieWithinTheHull() => Property.Holds(
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 4], Gen.Int[1, 12], Gen.Int[0, 4]).Where(bounds => bounds.Item1 <= bounds.Item3 + bounds.Item4),
        bounds =>
        {
            var (part, moreParts, whole, moreWholes) = bounds;
            var hull = ChanceWithinBounds.OfShare(Bounds.Closed(part, part + moreParts), Bounds.Closed(whole, whole + moreWholes), Level);
            var pairs = (from one in Enumerable.Range(part, moreParts + 1) from all in Enumerable.Range(whole, moreWholes + 1) where one <= all select Wilson.Of(one, all, Level)).ToList();
            return hull.Lower == pairs.Min(pair => pair.Lower) && hull.Upper == pairs.Max(pair => pair.Upper);
        });

    [Test]
    public void Hull_SaysWhatItAssumes() => Assert.That(ChanceWithinBounds.OfCount(Bounds.At(5), Level).Assumes.En, Does.Contain("any number within the bounds").And.Contain("independent"));

    [Test]
    public void Parameters_OutsideTheirRange_AreRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Refuses(() => ChanceWithinBounds.OfCount(new Bounds(4, true, 5, true), Level), "events");
            Refuses(() => ChanceWithinBounds.OfCount(Bounds.At(-1), Level), "events");
            Refuses(() => ChanceWithinBounds.OfCount(Bounds.At(3_000_000_000), Level), "events");
            Refuses(() => ChanceWithinBounds.OfCount(Bounds.At(5), 1), "level");
            Refuses(() => ChanceWithinBounds.OfRate(Bounds.At(5), Bounds.At(0), 100000, Level), "population");
            Refuses(() => ChanceWithinBounds.OfRate(Bounds.At(5), Bounds.Closed(-1, 5), 100000, Level), "population");
            Refuses(() => ChanceWithinBounds.OfRate(Bounds.At(5), Bounds.At(10), 0, Level), "scale");
            Refuses(() => ChanceWithinBounds.OfShare(Bounds.At(5), Bounds.At(4), Level), "part");
            Refuses(() => ChanceWithinBounds.OfShare(Bounds.At(0), Bounds.At(0), Level), "whole");
            Refuses(() => ChanceWithinBounds.OfShare(Bounds.At(0), Bounds.At(4), 0), "level");
        }
    }

    private static void Refuses(Func<ChanceRange> call, string parameter) =>
        Assert.That(call, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property(nameof(ArgumentException.ParamName)).EqualTo(parameter));

    private static void AssertRange(ChanceRange range, double lower, double? upper, string method)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(range.Lower, Is.EqualTo(lower).Within(0.00005).Or.EqualTo(lower).Within(0.001).Percent);
            Assert.That(range.Upper, upper is { } limit ? Is.EqualTo(limit).Within(0.00005).Or.EqualTo(limit).Within(0.001).Percent : Is.Null);
            Assert.That(range.Method, Is.EqualTo(method));
        }
    }
}

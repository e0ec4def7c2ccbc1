using CsCheck;

namespace Indicators.Calculations.Tests;

public sealed class OutwardTests
{
    private static readonly Gen<(decimal One, decimal Two)> Pairs = Gen.Select(Intervals.AnyDecimal, Intervals.AnyDecimal);

    // 125/29 = 4.31034482758620689655172413793103...: decimal holds 28 of these places. DESIGN.md, rules of arithmetic, 2 and 10.
    [TestCase(Rounding.Down, "4.3103448275862068965517241379")]
    [TestCase(Rounding.Up, "4.310344827586206896551724138")]
    [TestCase(Rounding.Nearest, "4.3103448275862068965517241379")]
    public void Quotient_ThatNeverEnds_IsRoundedToItsSide(Rounding rounding, string expected) =>
        Assert.That(Text(Outward.Quotient(500000, 116000, rounding)), Is.EqualTo(expected));

    // Below zero the next number below is farther from zero.
    [TestCase(Rounding.Down, "-0.6666666666666666666666666667")]
    [TestCase(Rounding.Up, "-0.6666666666666666666666666666")]
    [TestCase(Rounding.Nearest, "-0.6666666666666666666666666667")]
    public void Quotient_BelowZero_IsRoundedToItsSide(Rounding rounding, string expected) =>
        Assert.That(Text(Outward.Quotient(-2, 3, rounding)), Is.EqualTo(expected));

    [TestCase("1", "2", "0.5")]
    [TestCase("500", "4", "125")]
    [TestCase("0", "7", "0")]
    [TestCase("0.30", "0.1", "3")]
    public void Quotient_ThatEnds_IsExactToEverySide(string dividend, string divisor, string expected)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var rounding in Enum.GetValues<Rounding>())
            {
                Assert.That(Text(Outward.Quotient(Number(dividend), Number(divisor), rounding)), Is.EqualTo(expected));
            }
        }
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Quotient_ByNothingAboveZero_IsRefused(decimal divisor) =>
        Assert.That(() => Outward.Quotient(1, divisor, Rounding.Up), Throws.InstanceOf<ArgumentOutOfRangeException>());

    // Half of the last place that decimal has.
    [TestCase("0.0000000000000000000000000001", "0.5", "0.0000000000000000000000000001")]
    [TestCase("-0.0000000000000000000000000001", "0.5", "-0.0000000000000000000000000001")]
    [TestCase("0.0000000000000000000000000001", "0.4", "0")]
    public void Tie_IsRoundedAwayFromZero(string one, string two, string expected) =>
        Assert.That(Text(Outward.Product(Number(one), Number(two), Rounding.Nearest)), Is.EqualTo(expected));

    [Test]
    public void Result_BeyondTheRangeOfDecimal_IsNull()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Outward.Sum(decimal.MaxValue, 1, Rounding.Nearest), Is.Null);
            Assert.That(Outward.Sum(decimal.MinValue, -1, Rounding.Nearest), Is.Null);
            Assert.That(Outward.Product(decimal.MaxValue, 2, Rounding.Down), Is.Null);
            Assert.That(Outward.Quotient(decimal.MaxValue, 0.5m, Rounding.Up), Is.Null);
            Assert.That(Outward.Sum(decimal.MaxValue, 0.1m, Rounding.Down), Is.EqualTo(decimal.MaxValue));
            Assert.That(Outward.Sum(decimal.MaxValue, 0.1m, Rounding.Up), Is.Null);
            Assert.That(Outward.Sum(decimal.MaxValue, decimal.MinValue, Rounding.Up), Is.Zero);
        }
    }

    [Test]
    public void Sums_OfAnyNumbers_AreRoundedToTheirSide() => Property.Holds(
        Pairs,
        pair => IsRoundedToItsSide((Fraction)pair.One + pair.Two, rounding => Outward.Sum(pair.One, pair.Two, rounding)));

    [Test]
    public void Products_OfAnyNumbers_AreRoundedToTheirSide() => Property.Holds(
        Pairs,
        pair => IsRoundedToItsSide((Fraction)pair.One * pair.Two, rounding => Outward.Product(pair.One, pair.Two, rounding)));

    [Test]
    public void Quotients_OfAnyNumbers_AreRoundedToTheirSide() => Property.Holds(
        Pairs.Where(pair => pair.Two != 0).Select(pair => (pair.One, Two: decimal.Abs(pair.Two))),
        pair => IsRoundedToItsSide((Fraction)pair.One / pair.Two, rounding => Outward.Quotient(pair.One, pair.Two, rounding)));

    private static bool IsRoundedToItsSide(Fraction exact, Func<Rounding, decimal?> round)
    {
        if (exact.Absolute >= decimal.MaxValue)
        {
            return round(Rounding.Down) is null or decimal.MaxValue && round(Rounding.Up) is null or decimal.MinValue;
        }

        if (round(Rounding.Down) is not { } down || round(Rounding.Up) is not { } up || round(Rounding.Nearest) is not { } nearest)
        {
            return exact.Absolute > decimal.MaxValue - 1;
        }

        var (below, above) = (exact - down, up - exact);
        var isNearest = nearest == down ? below <= above : nearest == up && above <= below;
        return below >= 0 && above >= 0 && isNearest && !(below > 0 && below == above && ((Fraction)nearest).Absolute < exact.Absolute) && AreNeighbours(down, up);
    }

    // Neighbours in decimal are a unit of the 28th place apart, or of the 28th digit of a number of that length.
    private static bool AreNeighbours(Fraction down, Fraction up) =>
        up - down <= Fraction.PowerOfTen(-28) || up - down <= (up.Absolute >= down.Absolute ? up : down).Absolute * Fraction.PowerOfTen(-27);

    private static string? Text(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

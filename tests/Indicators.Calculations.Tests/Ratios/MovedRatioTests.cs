using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class MovedRatioTests
{
    // By hand: 2/100 = 2 %, 6/200 = 3 %, 6/100 = 6 %, 2/200 = 1 %. ½ ((6 − 2) + (3 − 1)) = 3 and ½ ((1 − 2) + (3 − 6)) = −2.
    [Test]
    public void Ratio_OfExactNumbers_IsSplitByTheMeanOfBothOrders()
    {
        var moved = Of("2", "100", "6", "200", 100);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(moved.Before.Bounds, Is.EqualTo(Bounds.At(2)));
            Assert.That(moved.After.Bounds, Is.EqualTo(Bounds.At(3)));
            Assert.That(moved.NumeratorAlone.Bounds, Is.EqualTo(Bounds.At(6)));
            Assert.That(moved.DenominatorAlone.Bounds, Is.EqualTo(Bounds.At(1)));
            Assert.That(moved.Split, Is.EqualTo(new RatioSplit(3, -2)));
            Assert.That(moved.Split?.Total, Is.EqualTo(1));
        }
    }

    // By hand: 60 after 50 is +20 %, 66 after 40 is +65 %; 66 after 50 is +32 %, 60 after 40 is +50 %. ½ ((32 − 20) + (65 − 50)) = 13.5 and ½ ((50 − 20) + (65 − 32)) = 31.5.
    [Test]
    public void Change_IsSplitAsItsRatio_AndItsRatiosAreChanges()
    {
        var moved = MovedRatio.OfChange((Bounds.At(60), Bounds.At(50)), (Bounds.At(66), Bounds.At(40)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(moved.Before.Bounds, Is.EqualTo(Bounds.At(20)));
            Assert.That(moved.After.Bounds, Is.EqualTo(Bounds.At(65)));
            Assert.That(moved.NumeratorAlone.Bounds, Is.EqualTo(Bounds.At(32)));
            Assert.That(moved.DenominatorAlone.Bounds, Is.EqualTo(Bounds.At(50)));
            Assert.That(moved.Split, Is.EqualTo(new RatioSplit(13.5m, 31.5m)));
        }
    }

    // The Serbian rate per 100,000 who stayed, had only the victims changed, or only those who stayed: 500000/116000 = 4.31… as an open end.
    [Test]
    public void Ratio_OfALimit_HasItsCounterfactualsAsBoundsAndNoSplit()
    {
        var moved = Of("0..1", "58000", "5", ">116000", 100000);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(moved.NumeratorAlone.Bounds?.Point, Is.EqualTo(8.620689655172m).Within(0.000000000001m));
            Assert.That(moved.DenominatorAlone.Bounds, Is.EqualTo(new Bounds(0, false, 0.8620689655172413793103448276m, true)));
            Assert.That(moved.After.Bounds?.Upper, Is.EqualTo(4.310344827586m).Within(0.000000000001m));
            Assert.That(moved.Split, Is.Null);
        }
    }

    // Nothing of the move is the denominator's where it did not move, and all of it where only it did.
    [TestCase("5", "62", "8", "62", false)]
    [TestCase("5", "62", "5", "76", true)]
    public void Side_ThatDidNotMove_HasNoPart(string n0, string d0, string n1, string d1, bool isNumerator)
    {
        var moved = Of(n0, d0, n1, d1, 100);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(isNumerator ? moved.Split?.FromNumerator : moved.Split?.FromDenominator, Is.Zero);
            Assert.That(moved.Split?.Total, Is.Not.Zero);
        }
    }

    [Test]
    public void Ratio_WithoutADenominator_HasTheReasonAndNoSplit()
    {
        var moved = Of("2", "0", "6", "200", 100);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(moved.Before.Reason?.En, Is.EqualTo("the denominator is zero"));
            Assert.That(moved.NumeratorAlone.Reason?.En, Is.EqualTo("the denominator is zero"));
            Assert.That(moved.DenominatorAlone.Bounds, Is.EqualTo(Bounds.At(1)));
            Assert.That(moved.Split, Is.Null);
        }
    }

    // None of however many is exactly zero, before and after: nothing moved.
    [Test]
    public void Ratio_OfNone_DidNotMoveWhateverTheDenominatorIs() => Assert.That(Of("0", "10..20", "0", ">30", 100).Split, Is.EqualTo(new RatioSplit(0, 0)));

    // 1/3, 1/7 and the like never end; the parts still add up to the last digit, and each is what the exact fractions give.
    [Test]
    public void Split_OfAnyNumbers_AddsUpAndIsThatOfTheFractions() => Property.Holds(
        Gen.Select(Gen.Int[0, 200000], Gen.Int[1, 200000], Gen.Int[0, 200000], Gen.Int[1, 200000]),
        ratio =>
        {
            var (n0, d0, n1, d1) = ratio;
            var split = MovedRatio.Of((Bounds.At(n0), Bounds.At(d0)), (Bounds.At(n1), Bounds.At(d1)), 100000).Split!;
            Fraction before = n0 * 100000m / (Fraction)d0, after = n1 * 100000m / (Fraction)d1, numerator = n1 * 100000m / (Fraction)d0, denominator = n0 * 100000m / (Fraction)d1;
            return (Fraction)split.FromNumerator + split.FromDenominator == split.Total
                && IsNear(split.FromNumerator, (numerator - before + after - denominator) * 0.5m)
                && IsNear(split.FromDenominator, (denominator - before + after - numerator) * 0.5m)
                && IsNear(split.Total, after - before);
        });

    // The same ratios the other way round: each part changes its sign.
    [Test]
    public void Split_TurnedRound_HasTheOppositeParts()
    {
        var there = Of("5", "62", "7", "76", 100).Split!;
        var back = Of("7", "76", "5", "62", 100).Split!;

        Assert.That(back, Is.EqualTo(new RatioSplit(-there.FromNumerator, -there.FromDenominator)));
    }

    [Test]
    public void Split_OfNumbersAtTheEndOfDecimal_IsLeftOut()
    {
        var huge = Bounds.At(decimal.MaxValue / 10);

        Assert.That(MovedRatio.Of((huge, Bounds.At(1)), (Bounds.At(1), Bounds.At(1)), 1).Split, Is.Null);
    }

    private static bool IsNear(decimal number, Fraction exact) => (exact - number).Absolute <= Fraction.PowerOfTen(-13);

    private static MovedRatio Of(string n0, string d0, string n1, string d1, decimal scale) =>
        MovedRatio.Of((Operands.OfCount(n0), Operands.OfCount(d0)), (Operands.OfCount(n1), Operands.OfCount(d1)), scale);
}

using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>The ratios of the founding document and of DESIGN.md, by hand.</summary>
public sealed class RatioTests
{
    // 500000/116000 = 125/29 = 4.31034482758620689655172413793...: nothing below is excluded, the end itself is.
    [Test]
    public void Rate_OfFiveInMoreThanAHundredAndSixteenThousand_IsBelowItsQuotient() =>
        Assert.That(
            Rate.Of(Bounds.At(5), Operands.OfCount(">116000"), 100000).Bounds,
            Is.EqualTo(new Bounds(0, true, 4.3103448275862068965517241380m, true)));

    // 500000/4500 = 111.111..., of which decimal holds 26 places here.
    [Test]
    public void Rate_OfFiveInMoreThanFourAndAHalfThousand_IsBelowItsQuotient() =>
        Assert.That(
            Rate.Of(Bounds.At(5), Operands.OfCount(">4500"), 100000).Bounds,
            Is.EqualTo(new Bounds(0, true, 111.11111111111111111111111112m, true)));

    // STYLE.md, section 4: 17 persons of 1 883 008 give 0.9028.
    [Test]
    public void Rate_OfExactNumbers_IsOneNumber() =>
        Assert.That(Rate.Of(Bounds.At(17), Bounds.At(1883008), 100000).Bounds?.Point, Is.EqualTo(0.9028m).Within(0.00005m));

    // More cases suspected than persons counted are no error: identified / suspected is a rate.
    [Test]
    public void Rate_AboveAHundred_IsNotCut() =>
        Assert.That(Rate.Of(Bounds.At(3), Bounds.At(2), 100).Bounds, Is.EqualTo(Bounds.At(150)));

    [TestCase("5", "0", "the denominator is zero")]
    [TestCase("0", "0", "the denominator is zero")]
    [TestCase("<5", "<1", "the denominator is zero")]
    public void Rate_OfAZeroDenominator_IsNullWithTheReason(string count, string population, string reason) =>
        Assert.That(Rate.Of(Operands.OfCount(count), Operands.OfCount(population), 100000).Reason?.En, Is.EqualTo(reason));

    // The least denominator that a cell can write.
    [Test]
    public void Rate_OfATinyDenominator_IsLarge() =>
        Assert.That(Rate.Of(Bounds.At(1), Bounds.At(0.000001m), 100000).Bounds, Is.EqualTo(Bounds.At(100000000000)));

    [TestCase("5", "62", 8.0645, 8.0646)]
    [TestCase("<5", "32", 0, 12.5)]
    [TestCase("0", "62", 0, 0)]
    [TestCase("62", "62", 100, 100)]
    [TestCase("3..5", "4", 75, 100)]
    [TestCase("4..5", "4", 100, 100)]
    public void Share_OfAWhole_IsAtMostAHundred(string part, string whole, decimal lower, decimal upper)
    {
        var share = Share.Of(Operands.OfCount(part), Operands.OfCount(whole)).Bounds;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(share?.Lower, Is.EqualTo(lower).Within(0.0001m));
            Assert.That(share?.Upper, Is.EqualTo(upper).Within(0.0001m));
        }
    }

    [TestCase("63", "62", "the part exceeds the whole")]
    [TestCase(">62", "62", "the part exceeds the whole")]
    [TestCase("0", "0", "the denominator is zero")]
    public void Share_OfAnImpossibleWhole_IsNullWithTheReason(string part, string whole, string reason) =>
        Assert.That(Share.Of(Operands.OfCount(part), Operands.OfCount(whole)).Reason?.En, Is.EqualTo(reason));

    // 1 of 1+3 is 25 %, 2 of 2+2 is 50 %; 3 of 3+1 is 75 % exactly, although 1/3 never ends. Each quantity stands once (rule 5).
    [TestCase("1..2", "2..3", 25, 50)]
    [TestCase("3", "1", 75, 75)]
    [TestCase("3", "1..2", 60, 75)]
    [TestCase("1..3", "3", 25, 50)]
    [TestCase("0", "5", 0, 0)]
    [TestCase("5", "0", 100, 100)]
    [TestCase("<=2", "2", 0, 50)]
    [TestCase("0..3", "0..1", 0, 100)]
    [TestCase("0", "0..3", 0, 0)]
    public void Share_OfPartAndRest_HasEachQuantityOnce(string part, string rest, decimal lower, decimal upper) =>
        Assert.That(Share.OfParts(Operands.OfCount(part), Operands.OfCount(rest)).Bounds, Is.EqualTo(Bounds.Closed(lower, upper)));

    // 2 beside less than 3 is more than 40 %; less than 2 beside 3 is less than 40 %.
    [Test]
    public void Share_OfOpenEnds_IsOpenOnTheirSide()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Share.OfParts(Bounds.At(2), new Bounds(0, true, 3, true)).Bounds, Is.EqualTo(new Bounds(40, true, 100, true)));
            Assert.That(Share.OfParts(new Bounds(0, false, 2, true), Bounds.At(3)).Bounds, Is.EqualTo(new Bounds(0, false, 40, true)));
        }
    }

    [Test]
    public void Share_OfNothingAtAll_IsNullWithTheReason() =>
        Assert.That(Share.OfParts(Bounds.At(0), Bounds.At(0)).Reason?.En, Is.EqualTo("part and rest are both zero"));

    [Test]
    public void Share_OfWhatMayBeNegative_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Share.OfParts(Bounds.Closed(-1, 1), Bounds.At(1)), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => Share.OfParts(Bounds.At(1), Bounds.Closed(null, 1)), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => Share.Of(Bounds.Closed(-1, 1), Bounds.At(1)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        }
    }

    // 124,127 recorded and 68,308 stayed are the counts of two years in the founding document's table of claims: +81.7 %.
    [TestCase("124127", "68308", 81.7)]
    [TestCase("99031", "49402", 100.5)]
    [TestCase("68308", "34154", 100)]
    [TestCase("18", "23", -21.7)]
    [TestCase("0", "23", -100)]
    [TestCase("23", "23", 0)]
    public void Change_OfExactNumbers_IsInPercentOfTheEarlier(string now, string before, decimal percent) =>
        Assert.That(Change.Of(Operands.OfCount(now), Operands.OfCount(before)).Bounds?.Point, Is.EqualTo(percent).Within(0.05m));

    [Test]
    public void Change_FromNothing_IsNullWithTheReason() =>
        Assert.That(Change.Of(Bounds.At(5), Bounds.At(0)).Reason?.En, Is.EqualTo("the denominator is zero"));

    // More than 116,000 after exactly 58,000 is more than +100 %.
    [Test]
    public void Change_OfALimit_IsALimit() =>
        Assert.That(Change.Of(Operands.OfCount(">116000"), Bounds.At(58000)).Bounds, Is.EqualTo(new Bounds(100, true, null, false)));

    [Test]
    public void Difference_OfCounts_MayBeNegative()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Difference.Of(Bounds.At(62), Bounds.At(6)).Bounds, Is.EqualTo(Bounds.At(56)));
            Assert.That(Difference.Of(Bounds.At(6), Operands.OfCount("<=62")).Bounds, Is.EqualTo(Bounds.Closed(-56, 6)));
        }
    }
}

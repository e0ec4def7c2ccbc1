using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class RatioConditionTests
{
    // The founding document's K1: 5 are 0.0035 to 0.0045 % of 500/0.0045 = 111,111.1... to 500/0.0035 = 142,857.1... persons.
    [Test]
    public void Denominator_OfARoundedPercentage_LiesBetweenItsQuotients()
    {
        var stayed = RatioCondition.OfDenominator(5, 100, Bounds.Closed(0.0035m, 0.0045m));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(stayed.Lower, Is.EqualTo(111111.11111111m).Within(0.00000001m));
            Assert.That(stayed.Upper, Is.EqualTo(142857.14285714m).Within(0.00000001m));
            Assert.That(RatioCondition.Whole(stayed), Is.EqualTo(Bounds.Closed(111112, 142857)));
        }
    }

    [Test]
    public void Denominator_OfAPercentageThatMayBeNothing_HasNoUpperEnd() =>
        Assert.That(RatioCondition.OfDenominator(5, 100, Bounds.Closed(-0.5m, 0.5m)), Is.EqualTo(Bounds.Closed(1000, null)));

    [Test]
    public void Denominator_OfAPercentageThatIsNothing_IsRefused() =>
        Assert.That(() => RatioCondition.OfDenominator(5, 100, Bounds.At(0)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    // 78.5 and 79.5 % of 62 are 48.67 and 49.29.
    [Test]
    public void Numerator_OfARoundedPercentage_LiesBetweenItsProducts() =>
        Assert.That(RatioCondition.OfNumerator(62, 100, Bounds.Closed(78.5m, 79.5m)), Is.EqualTo(Bounds.Closed(48.67m, 49.29m)));

    [Test]
    public void Numerator_OfANegativePercentage_BeginsAtZero() =>
        Assert.That(RatioCondition.OfNumerator(62, 100, Bounds.Closed(-0.5m, 0.5m)), Is.EqualTo(Bounds.Closed(0, 0.31m)));

    [Test]
    public void Shared_OfAnyIntervals_HoldsWhatBothHold() => Property.Holds(Intervals.PairsOfEitherSign, pair =>
    {
        var (ones, twos) = Values.OfBoth(pair.One, pair.Two);
        var shared = RatioCondition.Shared(pair.One, pair.Two);
        return ones.Concat(twos).All(value =>
            (Values.IsIn(pair.One, value) && Values.IsIn(pair.Two, value)) == (shared is not null && Values.IsIn(shared, value)));
    });

    [Test]
    public void Shared_OfIntervalsApart_IsNull()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(RatioCondition.Shared(Bounds.Closed(0, 1), Bounds.Closed(2, 3)), Is.Null);
            Assert.That(RatioCondition.Shared(Bounds.Closed(0, 1), new Bounds(1, true, 3, false)), Is.Null);
            Assert.That(RatioCondition.Shared(Bounds.Closed(0, 1), Bounds.Closed(1, 3)), Is.EqualTo(Bounds.At(1)));
        }
    }

    [TestCase(1, true, 2, true, null, null)]
    [TestCase(1.2, false, 1.8, false, null, null)]
    [TestCase(1, false, 2, true, 1, 1)]
    [TestCase(1, true, 2, false, 2, 2)]
    [TestCase(1.2, false, 3.8, false, 2, 3)]
    [TestCase(1.2, true, 3.8, true, 2, 3)]
    [TestCase(-1.5, false, 0.5, false, -1, 0)]
    public void Whole_LeavesTheWholeNumbers(decimal lower, bool lowerOpen, decimal upper, bool upperOpen, int? least, int? most) =>
        Assert.That(
            RatioCondition.Whole(new Bounds(lower, lowerOpen, upper, upperOpen)),
            Is.EqualTo(least is null ? null : Bounds.Closed(least, most)));

    [Test]
    public void Whole_OfAnAbsentEnd_HasNone()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(RatioCondition.Whole(new Bounds(116000, true, null, false)), Is.EqualTo(Bounds.Closed(116001, null)));
            Assert.That(RatioCondition.Whole(Bounds.Closed(null, 4.5m)), Is.EqualTo(Bounds.Closed(null, 4)));
        }
    }
}

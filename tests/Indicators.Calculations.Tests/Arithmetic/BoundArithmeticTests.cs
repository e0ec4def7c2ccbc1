using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>The cases that DESIGN.md names in its rules of arithmetic, by hand.</summary>
public sealed class BoundArithmeticTests
{
    private static readonly Bounds Zero = Bounds.At(0);
    private static readonly Bounds MoreThanTwo = new(2, true, null, false);
    private static readonly Bounds BelowFive = new(0, false, 5, true);

    // Rule 1: an end of a sum is open if either is.
    [Test]
    public void Sum_OfOpenAndClosedEnds_IsOpen() =>
        Assert.That(BoundArithmetic.Add(new Bounds(1, true, 2, false), new Bounds(3, false, 5, true)), Is.EqualTo(new Bounds(4, true, 7, true)));

    // 62 in all, fewer than 5 of them foreign: more than 57, at most 62 domestic.
    [Test]
    public void Difference_TakesTheOppositeEnds() =>
        Assert.That(BoundArithmetic.Subtract(Bounds.At(62), BelowFive), Is.EqualTo(new Bounds(57, true, 62, false)));

    [Test]
    public void Sum_WithAnAbsentEnd_HasNone() =>
        Assert.That(BoundArithmetic.Add(MoreThanTwo, Bounds.Closed(null, 1)), Is.EqualTo(Bounds.Unknown));

    // Rule 1: 0 / [2, ∞) is 0 exactly, and so is 0 times anything.
    [Test]
    public void Zero_TakesAnyOtherEndAway()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(BoundArithmetic.Divide(Zero, Bounds.Closed(2, null)).Bounds, Is.EqualTo(Zero));
            Assert.That(BoundArithmetic.Multiply(Zero, MoreThanTwo), Is.EqualTo(Zero));
            Assert.That(BoundArithmetic.Multiply(MoreThanTwo, Zero), Is.EqualTo(Zero));
        }
    }

    // Rule 1: a closed zero makes a closed zero, although the other end is open.
    [Test]
    public void ClosedZero_MakesAClosedZero()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(BoundArithmetic.Multiply(BelowFive, MoreThanTwo), Is.EqualTo(Bounds.Closed(0, null)));
            Assert.That(BoundArithmetic.Divide(BelowFive, MoreThanTwo).Bounds, Is.EqualTo(new Bounds(0, false, 2.5m, true)));
        }
    }

    // Rule 1: an absent upper end below the line gives an open 0.
    [Test]
    public void Quotient_WithoutUpperEndBelowTheLine_HasAnOpenZero() =>
        Assert.That(BoundArithmetic.Divide(Bounds.At(5), Bounds.Closed(2, null)).Bounds, Is.EqualTo(new Bounds(0, true, 2.5m, false)));

    // Rule 4: denominator zero or negative is null with the reason.
    [Test]
    public void Quotient_ByZeroOrLess_IsNullWithTheReason()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(BoundArithmetic.Divide(Bounds.At(5), Zero).Reason?.En, Is.EqualTo("the denominator is zero"));
            Assert.That(BoundArithmetic.Divide(Zero, Zero).Bounds, Is.Null);
            Assert.That(BoundArithmetic.Divide(Bounds.At(5), Bounds.At(-1)).Reason?.En, Is.EqualTo("the denominator may be negative"));
            Assert.That(BoundArithmetic.Divide(Bounds.At(5), Bounds.Closed(-1, 3)).Bounds, Is.Null);
            Assert.That(BoundArithmetic.Divide(Bounds.At(5), Bounds.Closed(null, 3)).Bounds, Is.Null);
        }
    }

    // Rule 4: possibly zero has no upper end, unless the numerator is exactly 0.
    [Test]
    public void Quotient_ByWhatMayBeZero_HasNoUpperEnd()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(BoundArithmetic.Divide(Bounds.At(5), Bounds.Closed(0, 2)).Bounds, Is.EqualTo(Bounds.Closed(2.5m, null)));
            Assert.That(BoundArithmetic.Divide(Bounds.At(5), new Bounds(0, true, 2, false)).Bounds, Is.EqualTo(Bounds.Closed(2.5m, null)));
            Assert.That(BoundArithmetic.Divide(Zero, Bounds.Closed(0, 2)).Bounds, Is.EqualTo(Zero));
        }
    }

    [Test]
    public void ProductAndQuotient_OfWhatMayBeNegative_AreRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => BoundArithmetic.Multiply(Bounds.Closed(-1, 1), Zero), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => BoundArithmetic.Multiply(Zero, Bounds.Closed(null, 1)), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => BoundArithmetic.Divide(Bounds.Unknown, Bounds.At(1)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        }
    }

    // Two exact numbers give one number, although decimal cannot hold a third.
    [Test]
    public void Quotient_OfTwoNumbers_IsOneNumberRoundedToTheNearest() =>
        Assert.That(BoundArithmetic.Divide(Bounds.At(2), Bounds.At(3)).Bounds, Is.EqualTo(Bounds.At(0.6666666666666666666666666667m)));

    // Beyond decimal only one side is known, and it is said on the safe side.
    [Test]
    public void Result_BeyondDecimal_KeepsTheEndThatIsSure()
    {
        var huge = Bounds.At(decimal.MaxValue);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(BoundArithmetic.Multiply(huge, Bounds.At(2)), Is.EqualTo(Bounds.Closed(decimal.MaxValue, null)));
            Assert.That(BoundArithmetic.Add(huge, huge), Is.EqualTo(Bounds.Closed(decimal.MaxValue, null)));
            Assert.That(BoundArithmetic.Subtract(Bounds.At(decimal.MinValue), huge), Is.EqualTo(Bounds.Closed(null, decimal.MinValue)));
            Assert.That(BoundArithmetic.Add(Bounds.Closed(1, decimal.MaxValue), Bounds.At(1)), Is.EqualTo(Bounds.Closed(2, null)));
        }
    }

    [Test]
    public void Reason_PassesThroughTheNextStep()
    {
        var none = Calculated.Null(new("the denominator is zero", "именилац је нула"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(none.Then(_ => Calculated.Of(Zero)), Is.EqualTo(none));
            Assert.That(Calculated.Of(Bounds.At(2)).Then(two => Calculated.Of(BoundArithmetic.Add(two, two))).Bounds, Is.EqualTo(Bounds.At(4)));
        }
    }
}

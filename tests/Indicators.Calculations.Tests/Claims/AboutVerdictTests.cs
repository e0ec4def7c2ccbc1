using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>DESIGN.md, the words, claim: about uses bounds first; where they do not settle it, the printed figures.</summary>
public sealed class AboutVerdictTests
{
    private static readonly RoundedValue SeventyNine = RoundedValue.Of(79, null);

    [Test]
    public void Quoted_ExactlyTheSubject_Holds() =>
        Assert.That(AboutVerdict.Of(Bounds.At(62), 62, RoundedValue.Of(62, null)), Is.EqualTo(Verdict.Holds));

    // 49 of 62 are 79.03 %: not 79, but rounded to it.
    [TestCase(79.03, 79.03)]
    [TestCase(78.5, 79.5)]
    public void Subject_WithinTheRounding_HoldsWhenRounded(decimal lower, decimal upper) =>
        Assert.That(AboutVerdict.Of(Bounds.Closed(lower, upper), null, SeventyNine), Is.EqualTo(Verdict.HoldsWhenRounded));

    // Bounds that settle it are not overruled by what is printed.
    [Test]
    public void Subject_ApartFromTheRounding_DoesNotHoldWhateverIsPrinted()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(AboutVerdict.Of(Bounds.Closed(80, null), 79, SeventyNine), Is.EqualTo(Verdict.DoesNotHold));
            Assert.That(AboutVerdict.Of(new Bounds(79.5m, true, 81, false), 79, SeventyNine), Is.EqualTo(Verdict.DoesNotHold));
            Assert.That(AboutVerdict.Of(Bounds.At(78.49m), 79, SeventyNine), Is.EqualTo(Verdict.DoesNotHold));
        }
    }

    // The founding document's K1: 0.004 % of 116,000 printed is 5 / 116,000 = 0.00431 %, of which the bounds say only "less than";
    // 62 / 116,000 = 0.0534 % and 5 / 4,500 = 0.111 % do not round to it.
    [TestCase(0.00431, Verdict.HoldsWhenRounded)]
    [TestCase(0.0534, Verdict.DoesNotHold)]
    [TestCase(0.111, Verdict.DoesNotHold)]
    public void Subject_ThatBoundsDoNotSettle_IsJudgedByThePrint(decimal printed, Verdict verdict) =>
        Assert.That(AboutVerdict.Of(new Bounds(0, true, printed, true), printed, RoundedValue.Of(0.004m, null)), Is.EqualTo(verdict));

    // How ties were rounded is not known, so both ends of the rounding still fit.
    [TestCase(0.0035, Verdict.HoldsWhenRounded)]
    [TestCase(0.0045, Verdict.HoldsWhenRounded)]
    [TestCase(0.00451, Verdict.DoesNotHold)]
    [TestCase(0.00349, Verdict.DoesNotHold)]
    public void Print_AtTheEndOfTheRounding_StillFits(decimal printed, Verdict verdict) =>
        Assert.That(AboutVerdict.Of(Bounds.Closed(0, 1), printed, RoundedValue.Of(0.004m, null)), Is.EqualTo(verdict));

    [Test]
    public void Subject_ThatNothingSettles_IsUndecidable() =>
        Assert.That(AboutVerdict.Of(Bounds.Closed(0, 100), null, SeventyNine), Is.EqualTo(Verdict.Undecidable));

    // The last digit written, or the step that is said.
    [TestCase("0.004", null, 0.0035, 0.0045)]
    [TestCase("0.40", null, 0.395, 0.405)]
    [TestCase("79", null, 78.5, 79.5)]
    [TestCase("116000", 1000, 115500, 116500)]
    [TestCase("-33.3", null, -33.35, -33.25)]
    public void RoundedValue_StandsForHalfAStepAround(string value, int? step, decimal lower, decimal upper) =>
        Assert.That(
            RoundedValue.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), step).Interval,
            Is.EqualTo(Bounds.Closed(lower, upper)));

    // Digits beyond the step are dropped, towards zero: 72.9 and 72 become 72, 73 does not; −33.39 becomes −33.3; −0.9 and 0.9 become 0.
    [TestCase("72", 72, false, 73, true)]
    [TestCase("62.12", 62.12, false, 62.13, true)]
    [TestCase("-33.3", -33.4, true, -33.3, false)]
    [TestCase("0", -1, true, 1, true)]
    public void RoundedValue_CutOff_StandsForAStepAwayFromZero(string value, decimal lower, bool lowerOpen, decimal upper, bool upperOpen) =>
        Assert.That(
            RoundedValue.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), null).CutOff,
            Is.EqualTo(new Bounds(lower, lowerOpen, upper, upperOpen)));

    [TestCase(0)]
    [TestCase(-1)]
    public void RoundedValue_OfNoStep_IsRefused(decimal step) => Assert.That(() => RoundedValue.Of(72, step), Throws.InstanceOf<ArgumentOutOfRangeException>());
}

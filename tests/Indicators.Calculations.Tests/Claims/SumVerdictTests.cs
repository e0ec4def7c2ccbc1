using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class SumVerdictTests
{
    // The founding document's K5: from four countries 2, 1, 1 and 1, which are five.
    [TestCase(5, Verdict.Holds)]
    [TestCase(6, Verdict.DoesNotHold)]
    [TestCase(4, Verdict.DoesNotHold)]
    public void ExactParts_AddUpToTheirSumOnly(int whole, Verdict verdict) =>
        Assert.That(SumVerdict.Of([Bounds.At(2), Bounds.At(1), Bounds.At(1), Bounds.At(1)], Bounds.At(whole)), Is.EqualTo(verdict));

    // The founding document's K9: 30 % and 70 %, each rounded to 1, are 99 to 101 %. 29 and 70 just reach 100; 28 and 70 do not.
    [TestCase(30, Verdict.Holds)]
    [TestCase(29, Verdict.Holds)]
    [TestCase(28, Verdict.DoesNotHold)]
    [TestCase(31, Verdict.Holds)]
    [TestCase(32, Verdict.DoesNotHold)]
    public void RoundedParts_AddUpToWhatTheyMayBe(int part, Verdict verdict) =>
        Assert.That(
            SumVerdict.Of([RoundedValue.Of(part, null).Interval, RoundedValue.Of(70, null).Interval], Bounds.At(100)),
            Is.EqualTo(verdict));

    // An open end is not reached: more than 50 and at least 50 are more than 100.
    [Test]
    public void OpenPart_DoesNotReachTheWhole() =>
        Assert.That(SumVerdict.Of([new Bounds(50, true, null, false), Bounds.Closed(50, null)], Bounds.At(100)), Is.EqualTo(Verdict.DoesNotHold));

    [Test]
    public void OnePart_IsItsOwnSum() => Assert.That(SumVerdict.Of([Bounds.At(5)], Bounds.At(5)), Is.EqualTo(Verdict.Holds));

    [Test]
    public void NoParts_AreRefused() => Assert.That(() => SumVerdict.Of([], Bounds.At(0)), Throws.InvalidOperationException);
}

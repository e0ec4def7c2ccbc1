using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class IndexNumberTests
{
    // By hand: 38/76 = 0.5; 116000/58000 = 2; 4/5 = 0.8 and 0/5 = 0; 30/(10 to 20) = 1.5 to 3.
    [TestCase("38", "76", 50, false, 50, false)]
    [TestCase(">116000", "58000", 200, true, null, false)]
    [TestCase("<5", "5", 0, false, 80, false)]
    [TestCase("30", "10..20", 150, false, 300, false)]
    [TestCase("30", "<=20", 150, false, null, false)]
    [TestCase("0", "20", 0, false, 0, false)]
    public void Index_IsInPercentOfTheBaseYear(string value, string baseYear, int lower, bool lowerOpen, int? upper, bool upperOpen) =>
        Assert.That(IndexNumber.Of(Operands.OfCount(value), Operands.OfCount(baseYear)).Bounds, Is.EqualTo(new Bounds(lower, lowerOpen, upper, upperOpen)));

    // One unknown number divided by itself: dividing its bounds by themselves would give 50 to 200.
    [TestCase("62")]
    [TestCase("10..20")]
    [TestCase(">116000")]
    [TestCase("<5")]
    public void Index_OfTheBaseYear_IsExactlyAHundred(string baseYear) =>
        Assert.That(IndexNumber.OfBase(Operands.OfCount(baseYear)), Is.EqualTo(Calculated.Of(Bounds.At(100))));

    [Test]
    public void Index_OfABaseOfZero_IsNullWithTheReason()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(IndexNumber.Of(Bounds.At(5), Bounds.At(0)).Reason?.En, Is.EqualTo("the denominator is zero"));
            Assert.That(IndexNumber.OfBase(Bounds.At(0)).Reason?.En, Is.EqualTo("the denominator is zero"));
            Assert.That(IndexNumber.OfBase(Bounds.Closed(-1, 1)).Reason?.En, Is.EqualTo("the denominator may be negative"));
        }
    }
}

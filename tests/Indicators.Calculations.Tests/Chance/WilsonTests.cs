namespace Indicators.Calculations.Tests;

public sealed class WilsonTests
{
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
    [TestCase(81, 263, 0.2553, 0.3662)]
    [TestCase(15, 148, 0.0624, 0.1605)]
    [TestCase(0, 20, 0, 0.1611)]
    [TestCase(1, 29, 0.0061, 0.1718)]
    [TestCase(20, 20, 0.8389, 1)]
    public void Interval_IsThatOfThePublishedExamples(int part, int whole, double lower, double upper)
    {
        var interval = Wilson.Of(part, whole, 0.95);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(interval.Lower, Is.EqualTo(lower).Within(0.00005));
            Assert.That(interval.Upper, Is.EqualTo(upper).Within(0.00005));
        }
    }

    // Not a little below 0 or above 1, as the arithmetic of double would have it for some wholes.
    [Test]
    public void Interval_OfNoneOrAll_EndsThereExactly()
    {
        var wholes = Enumerable.Range(1, 1000);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(wholes.Select(whole => Wilson.Of(0, whole, 0.95).Lower), Is.All.Zero);
            Assert.That(wholes.Select(whole => Wilson.Of(whole, whole, 0.95).Upper), Is.All.EqualTo(1.0));
        }
    }

    // Counting those with the property or those without it must not matter.
    [TestCase(5, 62)]
    [TestCase(49, 62)]
    [TestCase(1, 3)]
    public void Interval_OfTheRest_IsItsMirrorImage(int part, int whole)
    {
        var (lower, upper) = Wilson.Of(part, whole, 0.95);
        var rest = Wilson.Of(whole - part, whole, 0.95);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rest.Lower, Is.EqualTo(1 - upper).Within(1e-12));
            Assert.That(rest.Upper, Is.EqualTo(1 - lower).Within(1e-12));
        }
    }

    // More people than half of the largest int. For so many, the interval is that of the normal law: p ± 1.96 √(p (1-p) / n).
    [Test]
    public void Interval_OfAHugeWhole_IsThatOfTheNormalLaw()
    {
        var (lower, upper) = Wilson.Of(700_000_000, 1_400_000_000, 0.95);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lower, Is.EqualTo(0.5 - 2.61911e-5).Within(1e-9));
            Assert.That(upper, Is.EqualTo(0.5 + 2.61911e-5).Within(1e-9));
        }
    }

    [TestCase(-1, 20, 0.95)]
    [TestCase(21, 20, 0.95)]
    [TestCase(0, 0, 0.95)]
    [TestCase(1, 20, 0)]
    [TestCase(1, 20, 1)]
    public void Interval_OutsideItsParameters_IsRefused(int part, int whole, double level) =>
        Assert.That(() => Wilson.Of(part, whole, level), Throws.InstanceOf<ArgumentOutOfRangeException>());
}

namespace Indicators.Calculations.Tests.Chance;

public sealed class RiseByChanceTests
{
    // By hand: 1 − e⁻¹ (1 + 1 + 1/2 + 1/6 + 1/24) = 0.0036598; 1 − e⁻² = 0.8646647.
    [TestCase(5, 1, 0.0036598)]
    [TestCase(1, 2, 0.8646647)]
    public void OverMean_Events_IsThePoissonTail(int events, double mean, double probability) =>
        Assert.That(RiseByChance.OverMean(events, mean), Is.EqualTo(probability).Within(0.0000001));

    // By hand: e⁻¹/20! × (1 + 1/21 + 1/(21 × 22) + …) = 1.5876e-19. One minus the rest would be 0.
    [Test]
    public void OverMean_FarAboveTheMean_IsSmallAndNotZero() => Assert.That(RiseByChance.OverMean(20, 1), Is.EqualTo(1.5876e-19).Within(0.0001e-19));

    // By hand: of 6 in two equal years, 0, 1, 5 or 6: (1 + 6 + 6 + 1) / 64. Of 15 with 1/11 each, 5 or more: 0.0085578.
    // Of 2 in two equal years every split is at most as likely as 1 and 1.
    [TestCase(5, 1, 1, 0.21875)]
    [TestCase(1, 5, 1, 0.21875)]
    [TestCase(5, 10, 10, 0.0085578)]
    [TestCase(1, 1, 1, 1.0)]
    [TestCase(0, 0, 1, 1.0)]
    public void OverCount_Counts_IsTheSumOfSplitsNoLikelier(int events, int earlier, int years, double p) =>
        Assert.That(RiseByChance.OverCount(events, earlier, years), Is.EqualTo(p).Within(0.0000001));

    [Test]
    public void Parameters_OutsideTheirRange_AreRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => RiseByChance.OverMean(0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RiseByChance.OverMean(1, double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RiseByChance.OverMean(1, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RiseByChance.OverCount(-1, 1, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RiseByChance.OverCount(1, -1, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RiseByChance.OverCount(1, 1, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        }
    }
}

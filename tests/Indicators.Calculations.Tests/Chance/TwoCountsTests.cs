namespace Indicators.Calculations.Tests;

public sealed class TwoCountsTests
{
    // By hand: of 6 in two equal years, 0, 1, 5 or 6: (1 + 6 + 6 + 1) / 64. Of 4 with ⅓ each, 0 in the first has 16/81 and every split but 1 and 2
    // is no likelier: 1 − 32/81 − 24/81; 4 in the first has 1/81 and none is less likely.
    [TestCase(5, 1, 1, 1, 0.21875)]
    [TestCase(0, 1, 4, 2, 25.0 / 81)]
    [TestCase(4, 1, 0, 2, 1.0 / 81)]
    [TestCase(3, 1, 3, 1, 1.0)]
    [TestCase(3, 1, 4, 1, 1.0)]
    [TestCase(0, 1, 0, 5, 1.0)]
    public void PValue_OfFewEvents_IsTheSumOfSplitsNoLikelier(int first, double firstExposure, int second, double secondExposure, double p) =>
        Assert.That(TwoCounts.PValue(first, firstExposure, second, secondExposure), Is.EqualTo(p).Within(1e-12));

    // R's poisson.test(c(…), c(…)) as printed: the two-sided exact test by the sum of the least likely.
    // 10 of 20,000 and 2 of 17,887; p53 in 12 healthy and 14 ill persons; articles of men and women (there 3 and 3); worked example of
    // K. Gu et al., Testing the ratio of two Poisson rates, Biometrical Journal 50 (2008), by R's exactci: 0.000675182658686321.
    [TestCase(10, 20000, 2, 17887, 0.0421, 0.00005)]
    [TestCase(909, 12, 901, 14, 0.0005739, 0.00000005)]
    [TestCase(930, 3, 619, 3, 2.727e-15, 0.0005e-15)]
    [TestCase(60, 51477.5, 30, 54308.7, 0.000675182658686321, 1e-15)]
    public void PValue_OfManyEvents_IsThatOfPublishedExamples(int first, double firstExposure, int second, double secondExposure, double p, double within) =>
        Assert.That(TwoCounts.PValue(first, firstExposure, second, secondExposure), Is.EqualTo(p).Within(within));

    // A change of migration: for so many, the test is that of the normal law, z = (x − np) / √(np(1 − p)): 50,200 of 100,000 is z = 1.265, p = 0.206.
    [Test]
    public void PValue_OfAHundredThousandEvents_IsNearTheNormalLaw()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TwoCounts.PValue(50_200, 1, 49_800, 1), Is.EqualTo(0.2059).Within(0.002));
            Assert.That(TwoCounts.PValue(124_127, 1, 68_308, 1), Is.Zero.Within(1e-300));
        }
    }

    // Which count stands first, and in which unit both are exposed, must not matter.
    [TestCase(5, 1, 10, 10)]
    [TestCase(60, 51477.5, 30, 54308.7)]
    [TestCase(0, 1, 4, 2)]
    public void PValue_OfTheSameCounts_DoesNotDependOnOrderOrUnit(int first, double firstExposure, int second, double secondExposure)
    {
        var p = TwoCounts.PValue(first, firstExposure, second, secondExposure);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(TwoCounts.PValue(second, secondExposure, first, firstExposure), Is.EqualTo(p).Within(1e-12));
            Assert.That(TwoCounts.PValue(first, firstExposure * 1000, second, secondExposure * 1000), Is.EqualTo(p).Within(1e-12));
        }
    }

    [TestCase(-1, 1, 1, 1)]
    [TestCase(1, 0, 1, 1)]
    [TestCase(1, 1, -1, 1)]
    [TestCase(1, 1, 1, -1)]
    [TestCase(1, double.NaN, 1, 1)]
    [TestCase(1, 1, 1, double.PositiveInfinity)]
    [TestCase(int.MaxValue, 1, 1, 1)]
    public void Parameters_OutsideTheirRange_AreRefused(int first, double firstExposure, int second, double secondExposure) =>
        Assert.That(() => TwoCounts.PValue(first, firstExposure, second, secondExposure), Throws.InstanceOf<ArgumentOutOfRangeException>());
}

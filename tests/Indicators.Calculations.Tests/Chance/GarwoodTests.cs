namespace Indicators.Calculations.Tests;

public sealed class GarwoodTests
{
    // Published table of exact 95 % limits of a Poisson count, 0 to 10: T. Aragon, epitools for R, pois.exact(1:10), 8 decimals as R prints them;
    // 0, 25 and 1000 from R's own poisson.test(n)$conf.int. F. Garwood, Biometrika 28 (1936), has the first decimals of them.
    [TestCase(0, 0, 3.68887945)]
    [TestCase(1, 0.02531781, 5.57164339)]
    [TestCase(2, 0.24220928, 7.22468767)]
    [TestCase(3, 0.61867212, 8.76727307)]
    [TestCase(4, 1.08986537, 10.24158868)]
    [TestCase(5, 1.62348639, 11.66833208)]
    [TestCase(6, 2.20189425, 13.05947402)]
    [TestCase(7, 2.81436305, 14.42267536)]
    [TestCase(8, 3.45383218, 15.76318922)]
    [TestCase(9, 4.1153731, 17.08480345)]
    [TestCase(10, 4.7953887, 18.39035604)]
    [TestCase(25, 16.17868185, 36.9049317)]
    [TestCase(1000, 938.97301841, 1063.95213602)]
    public void Interval_IsThatOfThePublishedTable(int events, double lower, double upper) => AssertLimits(Garwood.Of(events, 0.95), lower, upper, 0.000000006);

    // Each limit is half a quantile of chi-square, with 2n degrees of freedom and with 2n + 2. The quantiles of NIST/SEMATECH, e-Handbook of
    // Statistical Methods, table 1.3.6.7.4, of the probabilities 0.025 and 0.975, and of 0.01 and 0.99.
    [TestCase(5, 0.95, 3.247, 23.337)]
    [TestCase(9, 0.95, 8.231, 34.170)]
    [TestCase(15, 0.95, 16.791, 49.480)]
    [TestCase(5, 0.98, 2.558, 26.217)]
    [TestCase(9, 0.98, 7.015, 37.566)]
    public void Limits_AreHalfOfQuantilesOfChiSquare(int events, double level, double lowerQuantile, double upperQuantile) =>
        AssertLimits(Garwood.Of(events, level), lowerQuantile / 2, upperQuantile / 2, 0.00026);

    // The hundred of Garwood's and later tables, and the largest int: there the interval is that of the normal law, n ± 1.96 √n.
    [TestCase(100, 81.364, 121.627, 0.0005)]
    [TestCase(int.MaxValue, int.MaxValue - 90827.0, int.MaxValue + 90829.0, 5.0)]
    public void Interval_OfManyEvents_IsThatOfTheTableAndOfTheNormalLaw(int events, double lower, double upper, double within) =>
        AssertLimits(Garwood.Of(events, 0.95), lower, upper, within);

    // Beyond the tables: the approximation by cubes of E. B. Wilson and M. M. Hilferty (1931), as N. Byar used it.
    [TestCase(62)]
    [TestCase(1000)]
    [TestCase(116000)]
    public void Interval_OfManyEvents_IsNearItsApproximation(int events)
    {
        var interval = Garwood.Of(events, 0.95);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(interval.Lower, Is.EqualTo(Cube(events, -1.959964)).Within(0.01).Percent);
            Assert.That(interval.Upper, Is.EqualTo(Cube(events + 1, 1.959964)).Within(0.01).Percent);
        }

        static double Cube(double count, double z) => count * Math.Pow(1 - (1 / (9 * count)) + (z / (3 * Math.Sqrt(count))), 3);
    }

    // The definition: were the mean at the limit, chance alone would give as many events (or as few) in 2.5 % of all years.
    [Test]
    public void Limits_LeaveHalfOfTheDoubtOnEachSide()
    {
        var interval = Garwood.Of(5, 0.95);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(1 - AtMost(4, interval.Lower), Is.EqualTo(0.025).Within(1e-9));
            Assert.That(AtMost(5, interval.Upper), Is.EqualTo(0.025).Within(1e-9));
        }
    }

    // No events at 90 %: the mean m with e^-m = 0.05 is 2.9957.
    [Test]
    public void Level_DecidesTheWidth() => Assert.That(Garwood.Of(0, 0.9).Upper, Is.EqualTo(2.9957).Within(0.00005));

    [TestCase(-1, 0.95)]
    [TestCase(5, 0)]
    [TestCase(5, 1)]
    [TestCase(5, 95)]
    [TestCase(5, double.NaN)]
    public void Interval_OutsideItsParameters_IsRefused(int events, double level) =>
        Assert.That(() => Garwood.Of(events, level), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static void AssertLimits((double Lower, double Upper) limits, double lower, double upper, double within)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(limits.Lower, Is.EqualTo(lower).Within(within));
            Assert.That(limits.Upper, Is.EqualTo(upper).Within(within));
        }
    }

    private static double AtMost(int events, double mean)
    {
        var (term, sum) = (Math.Exp(-mean), 0.0);
        for (var count = 0; count <= events; count++)
        {
            sum += term;
            term *= mean / (count + 1);
        }

        return sum;
    }
}

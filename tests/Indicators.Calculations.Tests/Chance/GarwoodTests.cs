namespace Indicators.Calculations.Tests;

public sealed class GarwoodTests
{
    // Published table of exact 95 % limits of a Poisson count: F. Garwood, Biometrika 28 (1936), and K. Ulm,
    // A simple method to calculate the confidence interval of a standardized mortality ratio, Am J Epidemiol 131 (1990).
    [TestCase(0, 0, 3.689)]
    [TestCase(1, 0.0253, 5.572)]
    [TestCase(2, 0.2422, 7.225)]
    [TestCase(3, 0.6187, 8.767)]
    [TestCase(4, 1.0899, 10.242)]
    [TestCase(5, 1.6235, 11.6683)]
    [TestCase(10, 4.795, 18.390)]
    [TestCase(20, 12.217, 30.888)]
    [TestCase(100, 81.364, 121.627)]
    public void Interval_IsThatOfThePublishedTable(int events, double lower, double upper)
    {
        var interval = Garwood.Of(events, 0.95);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(interval.Lower, Is.EqualTo(lower).Within(0.0006));
            Assert.That(interval.Upper, Is.EqualTo(upper).Within(0.0006));
        }
    }

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
    public void Interval_OutsideItsParameters_IsRefused(int events, double level) =>
        Assert.That(() => Garwood.Of(events, level), Throws.InstanceOf<ArgumentOutOfRangeException>());

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

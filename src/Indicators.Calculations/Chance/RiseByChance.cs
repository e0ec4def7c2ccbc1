using MathNet.Numerics.Distributions;

namespace Indicators.Calculations;

/// <summary>How likely chance alone is to make a count of events as high as one that was seen.</summary>
/// <remarks>Independence of the events is assumed: persons identified in one case are not independent.</remarks>
public static class RiseByChance
{
    /// <summary>The probability of so many events or more, where a number is the mean.</summary>
    /// <param name="events">Events seen; 1 and more.</param>
    /// <param name="mean">Events to be expected in as long a time; above 0.</param>
    /// <returns>A probability, by the Poisson distribution.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <remarks>5 or more where 1 is the mean: 0.00366.</remarks>
    public static double OverMean(int events, double mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(events);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mean);
        return 1 - new Poisson(mean).CumulativeDistribution(events - 1);
    }

    /// <summary>The p-value, two-sided, of a count in one year against a count in earlier years of the same mean.</summary>
    /// <param name="events">Events in the one year; 0 and more.</param>
    /// <param name="earlier">Events in all earlier years together; 0 and more.</param>
    /// <param name="earlierYears">How many years these are; 1 and more.</param>
    /// <returns>The probability of every split of the events that is no likelier than the one seen.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <remarks>J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31 (1940) 313–323.
    /// 5 after 1 in the year before: 0.219; 5 after 10 in ten years: 0.0086.</remarks>
    public static double OverCount(int events, int earlier, int earlierYears)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfNegative(earlier);
        ArgumentOutOfRangeException.ThrowIfLessThan(earlierYears, 1);
        var splits = new Binomial(1.0 / (earlierYears + 1), events + earlier);
        // Equally likely splits differ in their last binary digits.
        var seen = splits.Probability(events) * (1 + 1e-9);
        return Enumerable.Range(0, events + earlier + 1).Select(splits.Probability).Where(probability => probability <= seen).Sum();
    }
}

using MathNet.Numerics;

namespace Indicators.Calculations;

/// <summary>How likely chance alone is to make a count of events as high as one that was seen.</summary>
/// <remarks>Independence of the events is assumed: persons identified in one case are not independent.</remarks>
public static class RiseByChance
{
    /// <summary>The probability of so many events or more, where a number is the mean.</summary>
    /// <param name="events">Events seen; 1 and more.</param>
    /// <param name="mean">Events to be expected in as long a time; above 0.</param>
    /// <returns>A probability, 0 to 1, by the Poisson distribution.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <remarks>5 or more where 1 is the mean: 0.00366. Definition: docs/methodology.md#rise.</remarks>
    public static double OverMean(int events, double mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(events);
        Confidence.CheckAboveZero(mean);
        // The same as 1 − P(fewer), of which rounding would leave nothing where it is small.
        return SpecialFunctions.GammaLowerRegularized(events, mean);
    }

    /// <summary>The p-value, two-sided, of a count in one year against a count in earlier years of the same mean.</summary>
    /// <param name="events">Events in the one year; 0 and more.</param>
    /// <param name="earlier">Events in all earlier years together; 0 and more.</param>
    /// <param name="earlierYears">How many years these are; 1 and more.</param>
    /// <returns>The probability, 0 to 1, of every split of the events that is no likelier than the one seen.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <remarks><see cref="TwoCounts"/> with years as exposures. 5 after 1 in the year before: 0.219; 5 after 10 in ten years: 0.0086.</remarks>
    public static double OverCount(int events, int earlier, int earlierYears) => TwoCounts.PValue(events, 1, earlier, earlierYears);
}

using MathNet.Numerics.Distributions;

namespace Indicators.Calculations;

/// <summary>Whether two counts of events differ by more than chance alone explains.</summary>
/// <remarks>The exact conditional test: J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31 (1940) 313–323.
/// Independence of the events is assumed: persons identified in one case are not independent, so that chance explains more than it says.</remarks>
public static class TwoCounts
{
    /// <summary>Its name in answers.</summary>
    public const string Method = "exact conditional (binomial) test of two counts";

    private const int MostEvents = int.MaxValue - 1;

    // Splits that are equally likely differ in their last binary digits.
    private const double Equally = 1 + 1e-7;

    // What is left of a tail when a term no longer changes the sum.
    private const double Negligible = 1e-18;

    /// <summary>The p-value, two-sided, of two counts with one mean for each unit of exposure.</summary>
    /// <param name="first">Events in the first count; 0 and more.</param>
    /// <param name="firstExposure">What they are counted over: years, persons or person-years; above 0.</param>
    /// <param name="second">Events in the second count; 0 and more.</param>
    /// <param name="secondExposure">What these are counted over, in the same unit; above 0.</param>
    /// <returns>The probability, 0 to 1, of every split of all the events that is no likelier than the one seen.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range, or there are 2,147,483,647 events together or more.</exception>
    /// <remarks>5 in one year and 1 in another: 0.219; 5 in one year and 10 in ten: 0.0086. Definition: docs/methodology.md#two-counts.</remarks>
    public static double PValue(int first, double firstExposure, int second, double secondExposure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(second, MostEvents - first);
        Confidence.CheckAboveZero(firstExposure);
        Confidence.CheckAboveZero(secondExposure);
        var splits = new Binomial(1 / (1 + (secondExposure / firstExposure)), first + second);
        var mode = splits.Mode;
        var seen = splits.Probability(first) * Equally;
        if (seen >= splits.Probability(mode))
        {
            return 1;
        }

        // The probability falls on either side of the mode: beside the tail of the split seen stands the other one that is no likelier.
        return first < mode
            ? Math.Min(1, Tail(splits, first, -1) + Tail(splits, NearestNoLikelier(splits, seen, mode, splits.N + 1), 1))
            : Math.Min(1, Tail(splits, first, 1) + Tail(splits, NearestNoLikelier(splits, seen, mode, -1), -1));
    }

    private static double Tail(Binomial splits, int from, int step)
    {
        var sum = 0.0;
        for (var split = from; split >= 0 && split <= splits.N; split += step)
        {
            var probability = splits.Probability(split);
            sum += probability;
            if (probability <= sum * Negligible)
            {
                break;
            }
        }

        return sum;
    }

    // The nearest split on one side of the mode that is no likelier than the one seen; the one beyond all where none is.
    private static int NearestNoLikelier(Binomial splits, double seen, int likelier, int beyond)
    {
        while (Math.Abs(beyond - likelier) > 1)
        {
            var middle = likelier + ((beyond - likelier) / 2);
            (likelier, beyond) = splits.Probability(middle) > seen ? (middle, beyond) : (likelier, middle);
        }

        return beyond;
    }
}

using MathNet.Numerics.Distributions;

namespace Indicators.Calculations;

/// <summary>The score interval of a proportion.</summary>
/// <remarks>E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927) 209–212.
/// Independence of the persons is assumed: persons identified in one case are not independent.</remarks>
public static class Wilson
{
    /// <summary>Its name in answers.</summary>
    public const string Method = "Wilson (score)";

    /// <summary>The limits of the proportion that chance alone explains.</summary>
    /// <param name="part">Persons with the property; from 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">Persons in all; above 0.</param>
    /// <param name="level">The level of confidence, between 0 and 1, neither included.</param>
    /// <returns>Lower and upper limit, from 0 to 1. The lower limit of none is 0, the upper limit of all is 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <remarks>5 of 62: 0.0349 to 0.1753 at 0.95. Definition: docs/methodology.md#few-cases.</remarks>
    public static (double Lower, double Upper) Of(int part, int whole, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        Confidence.Check(level);
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var proportion = (double)part / whole;
        var centre = proportion + (z * z / (2.0 * whole));
        var spread = z * Math.Sqrt((proportion * (1 - proportion) / whole) + (z * z / (4.0 * whole * whole)));
        var scale = 1 + (z * z / whole);
        return (part == 0 ? 0 : (centre - spread) / scale, part == whole ? 1 : (centre + spread) / scale);
    }
}

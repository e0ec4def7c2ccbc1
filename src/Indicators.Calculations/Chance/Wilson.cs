using MathNet.Numerics.Distributions;

namespace Indicators.Calculations;

/// <summary>The score interval of a proportion.</summary>
/// <remarks>E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927) 209–212.</remarks>
public static class Wilson
{
    /// <summary>Its name in answers.</summary>
    public const string Method = "Wilson (score)";

    /// <summary>The limits of the proportion that chance alone explains.</summary>
    /// <param name="part">Persons with the property; from 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">Persons in all; above 0.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <returns>Lower and upper limit, from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static (double Lower, double Upper) Of(int part, int whole, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var proportion = (double)part / whole;
        var centre = proportion + (z * z / (2.0 * whole));
        var spread = z * Math.Sqrt((proportion * (1 - proportion) / whole) + (z * z / (4.0 * whole * whole)));
        var scale = 1 + (z * z / whole);
        return (part == 0 ? 0 : (centre - spread) / scale, part == whole ? 1 : (centre + spread) / scale);
    }
}

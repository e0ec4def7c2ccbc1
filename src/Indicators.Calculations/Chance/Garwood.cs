using MathNet.Numerics.Distributions;

namespace Indicators.Calculations;

/// <summary>The exact interval of a Poisson mean around a count of events.</summary>
/// <remarks>F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442. Independence of the events is assumed:
/// persons identified in one case are not independent.</remarks>
public static class Garwood
{
    /// <summary>Its name in answers.</summary>
    public const string Method = "Garwood (exact Poisson)";

    /// <summary>The limits of the mean that chance alone explains.</summary>
    /// <param name="events">Events counted; 0 and more.</param>
    /// <param name="level">The level of confidence, between 0 and 1, neither included.</param>
    /// <returns>Lower and upper limit, in events. The lower limit of 0 events is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <remarks>5 events: 1.623 to 11.668 at 0.95. Definition: docs/methodology.md#few-cases.</remarks>
    public static (double Lower, double Upper) Of(int events, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        Confidence.Check(level);
        var tail = (1 - level) / 2;
        var lower = events == 0 ? 0 : Gamma.InvCDF(events, 1, tail);
        return (lower, Gamma.InvCDF((double)events + 1, 1, 1 - tail));
    }
}

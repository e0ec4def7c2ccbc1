using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>How many more there are of one thing than of another.</summary>
public static class Difference
{
    /// <summary>first − second.</summary>
    /// <param name="first">A quantity.</param>
    /// <param name="second">Another, by the same counter, period and area.</param>
    /// <returns>In the unit of both, unrounded; negative where the second is larger.</returns>
    /// <remarks>62 − 6 is 56. Definition: docs/methodology.md#difference.</remarks>
    public static Calculated Of(Bounds first, Bounds second) => Calculated.Of(BoundArithmetic.Subtract(first, second));
}

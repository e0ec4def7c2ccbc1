using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>How much more or less there is than before, in percent.</summary>
public static class Change
{
    private const decimal Hundred = 100;

    /// <summary>(now / before − 1) × 100.</summary>
    /// <param name="now">The later quantity, of 0 and more.</param>
    /// <param name="before">The earlier quantity, by the same counter and definition.</param>
    /// <returns>Percent, −100 and more, unrounded; null with the reason where there was nothing before.</returns>
    /// <remarks>68,308 after 34,154 is +100 %. Definition: docs/methodology.md#change.</remarks>
    public static Calculated Of(Bounds now, Bounds before) =>
        Rate.Of(now, before, Hundred).Then(ratio => Calculated.Of(BoundArithmetic.Subtract(ratio, Bounds.At(Hundred))));
}

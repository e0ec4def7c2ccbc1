using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>How much more or less there is than before, in percent.</summary>
public static class Change
{
    internal const decimal Hundred = 100;

    /// <summary>(now / before − 1) × 100.</summary>
    /// <param name="now">The later quantity, of 0 and more.</param>
    /// <param name="before">The earlier quantity, by the same counter and definition.</param>
    /// <returns>Percent, −100 and more, unrounded; null with the reason where there was nothing before.</returns>
    /// <remarks>68,308 after 34,154 is +100 %. Definition: docs/methodology.md#change.</remarks>
    public static Calculated Of(Bounds now, Bounds before) => OfPercent(Rate.Of(now, before, Hundred));

    // The later quantity in percent of the earlier one, less the earlier one itself.
    internal static Calculated OfPercent(Calculated ratio) => ratio.Then(percent => Calculated.Of(BoundArithmetic.Subtract(percent, Bounds.At(Hundred))));
}

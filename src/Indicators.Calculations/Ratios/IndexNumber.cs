using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>A quantity as a percentage of itself in a base year: first year = 100.</summary>
public static class IndexNumber
{
    private const decimal Hundred = 100;

    /// <summary>value / base × 100, of any year but the base year.</summary>
    /// <param name="value">The year's quantity, of 0 and more.</param>
    /// <param name="baseYear">The base year's quantity, by the same counter and definition.</param>
    /// <returns>Percent of the base year, 0 and more, unrounded; null with the reason where the base is zero or may be negative.
    /// Where it may be zero there is no upper end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value may be negative.</exception>
    /// <remarks>62 after 76 is 81.57…; more than 116,000 after 58,000 is more than 200. Definition: docs/methodology.md#index.</remarks>
    public static Calculated Of(Bounds value, Bounds baseYear) => Rate.Of(value, baseYear, Hundred);

    /// <summary>The index of the base year itself: 100, however roughly its quantity is known, because one unknown number divided by itself is 1.</summary>
    /// <param name="baseYear">The base year's quantity.</param>
    /// <returns>Exactly 100 percent; null with the reason where the base is zero or may be negative.</returns>
    /// <remarks>Definition: docs/methodology.md#index.</remarks>
    public static Calculated OfBase(Bounds baseYear) =>
        BoundArithmetic.Divide(Bounds.At(Hundred), baseYear).Then(_ => Calculated.Of(Bounds.At(Hundred)));
}

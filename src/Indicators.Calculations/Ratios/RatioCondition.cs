using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>For which values of a ratio's operand that is known only by bounds the ratio lies in an interval.</summary>
/// <remarks>5 identified are 0.0035 to 0.0045 % of between 111,111.1… and 142,857.1… who stayed. Definition: docs/methodology.md#whole-numbers.</remarks>
public static class RatioCondition
{
    /// <summary>The values of the denominator that put numerator / denominator × scale into an interval.</summary>
    /// <param name="numerator">The numerator, a number above 0.</param>
    /// <param name="scale">By what the ratio is multiplied: 100 for percent; above 0.</param>
    /// <param name="interval">The interval of the ratio, in its unit; its upper end above 0. What of it is below 0 is left out.</param>
    /// <returns>The interval of the denominator, in its unit; no upper end where the ratio may be 0.</returns>
    /// <exception cref="ArgumentException">The numerator or the scale is negative, or the interval does not reach above 0.</exception>
    public static Bounds OfDenominator(decimal numerator, decimal scale, Bounds interval)
    {
        var scaled = BoundArithmetic.Multiply(Bounds.At(numerator), Bounds.At(scale));
        return BoundArithmetic.Divide(scaled, interval.CutTo(FigureKind.Quantity)).Bounds
            ?? throw new ArgumentOutOfRangeException(nameof(interval), interval, "its upper end is above 0");
    }

    /// <summary>The values of the numerator that put numerator / denominator × scale into an interval.</summary>
    /// <param name="denominator">The denominator, a number above 0.</param>
    /// <param name="scale">By what the ratio is multiplied: 100 for percent; above 0.</param>
    /// <param name="interval">The interval of the ratio, in its unit. What of it is below 0 is left out.</param>
    /// <returns>The interval of the numerator, in its unit, from 0.</returns>
    /// <exception cref="ArgumentException">The denominator is negative, the scale is not above 0, or the interval does not reach 0.</exception>
    public static Bounds OfNumerator(decimal denominator, decimal scale, Bounds interval) =>
        BoundArithmetic.Divide(BoundArithmetic.Multiply(interval.CutTo(FigureKind.Quantity), Bounds.At(denominator)), Bounds.At(scale)).Bounds
        ?? throw new ArgumentOutOfRangeException(nameof(scale), scale, "above 0");

    /// <summary>What two intervals share; null if no number lies in both.</summary>
    /// <param name="one">An interval.</param>
    /// <param name="two">Another, in the same unit.</param>
    /// <returns>The numbers that lie in both; null if there are none.</returns>
    public static Bounds? Shared(Bounds one, Bounds two)
    {
        if (one.AreApartFrom(two))
        {
            return null;
        }

        var lower = one.Lower is null || two.Lower > one.Lower || (two.Lower == one.Lower && two.LowerOpen) ? two : one;
        var upper = one.Upper is null || two.Upper < one.Upper || (two.Upper == one.Upper && two.UpperOpen) ? two : one;
        return new Bounds(lower.Lower, lower.LowerOpen, upper.Upper, upper.UpperOpen);
    }

    /// <summary>The whole numbers in an interval, as a closed interval; null if there are none.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>From the least to the greatest whole number in it, both closed; an end that is absent stays so. Null if there is none.</returns>
    /// <remarks>Above 116,000 it is 116,001 and more.</remarks>
    public static Bounds? Whole(Bounds interval)
    {
        var least = interval.Lower is { } lower ? (interval.LowerOpen ? decimal.Floor(lower) + 1 : decimal.Ceiling(lower)) : (decimal?)null;
        var most = interval.Upper is { } upper ? (interval.UpperOpen ? decimal.Ceiling(upper) - 1 : decimal.Floor(upper)) : (decimal?)null;
        return least > most ? null : Bounds.Closed(least, most);
    }
}

using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>Arithmetic of intervals whose ends may be open or absent. A result contains every result of numbers taken from the operands.</summary>
/// <remarks>Ends are rounded outward. Two exact numbers give one number, rounded to the nearest. Interval arithmetic: Moore, Kearfott and Cloud,
/// Introduction to Interval Analysis (SIAM 2009), chapters 2 and 4; open ends: docs/methodology.md#bounds.</remarks>
public static class BoundArithmetic
{
    /// <summary>first + second.</summary>
    /// <param name="first">Any interval.</param>
    /// <param name="second">Any interval in the same unit, of a quantity that is not the first one.</param>
    /// <returns>The sum, in the unit of both. An end is open if one of the two that it is made of is; no end where one of them is absent.</returns>
    /// <remarks>More than 6 and 0 to 1 make more than 6.</remarks>
    public static Bounds Add(Bounds first, Bounds second)
    {
        if (first.Point is { } one && second.Point is { } two)
        {
            return At(Outward.Sum, one, two);
        }

        return new Bounds(
            Lower(Outward.Sum, first.Lower, second.Lower), first.LowerOpen || second.LowerOpen,
            Upper(Outward.Sum, first.Upper, second.Upper), first.UpperOpen || second.UpperOpen);
    }

    /// <summary>first − second.</summary>
    /// <param name="first">Any interval.</param>
    /// <param name="second">Any interval in the same unit, of a quantity that is not the first one.</param>
    /// <returns>The difference, in the unit of both: from the least of the first without the most of the second to the most without the least.</returns>
    /// <remarks>62 without fewer than 5 (0 to 4) is 58 to 62.</remarks>
    public static Bounds Subtract(Bounds first, Bounds second) =>
        Add(first, new Bounds(-second.Upper, second.UpperOpen, -second.Lower, second.LowerOpen));

    /// <summary>first × second.</summary>
    /// <param name="first">A quantity of 0 and more.</param>
    /// <param name="second">A quantity of 0 and more, that is not the first one.</param>
    /// <returns>The product, 0 and more, in the product of both units. Exactly 0 where one of them is; a closed 0 at the lower end where one may be.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A quantity may be negative.</exception>
    public static Bounds Multiply(Bounds first, Bounds second)
    {
        CheckNotNegative(first);
        CheckNotNegative(second);
        if (first.Point is { } one && second.Point is { } two)
        {
            return At(Outward.Product, one, two);
        }

        // Zero times anything is zero, however much the other may be.
        if (first.Point == 0 || second.Point == 0)
        {
            return Bounds.At(0);
        }

        var mayBeZero = HasZero(first) || HasZero(second);
        return new Bounds(
            Lower(Outward.Product, first.Lower, second.Lower), !mayBeZero && (first.LowerOpen || second.LowerOpen),
            Upper(Outward.Product, first.Upper, second.Upper), first.UpperOpen || second.UpperOpen);
    }

    /// <summary>dividend / divisor.</summary>
    /// <param name="dividend">A quantity of 0 and more.</param>
    /// <param name="divisor">A quantity, that is not the dividend.</param>
    /// <returns>The quotient; null with the reason where the divisor is surely zero or may be negative.
    /// Where it is possibly zero there is no upper end, unless the dividend is exactly 0. In the quotient of both units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dividend may be negative.</exception>
    /// <remarks>5 by 2 and more is above 0 and at most 2.5.</remarks>
    public static Calculated Divide(Bounds dividend, Bounds divisor)
    {
        CheckNotNegative(dividend);
        if (divisor.Lower is null or < 0)
        {
            return Calculated.Null(new("the denominator may be negative", "именилац може бити негативан"));
        }

        if (divisor.Upper == 0)
        {
            return Calculated.Null(new("the denominator is zero", "именилац је нула"));
        }

        return Calculated.Of((dividend.Point, divisor.Point) switch
        {
            (0, _) => Bounds.At(0),
            ({ } one, { } two) => At(Outward.Quotient, one, two),
            _ => Quotient(dividend, divisor),
        });
    }

    internal static bool HasZero(Bounds quantity) => quantity is { Lower: 0, LowerOpen: false };

    internal static void CheckNotNegative(Bounds quantity)
    {
        if (quantity.Lower is null or < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "products and quotients are of quantities of 0 and more");
        }
    }

    private static Bounds Quotient(Bounds dividend, Bounds divisor)
    {
        // The more the divisor may be, the nearer the quotient comes to zero, which it reaches only if the dividend can be zero.
        var lower = divisor.Upper is { } most ? Lower(Outward.Quotient, dividend.Lower, most) : 0;
        var lowerOpen = !HasZero(dividend) && (dividend.LowerOpen || divisor.UpperOpen || divisor.Upper is null);
        var upper = divisor.Lower > 0 ? Upper(Outward.Quotient, dividend.Upper, divisor.Lower) : null;
        return new Bounds(lower, lowerOpen, upper, dividend.UpperOpen || divisor.LowerOpen);
    }

    private static Bounds At(Func<decimal, decimal, Rounding, decimal?> operation, decimal first, decimal second) =>
        operation(first, second, Rounding.Nearest) is { } result
            ? Bounds.At(result)
            : new Bounds(Lower(operation, first, second), false, Upper(operation, first, second), false);

    // Beyond the range of decimal, the largest decimal is still a lower end of a positive result, and no end an upper one; likewise below zero.
    private static decimal? Lower(Func<decimal, decimal, Rounding, decimal?> operation, decimal? first, decimal? second) =>
        first is not { } one || second is not { } two ? null
        : operation(one, two, Rounding.Down) ?? (one >= 0 && two >= 0 ? decimal.MaxValue : null);

    private static decimal? Upper(Func<decimal, decimal, Rounding, decimal?> operation, decimal? first, decimal? second) =>
        first is not { } one || second is not { } two ? null
        : operation(one, two, Rounding.Up) ?? (one < 0 && two < 0 ? decimal.MinValue : null);
}

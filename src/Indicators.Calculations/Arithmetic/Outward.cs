using System.Numerics;

namespace Indicators.Calculations;

/// <summary>To which side a result is rounded that <see cref="decimal"/> cannot hold exactly.</summary>
public enum Rounding
{
    /// <summary>To the next number below: for lower ends.</summary>
    Down,

    /// <summary>To the next number above: for upper ends.</summary>
    Up,

    /// <summary>To the nearest number, ties away from zero: for results of exact numbers.</summary>
    Nearest,
}

/// <summary>Sums, products and quotients of decimals, rounded at the last digit of <see cref="decimal"/> to a chosen side.</summary>
/// <remarks>The runtime's own operators round to the nearest number, which can lie inside an interval; an end must not.
/// Every result is worked out as a fraction of whole numbers and rounded once. Definition: docs/methodology.md#bounds.</remarks>
public static class Outward
{
    private const int MostDecimals = 28;

    private static readonly BigInteger LargestMantissa = (BigInteger.One << 96) - 1;

    /// <summary>first + second.</summary>
    /// <param name="first">Any number.</param>
    /// <param name="second">Any number.</param>
    /// <param name="rounding">The side to round to.</param>
    /// <returns>The sum; null if it is beyond the range of decimal.</returns>
    public static decimal? Sum(decimal first, decimal second, Rounding rounding)
    {
        var (one, oneUnit) = Fraction(first);
        var (two, twoUnit) = Fraction(second);
        return Rounded((one * twoUnit) + (two * oneUnit), oneUnit * twoUnit, rounding);
    }

    /// <summary>first × second.</summary>
    /// <param name="first">Any number.</param>
    /// <param name="second">Any number.</param>
    /// <param name="rounding">The side to round to.</param>
    /// <returns>The product; null if it is beyond the range of decimal.</returns>
    public static decimal? Product(decimal first, decimal second, Rounding rounding)
    {
        var (one, oneUnit) = Fraction(first);
        var (two, twoUnit) = Fraction(second);
        return Rounded(one * two, oneUnit * twoUnit, rounding);
    }

    /// <summary>dividend / divisor.</summary>
    /// <param name="dividend">Any number.</param>
    /// <param name="divisor">Above zero.</param>
    /// <param name="rounding">The side to round to.</param>
    /// <returns>The quotient; null if it is beyond the range of decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is not above zero.</exception>
    public static decimal? Quotient(decimal dividend, decimal divisor, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(divisor);
        var (one, oneUnit) = Fraction(dividend);
        var (two, twoUnit) = Fraction(divisor);
        return Rounded(one * twoUnit, oneUnit * two, rounding);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Fraction(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var mantissa = new decimal(bits[0], bits[1], bits[2], number < 0, 0);
        return ((BigInteger)mantissa, BigInteger.Pow(10, number.Scale));
    }

    private static decimal? Rounded(BigInteger numerator, BigInteger denominator, Rounding rounding)
    {
        for (var decimals = MostDecimals; decimals >= 0; decimals--)
        {
            var mantissa = WholePart(numerator * BigInteger.Pow(10, decimals), denominator, rounding);
            if (BigInteger.Abs(mantissa) <= LargestMantissa)
            {
                return WithoutTrailingZeros(mantissa, decimals);
            }
        }

        return null;
    }

    private static BigInteger WholePart(BigInteger numerator, BigInteger denominator, Rounding rounding)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var away = rounding switch
        {
            Rounding.Down => remainder.Sign < 0,
            Rounding.Up => remainder.Sign > 0,
            Rounding.Nearest => BigInteger.Abs(remainder) * 2 >= denominator,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "not a side to round to"),
        };
        return away ? quotient + (numerator.Sign < 0 ? -1 : 1) : quotient;
    }

    private static decimal WithoutTrailingZeros(BigInteger mantissa, int decimals)
    {
        while (decimals > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            decimals--;
        }

        var whole = (decimal)BigInteger.Abs(mantissa);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(whole, bits);
        return new decimal(bits[0], bits[1], bits[2], mantissa.Sign < 0, (byte)decimals);
    }
}

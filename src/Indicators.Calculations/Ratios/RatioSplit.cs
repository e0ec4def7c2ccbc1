namespace Indicators.Calculations;

/// <summary>How much of a ratio's move came from its numerator and how much from its denominator: the mean of both orders in which they can be moved.</summary>
/// <param name="FromNumerator">½ ((n1/d0 − n0/d0) + (n1/d1 − n0/d1)), in the unit of the ratio.</param>
/// <param name="FromDenominator">½ ((n0/d1 − n0/d0) + (n1/d1 − n1/d0)), in the unit of the ratio.</param>
/// <remarks>Definition: docs/methodology.md#moved-ratio.</remarks>
public sealed record RatioSplit(decimal FromNumerator, decimal FromDenominator)
{
    // Decimal holds 28 digits; two are kept free for a sum of two numbers and for half of it.
    private const int DigitsOfRatios = 25;

    /// <summary>The whole move, n1/d1 − n0/d0: exactly the sum of its two parts.</summary>
    public decimal Total => FromNumerator + FromDenominator;

    // Null where a ratio is missing or too large to be held with its decimals.
    internal static RatioSplit? Of(MovedRatio moved)
    {
        if (moved is not { Before.Bounds.Point: { } before, After.Bounds.Point: { } after, NumeratorAlone.Bounds.Point: { } numeratorAlone, DenominatorAlone.Bounds.Point: { } denominatorAlone })
        {
            return null;
        }

        // All four to the same decimal, so that what follows is exact and the parts add up.
        var decimals = DigitsOfRatios - WholeDigits(decimal.Max(decimal.Max(before, after), decimal.Max(numeratorAlone, denominatorAlone)));
        if (decimals < 0)
        {
            return null;
        }

        (before, after) = (Rounded(before, decimals), Rounded(after, decimals));
        (numeratorAlone, denominatorAlone) = (Rounded(numeratorAlone, decimals), Rounded(denominatorAlone, decimals));
        return new RatioSplit(
            (numeratorAlone - before + after - denominatorAlone) * 0.5m,
            (denominatorAlone - before + after - numeratorAlone) * 0.5m);
    }

    private static decimal Rounded(decimal ratio, int decimals) => decimal.Round(ratio, decimals, MidpointRounding.AwayFromZero);

    private static int WholeDigits(decimal number)
    {
        var digits = 0;
        for (var rest = decimal.Truncate(number); rest > 0; rest = decimal.Truncate(rest / 10))
        {
            digits++;
        }

        return digits;
    }
}

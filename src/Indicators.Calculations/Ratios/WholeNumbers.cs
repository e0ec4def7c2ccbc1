using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>Which whole numbers of a whole a printed percentage can stand for.</summary>
/// <remarks>A result is derived, never published by the source. Not for a cell that somebody suppressed. Definition: docs/methodology.md#whole-numbers.</remarks>
public static class WholeNumbers
{
    private const decimal Hundred = 100;

    // A percentage of three decimals or fewer fits one of so many numbers; finer ones are not printed of small wholes.
    private const int MostTried = 100_000;

    /// <summary>The whole numbers that fit a printed percentage if its publisher rounded, and if its publisher cut off.</summary>
    /// <param name="percent">The percentage as printed, 0 to 100, and its step.</param>
    /// <param name="whole">Where the whole lies, a count; exact or not.</param>
    /// <returns>For each way of printing, the least and the greatest number that fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No whole number above 0 lies within <paramref name="whole"/>.</exception>
    /// <remarks>72 % of 66 is no whole number when rounded (47 is 71.2 %, 48 is 72.7 %), and 48 when cut off.</remarks>
    public static FittingNumbers Of(RoundedValue percent, Bounds whole) => new(Fitting(percent.Interval, whole), Fitting(percent.CutOff, whole));

    /// <summary>The whole numbers whose share of an exact whole lies within the bounds of the printed percentage.</summary>
    /// <param name="percent">The bounds of the percentage.</param>
    /// <param name="whole">The whole, above 0.</param>
    /// <returns>The least and the greatest that fit, and every whole number between them does; null if none does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above 0.</exception>
    /// <remarks>79 % (rounded to 1) of 62 is 49, because 48 is 77.4 % and 50 is 80.6 %.</remarks>
    public static Bounds? Fitting(Bounds percent, decimal whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        return RatioCondition.Shared(percent, Bounds.Closed(0, Hundred)) is { } possible
            ? RatioCondition.Whole(RatioCondition.OfNumerator(whole, Hundred, possible))
            : null;
    }

    /// <summary>The whole numbers whose share of some whole lies within the bounds of the printed percentage.</summary>
    /// <param name="percent">The bounds of the percentage.</param>
    /// <param name="whole">Where the whole lies, a count: the whole numbers above 0 within these bounds are possible.</param>
    /// <returns>The least and the greatest that fit; numbers between them need not. No upper end where the whole has none. Null if none fits.
    /// Of percentages finer than 0.001 an end may be too wide, never too narrow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No whole number above 0 lies within <paramref name="whole"/>.</exception>
    /// <remarks>65 % (rounded to 1) of three or four is no whole number; of 116,001 or more, 0.004 % is 5 or more.</remarks>
    public static Bounds? Fitting(Bounds percent, Bounds whole)
    {
        var wholes = RatioCondition.Shared(whole, Bounds.Closed(1, null)) is { } above ? RatioCondition.Whole(above) : null;
        if (wholes is null)
        {
            throw new ArgumentOutOfRangeException(nameof(whole), whole, "no whole number above 0 lies within it");
        }

        // Each number grows with the whole, so that all numbers that may fit lie between those of the least whole and of the greatest.
        return RatioCondition.Shared(percent, Bounds.Closed(0, Hundred)) is { } possible
            && RatioCondition.Whole(BoundArithmetic.Divide(BoundArithmetic.Multiply(possible, wholes), Bounds.At(Hundred)).Bounds!) is { } between
            ? Narrowed(between, possible, wholes)
            : null;
    }

    private static Bounds? Narrowed(Bounds between, Bounds percent, Bounds wholes)
    {
        var least = between.Lower!.Value;
        for (var tried = 0; tried < MostTried && !(least > between.Upper) && !Fits(least, percent, wholes); tried++)
        {
            least++;
        }

        var most = between.Upper;
        for (var tried = 0; tried < MostTried && most >= least && !Fits(most.Value, percent, wholes); tried++)
        {
            most--;
        }

        return least > most ? null : Bounds.Closed(least, most);
    }

    // None is among the numbers that are tried only where the percentage may be 0, of whatever whole.
    private static bool Fits(decimal number, Bounds percent, Bounds wholes) => number == 0
        || (RatioCondition.Shared(RatioCondition.OfDenominator(number, Hundred, percent), wholes) is { } fitting && RatioCondition.Whole(fitting) is not null);
}

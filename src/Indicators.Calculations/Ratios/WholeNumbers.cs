using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>Which whole numbers of a known whole a printed percentage can stand for.</summary>
/// <remarks>79 % (rounded to 1) of 62 is 49, because 48 is 77.4 % and 50 is 80.6 %. A result is derived, never published by the source.
/// Not for a cell that somebody suppressed.</remarks>
public static class WholeNumbers
{
    /// <summary>The whole numbers whose share lies within the bounds of the printed percentage.</summary>
    /// <param name="percent">The bounds of the percentage.</param>
    /// <param name="whole">The whole, above 0.</param>
    /// <returns>The least and the greatest that fit; null if none does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above 0.</exception>
    public static Bounds? Fitting(Bounds percent, decimal whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        return RatioCondition.Whole(RatioCondition.OfNumerator(whole, 100, percent).CutTo(FigureKind.Count)) is { } fitting && !(fitting.Lower > whole)
            ? Bounds.Closed(fitting.Lower, fitting.Upper is { } most && most < whole ? most : whole)
            : null;
    }
}

using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>The arithmetic mean of a quantity over consecutive years.</summary>
public static class Mean
{
    private static readonly Calculated NoFigure = Calculated.Null(new("there is no figure", "нема податка"));

    /// <summary>The sum of all years / their number.</summary>
    /// <param name="years">The quantity of each year by one counter and definition, or the reason why there is none. Other years may be there and do not count.</param>
    /// <param name="first">The first year, inclusive.</param>
    /// <param name="last">The last year, inclusive.</param>
    /// <returns>In the unit of the quantity, unrounded; null with the first year that has no figure and the reason: years are never left out nor filled.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first.</exception>
    /// <remarks>2, 0 to 1 and 5 make 2.33… to 2.66…. Definition: docs/methodology.md#mean.</remarks>
    public static Calculated Of(IReadOnlyDictionary<int, Calculated> years, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var sum = Bounds.At(0);
        for (var year = first; year <= last; year++)
        {
            var its = years.GetValueOrDefault(year) ?? NoFigure;
            if (its.Bounds is not { } bounds)
            {
                return Calculated.Null(Wording.Joined(": ", [Wording.Same($"{year}"), its.Reason!]), its.Absent);
            }

            sum = BoundArithmetic.Add(sum, bounds);
        }

        return Calculated.Of(Divided(sum, last - first + 1));
    }

    // Sums of changes or differences may be negative, which the quotient of two quantities may not.
    private static Bounds Divided(Bounds sum, int count) => sum.Point is { } point
        ? Bounds.At(Outward.Quotient(point, count, Rounding.Nearest)!.Value)
        : new Bounds(End(sum.Lower, count, Rounding.Down), sum.LowerOpen, End(sum.Upper, count, Rounding.Up), sum.UpperOpen);

    private static decimal? End(decimal? end, int count, Rounding rounding) => end is { } number ? Outward.Quotient(number, count, rounding) : null;
}

using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Whether bounds are those of the exact results: none lies outside, and each end is reached or at least approached.</summary>
internal static class TightBounds
{
    private static readonly Fraction BeyondAllEnds = Fraction.PowerOfTen(20);

    internal static bool Fit(Bounds bounds, IReadOnlyCollection<Fraction> results)
    {
        var (least, most) = (results.Min(), results.Max());
        return bounds.Point is { } point && least == most
            ? IsRounded(point, least)
            : results.All(result => Values.IsIn(bounds, result))
                && EndFits(bounds.Lower, bounds.LowerOpen, [.. results.Where(result => result == least)])
                && EndFits(bounds.Upper, bounds.UpperOpen, [.. results.Where(result => result == most)]);
    }

    // A closed end is reached by numbers that lie in the operands whatever their open ends; an open one is only approached,
    // which containment has checked.
    private static bool EndFits(decimal? end, bool isOpen, IReadOnlyList<Fraction> outermost) => end is { } limit
        ? (isOpen ? IsNear(limit, outermost[0]) : IsRounded(limit, outermost[0]) && outermost.Any(result => !result.IsBeside))
        : outermost[0].Absolute > BeyondAllEnds;

    private static bool IsRounded(decimal number, Fraction exact) => exact.IsDecimal ? number == exact : IsNear(number, exact);

    private static bool IsNear(decimal number, Fraction exact) =>
        (exact - number).Absolute <= Fraction.PowerOfTen(-24) + (exact.Absolute * Fraction.PowerOfTen(-26));
}

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
            : results.All(result => Values.IsIn(bounds, result)) && EndFits(bounds.Lower, bounds.LowerOpen, least) && EndFits(bounds.Upper, bounds.UpperOpen, most);
    }

    // A closed end is a result itself, unless its decimals never end; an open one is only approached, which containment has checked.
    private static bool EndFits(decimal? end, bool isOpen, Fraction outermost) => end is { } limit
        ? (isOpen ? IsNear(limit, outermost) : IsRounded(limit, outermost))
        : outermost.Absolute > BeyondAllEnds;

    private static bool IsRounded(decimal number, Fraction exact) => exact.IsDecimal ? number == exact : IsNear(number, exact);

    private static bool IsNear(decimal number, Fraction exact) =>
        (exact - number).Absolute <= Fraction.PowerOfTen(-24) + (exact.Absolute * Fraction.PowerOfTen(-26));
}

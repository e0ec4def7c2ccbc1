using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>A part of a whole, in percent.</summary>
public static class Share
{
    /// <summary>Why there is no share of a part that surely is more than its whole.</summary>
    public static readonly Wording Exceeds = new("the part exceeds the whole", "део је већи од целине");

    private const decimal Hundred = 100;

    /// <summary>part / whole × 100, cut at 100.</summary>
    /// <param name="part">A quantity of 0 and more, counted within the whole.</param>
    /// <param name="whole">The whole, by the same counter, period and area.</param>
    /// <returns>Percent, unrounded; null with the reason where the whole is zero or the part surely exceeds it.</returns>
    /// <remarks>5 of 62 is 8.0645… %; fewer than 5 of 32 is 0 to 12.5 %. Definition: docs/methodology.md#share.</remarks>
    public static Calculated Of(Bounds part, Bounds whole) => Rate.Of(part, whole, Hundred).Then(Cut);

    /// <summary>part / (part + rest) × 100, with each quantity once: 100 / (1 + rest / part).</summary>
    /// <param name="part">A quantity of 0 and more.</param>
    /// <param name="rest">What with the part makes the whole; a quantity of 0 and more.</param>
    /// <returns>Percent, unrounded; null with the reason where both are zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A quantity may be negative.</exception>
    /// <remarks>1..2 beside 2..3 is 25 to 50 %; dividing by the sum would give 20 to 66.7 %.</remarks>
    public static Calculated OfParts(Bounds part, Bounds rest)
    {
        BoundArithmetic.CheckNotNegative(part);
        BoundArithmetic.CheckNotNegative(rest);
        if (part.Point == 0 || rest.Point == 0)
        {
            return part.Point == rest.Point
                ? Calculated.Null(new("part and rest are both zero", "и део и остатак су нула"))
                : Calculated.Of(Bounds.At(part.Point == 0 ? 0 : Hundred));
        }

        return part.Point is not null && rest.Point is not null
            ? Rate.Of(part, BoundArithmetic.Add(part, rest), Hundred)
            : Calculated.Of(new Bounds(Least(part, rest), LeastIsOpen(part, rest), Outward.Sum(Hundred, -Least(rest, part), Rounding.Up), LeastIsOpen(rest, part)));
    }

    // The less of the part and the more of the rest, the smaller the share: each end is one quotient and rounded once.
    private static decimal Least(Bounds part, Bounds rest) =>
        part.Lower is { } least && rest.Upper is { } most
        && Outward.Product(least, Hundred, Rounding.Down) is { } above && Outward.Sum(least, most, Rounding.Up) is { } below
            ? Outward.Quotient(above, below, Rounding.Down) ?? 0
            : 0;

    // A part that may be none has the share zero, whatever the rest.
    private static bool LeastIsOpen(Bounds part, Bounds rest) =>
        !BoundArithmetic.HasZero(part) && (part.LowerOpen || rest.UpperOpen || rest.Upper is null);

    private static Calculated Cut(Bounds share) => share.Lower > Hundred || share is { Lower: Hundred, LowerOpen: true }
        ? Calculated.Null(Exceeds)
        : Calculated.Of(share.CutTo(FigureKind.Percent));
}

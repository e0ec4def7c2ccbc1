using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>A part of a whole, in percent.</summary>
public static class Share
{
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
    /// <remarks>1..2 beside 2..3 is 25 to 50 %; dividing by the sum would give 20 to 66.7 %.</remarks>
    public static Calculated OfParts(Bounds part, Bounds rest)
    {
        if (part.Point == 0 || rest.Point == 0)
        {
            return part.Point == rest.Point
                ? Calculated.Null("part and rest are both zero")
                : Calculated.Of(Bounds.At(part.Point == 0 ? 0 : Hundred));
        }

        // A part that may be zero has the share zero, which the quotient only comes near.
        var mayBeNone = part is { Lower: 0, LowerOpen: false };
        return BoundArithmetic.Divide(rest, part)
            .Then(ratio => BoundArithmetic.Divide(Bounds.At(Hundred), BoundArithmetic.Add(Bounds.At(1), ratio)))
            .Then(share => Calculated.Of(mayBeNone ? new Bounds(0, false, share.Upper, share.UpperOpen) : share));
    }

    private static Calculated Cut(Bounds share) => share.Lower > Hundred || share is { Lower: Hundred, LowerOpen: true }
        ? Calculated.Null("the part exceeds the whole")
        : Calculated.Of(share.CutTo(FigureKind.Percent));
}

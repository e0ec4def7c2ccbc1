using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>How a ratio moved from one period to another, and what it would be had only one of its sides moved.</summary>
/// <remarks>E. M. Kitagawa, Components of a difference between two rates, Journal of the American Statistical Association 50 (1955) 1168–1194;
/// P. Das Gupta, A general method of decomposing a difference between two rates into several components, Demography 15 (1978) 99–112.
/// Definition: docs/methodology.md#moved-ratio.</remarks>
public sealed record MovedRatio
{
    /// <summary>The ratio before: n0 / d0.</summary>
    public required Calculated Before { get; init; }

    /// <summary>The ratio after: n1 / d1.</summary>
    public required Calculated After { get; init; }

    /// <summary>What it would be had only the numerator moved: n1 / d0.</summary>
    public required Calculated NumeratorAlone { get; init; }

    /// <summary>What it would be had only the denominator moved: n0 / d1.</summary>
    public required Calculated DenominatorAlone { get; init; }

    /// <summary>The parts of the move; null unless all four ratios are exact numbers, that is, all four quantities, or none above either line.
    /// Null too where a ratio is too large to be held with its decimals.</summary>
    public required RatioSplit? Split { get; init; }

    /// <summary>Compares two ratios of the same indicator.</summary>
    /// <param name="before">The earlier numerator and denominator; a quantity of 0 and more, and a quantity.</param>
    /// <param name="after">The later ones, by the same counters and definitions.</param>
    /// <param name="scale">By what each ratio is multiplied: 100 for percent, 100,000 for a rate; above 0.</param>
    /// <returns>Four ratios in events per <paramref name="scale"/>, unrounded, each null with the reason where its denominator is zero; and the split.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A numerator or the scale may be negative.</exception>
    /// <remarks>From 2 of 100 to 6 of 200 the ratio rose by 1 %: 3 by the numerator, −2 by the denominator.</remarks>
    public static MovedRatio Of((Bounds Numerator, Bounds Denominator) before, (Bounds Numerator, Bounds Denominator) after, decimal scale)
    {
        var moved = new MovedRatio
        {
            Before = Rate.Of(before.Numerator, before.Denominator, scale),
            After = Rate.Of(after.Numerator, after.Denominator, scale),
            NumeratorAlone = Rate.Of(after.Numerator, before.Denominator, scale),
            DenominatorAlone = Rate.Of(before.Numerator, after.Denominator, scale),
            Split = null,
        };
        return moved with { Split = RatioSplit.Of(moved) };
    }

    /// <summary>The same for a change, n / d − 1: each ratio in percent more or less, and the parts of the move as they are.</summary>
    /// <param name="before">The quantities of the earlier period and of its year before.</param>
    /// <param name="after">The same two, as they are stated later.</param>
    /// <returns>Four changes in percent, unrounded, each null with the reason where its denominator is zero; and the split.</returns>
    public static MovedRatio OfChange((Bounds Numerator, Bounds Denominator) before, (Bounds Numerator, Bounds Denominator) after)
    {
        var moved = Of(before, after, Change.Hundred);
        return moved with
        {
            Before = Change.OfPercent(moved.Before),
            After = Change.OfPercent(moved.After),
            NumeratorAlone = Change.OfPercent(moved.NumeratorAlone),
            DenominatorAlone = Change.OfPercent(moved.DenominatorAlone),
        };
    }
}

using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>Events for each so many of a population.</summary>
public static class Rate
{
    private const decimal HundredThousand = 100_000;

    /// <summary>count / population × scale.</summary>
    /// <param name="count">Events in the period; a quantity of 0 and more.</param>
    /// <param name="population">Persons, by the same period and area.</param>
    /// <param name="scale">Above 0; 100,000 for a rate per 100,000.</param>
    /// <returns>Events per <paramref name="scale"/> persons, unrounded; null with the reason where the population is zero or may be negative.
    /// Where it may be zero there is no upper end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count or the scale may be negative.</exception>
    /// <remarks>3 of 2 is 150 %: a rate is not cut. Definition: docs/methodology.md#rate.</remarks>
    public static Calculated Of(Bounds count, Bounds population, decimal scale) =>
        BoundArithmetic.Divide(BoundArithmetic.Multiply(count, Bounds.At(scale)), population);

    /// <summary>count / population × 100,000.</summary>
    /// <param name="count">Events in the period; a quantity of 0 and more.</param>
    /// <param name="population">Persons, by the same period and area.</param>
    /// <returns>Events per 100,000 persons, unrounded; null with the reason where the population is zero or may be negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count may be negative.</exception>
    /// <remarks>5 of more than 116,000 is (0, 4.3103…) per 100,000. Definition: docs/methodology.md#rate.</remarks>
    public static Calculated PerHundredThousand(Bounds count, Bounds population) => Of(count, population, HundredThousand);
}

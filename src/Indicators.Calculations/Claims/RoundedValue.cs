using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>A number as somebody quotes it, rounded: 0.004 stands for 0.0035 to 0.0045.</summary>
/// <param name="Value">The number quoted, in any unit.</param>
/// <param name="Step">To what it is rounded, in the same unit; above 0.</param>
/// <exception cref="ArgumentOutOfRangeException">The step is not above 0.</exception>
/// <remarks>Definition: docs/methodology.md#whole-numbers.</remarks>
public sealed record RoundedValue(decimal Value, decimal Step)
{
    /// <summary>To what it is rounded, in the unit of <see cref="Value"/>; above 0.</summary>
    public decimal Step { get; } = Step > 0 ? Step : throw new ArgumentOutOfRangeException(nameof(Step), Step, "a step of rounding is above 0");

    /// <summary>The numbers that round to it. Both ends are closed: how ties were rounded is not known.</summary>
    public Bounds Interval => Bounds.Closed(Value - (Step / 2), Value + (Step / 2));

    /// <summary>The numbers that give it when the digits beyond the step are dropped, towards zero: 72 stands for 72 and more, below 73.</summary>
    public Bounds CutOff => Value switch
    {
        > 0 => new Bounds(Value, false, Value + Step, true),
        < 0 => new Bounds(Value - Step, true, Value, false),
        _ => new Bounds(-Step, true, Step, true),
    };

    /// <summary>A number whose step is said, or else is its last digit written.</summary>
    /// <param name="value">The number with its decimals as written: 0.40 is rounded to 0.01.</param>
    /// <param name="roundedTo">The step if it is said, above 0; null otherwise.</param>
    /// <returns>The number with its step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above 0.</exception>
    public static RoundedValue Of(decimal value, decimal? roundedTo) => new(value, roundedTo ?? new decimal(1, 0, 0, false, value.Scale));
}

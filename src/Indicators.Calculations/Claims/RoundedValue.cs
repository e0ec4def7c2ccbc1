using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>A number as somebody quotes it, rounded: 0.004 stands for 0.0035 to 0.0045.</summary>
/// <param name="Value">The number quoted.</param>
/// <param name="Step">To what it is rounded; above 0.</param>
public sealed record RoundedValue(decimal Value, decimal Step)
{
    /// <summary>The numbers that round to it. Both ends are closed: how ties were rounded is not known.</summary>
    public Bounds Interval => Bounds.Closed(Value - (Step / 2), Value + (Step / 2));

    /// <summary>A number whose step is said, or else is its last digit written.</summary>
    /// <param name="value">The number with its decimals as written: 0.40 is rounded to 0.01.</param>
    /// <param name="roundedTo">The step if it is said; null otherwise.</param>
    public static RoundedValue Of(decimal value, decimal? roundedTo) => new(value, roundedTo ?? new decimal(1, 0, 0, false, value.Scale));
}

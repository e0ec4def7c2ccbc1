using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>A derived figure as it is shown: bounds rounded outward, exact results to the nearest, to three significant digits.</summary>
/// <remarks>5 of more than 116,000 is below 4.3103… per 100,000 and is shown as "&lt; 4.32": "&lt; 4.31" would say more than is known.
/// Whole numbers are shown in full. Definition: docs/methodology.md#bounds.</remarks>
public static class SignificantDigits
{
    // The numbers between which three digits stand before the decimal point.
    private const decimal LeastOfThreeDigits = 100;
    private const decimal LeastOfFourDigits = 1000;
    private const int MostDecimals = 28;

    /// <summary>The figure to show.</summary>
    /// <param name="figure">The unrounded derived figure.</param>
    /// <param name="kind">Its kind, to whose limits outward rounding is cut.</param>
    /// <returns>A figure of the same relation and unit, whose limits take in those of <paramref name="figure"/>.</returns>
    /// <exception cref="ArgumentException">The figure is one that a source prints rounded or rough, not a derived one.</exception>
    public static Figure Shown(Figure figure, FigureKind kind) => figure.Relation switch
    {
        Relation.Exact => Figure.Exact(Round(figure.Value!.Value, Rounding.Nearest)),
        _ => Figure.Bounded(figure.Relation, Shown(figure.Bounds), kind),
    };

    /// <summary>A number rounded to three significant digits; whole numbers stay as they are.</summary>
    /// <param name="number">Any number.</param>
    /// <param name="rounding">The side to round to.</param>
    /// <returns>The rounded number, without zeros at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is none.</exception>
    public static decimal Round(decimal number, Rounding rounding)
    {
        if (number == decimal.Truncate(number))
        {
            return decimal.Truncate(number);
        }

        var step = StepOf(number);
        var steps = rounding switch
        {
            Rounding.Down => decimal.Floor(number / step),
            Rounding.Up => decimal.Ceiling(number / step),
            Rounding.Nearest => decimal.Round(number / step, MidpointRounding.AwayFromZero),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "not a side to round to"),
        };
        return WithoutTrailingZeros(steps * step);
    }

    private static decimal WithoutTrailingZeros(decimal number)
    {
        while (number.Scale > 0 && decimal.Round(number, number.Scale - 1) == number)
        {
            number = decimal.Round(number, number.Scale - 1);
        }

        return number;
    }

    private static Bounds Shown(Bounds bounds) => new(
        bounds.Lower is { } lower ? Round(lower, Rounding.Down) : null, bounds.LowerOpen,
        bounds.Upper is { } upper ? Round(upper, Rounding.Up) : null, bounds.UpperOpen);

    // The unit of the last digit shown: 0.01 for 4.31, 10 for 1 234.5. Decimal ends at 28 places.
    private static decimal StepOf(decimal number)
    {
        var step = 1m;
        for (var size = decimal.Abs(number); size >= LeastOfFourDigits; size /= 10)
        {
            step *= 10;
        }

        for (var size = decimal.Abs(number); size < LeastOfThreeDigits && step.Scale < MostDecimals; size *= 10)
        {
            step /= 10;
        }

        return step;
    }
}

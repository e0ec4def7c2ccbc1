using System.Globalization;

namespace Indicators.Model;

/// <summary>A figure as people read it: <c>62</c>, <c>&gt; 116,000</c>, <c>0–1</c>, <c>79 % (rounded)</c>, <c>&lt; 4.32 per 100,000</c>.</summary>
public static class FigureText
{
    /// <summary>The figure with its sign and unit; a bound never stands without its sign.</summary>
    /// <param name="figure">The figure. Its numbers are shown in full: round a derived one before.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The text, in English.</returns>
    /// <exception cref="ArgumentException">The figure has no relation of those that are known, or a range lacks an end.</exception>
    public static string Show(Figure figure, Unit unit)
    {
        var (before, after) = figure.Relation switch
        {
            Relation.Exact => ("", ""),
            Relation.MoreThan => ("> ", ""),
            Relation.AtLeast => ("≥ ", ""),
            Relation.LessThan => ("< ", ""),
            Relation.AtMost => ("≤ ", ""),
            Relation.Between => ("", ""),
            Relation.Rounded => ("", " (rounded)"),
            Relation.About => ("≈ ", ""),
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Relation, "not a relation"),
        };
        var number = figure.Relation == Relation.Between
            ? Range(figure.Bounds)
            : Number(figure.Printed ?? throw new ArgumentException("a figure that is no range has a printed number", nameof(figure)));
        return before + number + unit.Suffix + after;
    }

    /// <summary>A number with commas between thousands, a decimal point, all its decimals and a true minus sign.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text: −1,234.50 of −1234.50.</returns>
    public static string Number(decimal number)
    {
        var text = decimal.Abs(number).ToString($"N{number.Scale}", CultureInfo.InvariantCulture);
        return number < 0 ? "−" + text : text;
    }

    private static string Range(Bounds bounds)
    {
        var lower = Number(bounds.Lower ?? throw new ArgumentException("a range has two ends", nameof(bounds)));
        var upper = Number(bounds.Upper ?? throw new ArgumentException("a range has two ends", nameof(bounds)));
        return (bounds.LowerOpen, bounds.UpperOpen, bounds.Lower < 0) switch
        {
            (false, false, false) => $"{lower}–{upper}",
            (false, false, true) => $"{lower} to {upper}",
            (true, false, _) => $"> {lower} to {upper}",
            (false, true, _) => $"{lower} to < {upper}",
            (true, true, _) => $"> {lower} to < {upper}",
        };
    }
}

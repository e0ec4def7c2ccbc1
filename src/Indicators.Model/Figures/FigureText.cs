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
    public static string Show(Figure figure, Unit unit) => Show(figure, unit, Language.English);

    /// <summary>The figure with its sign and unit, in all languages.</summary>
    /// <param name="figure">The figure. Its numbers are shown in full: round a derived one before.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="ArgumentException">The figure has no relation of those that are known, or a range lacks an end.</exception>
    public static Wording Shown(Figure figure, Unit unit) => new(Show(figure, unit, Language.English), Show(figure, unit, Language.SerbianCyrillic));

    /// <summary>A number with commas between thousands, a decimal point, all its decimals and a true minus sign.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text: −1,234.50 of −1234.50.</returns>
    public static string Number(decimal number) => Number(number, Language.English);

    /// <summary>A number as a language writes it: <c>−1,234.50</c> in English, <c>−1.234,50</c> in Serbian.</summary>
    /// <param name="number">The number.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, with all its decimals and a true minus sign.</returns>
    public static string Number(decimal number, Language language)
    {
        var text = decimal.Abs(number).ToString($"N{number.Scale}", FormatOf(language));
        return number < 0 ? "−" + text : text;
    }

    private static string Show(Figure figure, Unit unit, Language language)
    {
        var (before, after) = figure.Relation switch
        {
            Relation.Exact => ("", ""),
            Relation.MoreThan => ("> ", ""),
            Relation.AtLeast => ("≥ ", ""),
            Relation.LessThan => ("< ", ""),
            Relation.AtMost => ("≤ ", ""),
            Relation.Between => ("", ""),
            Relation.Rounded => ("", language == Language.English ? " (rounded)" : " (заокружено)"),
            Relation.About => ("≈ ", ""),
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Relation, "not a relation"),
        };
        var number = figure.Relation == Relation.Between
            ? Range(figure.Bounds, language)
            : Number(figure.Printed ?? throw new ArgumentException("a figure that is no range has a printed number", nameof(figure)), language);
        return before + number + (language == Language.English ? unit.Suffix : unit.SerbianSuffix(figure.Printed ?? figure.Bounds.Upper ?? 0)) + after;
    }

    private static string Range(Bounds bounds, Language language)
    {
        var lower = Number(bounds.Lower ?? throw new ArgumentException("a range has two ends", nameof(bounds)), language);
        var upper = Number(bounds.Upper ?? throw new ArgumentException("a range has two ends", nameof(bounds)), language);
        var to = language == Language.English ? "to" : "до";
        return (bounds.LowerOpen, bounds.UpperOpen, bounds.Lower < 0) switch
        {
            (false, false, false) => $"{lower}–{upper}",
            (false, false, true) => $"{lower} {to} {upper}",
            (true, false, _) => $"> {lower} {to} {upper}",
            (false, true, _) => $"{lower} {to} < {upper}",
            (true, true, _) => $"> {lower} {to} < {upper}",
        };
    }

    // Written out: what a machine takes for Serbian depends on the machine.
    private static NumberFormatInfo FormatOf(Language language) => language == Language.English ? NumberFormatInfo.InvariantInfo : Serbian;

    private static readonly NumberFormatInfo Serbian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}

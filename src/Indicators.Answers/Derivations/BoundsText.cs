using System.Globalization;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Bounds as a step of a calculation writes them: each with its sign, and long numbers cut off with an ellipsis.</summary>
internal static class BoundsText
{
    private const int MostDigits = 10;

    internal static string Of(Bounds bounds) => bounds switch
    {
        { Point: { } point } => Number(point),
        { Lower: null, Upper: null } => "any number",
        { Upper: null } => $"{(bounds.LowerOpen ? ">" : "≥")} {Number(bounds.Lower.Value)}",
        { Lower: null } => $"{(bounds.UpperOpen ? "<" : "≤")} {Number(bounds.Upper.Value)}",
        _ => $"{(bounds.LowerOpen ? "> " : "")}{Number(bounds.Lower.Value)} to {(bounds.UpperOpen ? "< " : "")}{Number(bounds.Upper.Value)}",
    };

    /// <summary>The same as a term of an expression.</summary>
    internal static string Term(Bounds bounds) => bounds.Point is null ? $"({Of(bounds)})" : Of(bounds);

    private static string Number(decimal number)
    {
        var text = FigureText.Number(WithoutTrailingZeros(number));
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return text;
        }

        // Digits count from the first that is not zero: 0.000123 has three.
        var digits = 0;
        for (var end = 0; end < text.Length; end++)
        {
            digits += char.IsAsciiDigit(text[end]) && (digits > 0 || text[end] != '0') ? 1 : 0;
            if (digits == MostDigits && end > point)
            {
                return end == text.Length - 1 ? text : $"{text[..(end + 1)]}…";
            }
        }

        return text;
    }

    private static decimal WithoutTrailingZeros(decimal number) => decimal.Parse(number.ToString("0.############################", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

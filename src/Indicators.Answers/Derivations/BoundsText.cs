using System.Globalization;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Bounds as a step of a calculation writes them: each with its sign, and long numbers cut off with an ellipsis.</summary>
internal static class BoundsText
{
    private const int MostDigits = 10;

    internal static readonly Wording AnyNumber = new("any number", "било који број");

    internal static Wording Of(Bounds bounds) => bounds switch
    {
        { Point: { } point } => Number(point),
        { Lower: null, Upper: null } => AnyNumber,
        { Upper: null } => Limit(bounds.LowerOpen ? ">" : "≥", Number(bounds.Lower.Value)),
        { Lower: null } => Limit(bounds.UpperOpen ? "<" : "≤", Number(bounds.Upper.Value)),
        _ => Range(bounds.LowerOpen ? Limit(">", Number(bounds.Lower.Value)) : Number(bounds.Lower.Value), bounds.UpperOpen ? Limit("<", Number(bounds.Upper.Value)) : Number(bounds.Upper.Value)),
    };

    /// <summary>The same as a term of an expression.</summary>
    internal static Wording Term(Bounds bounds)
    {
        var text = Of(bounds);
        return bounds.Point is null ? Wording.Of($"({text})", $"({text})") : text;
    }

    private static Wording Limit(string sign, Wording number) => Wording.Of($"{sign} {number}", $"{sign} {number}");

    private static Wording Range(Wording from, Wording to) => Wording.Of($"{from} to {to}", $"{from} до {to}");

    private static Wording Number(decimal number) => new(Cut(number, Language.English, '.'), Cut(number, Language.SerbianCyrillic, ','));

    private static string Cut(decimal number, Language language, char decimalSign)
    {
        var text = FigureText.Number(WithoutTrailingZeros(number), language);
        var point = text.IndexOf(decimalSign, StringComparison.Ordinal);
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

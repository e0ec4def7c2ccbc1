using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

/// <summary>The numbers that are only limits in every answer: 116,000 of “more than 116,000”, 4.32 of “less than 4.32”. A number that some figure has exactly, or that is too short to be told from others, is none of them.</summary>
internal sealed partial class BoundedNumbers
{
    // 5, 12 and 0.5 stand for too many things: they are compared figure by figure instead.
    private const int LeastDigits = 3;

    // Ten digits, and the decimal point.
    private const int CutOff = 11;

    private static readonly string Decimals = new('#', 28);

    private static readonly Dictionary<string, string[]> Ends = new() { ["more-than"] = ["lower"], ["at-least"] = ["lower"], ["less-than"] = ["upper"], ["at-most"] = ["upper"] };
    private static readonly NumberFormatInfo Serbian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private readonly HashSet<decimal> numbers = [];
    private readonly HashSet<decimal> exact = [];
    private readonly HashSet<string> written;

    /// <summary>Takes the limits from all figures, and from the rows that they are made of.</summary>
    internal BoundedNumbers(IEnumerable<JsonElement> answers)
    {
        foreach (var figure in answers.SelectMany(Figures))
        {
            var relation = figure.GetProperty("relation").GetString();
            // “At most 4” says nothing by its other end, which is 0.
            foreach (var end in Ends.GetValueOrDefault(relation!, ["lower", "upper"]))
            {
                if (figure.GetProperty(end) is { ValueKind: JsonValueKind.Number } limit)
                {
                    (Ends.ContainsKey(relation!) ? numbers : exact).UnionWith(Roundings(limit.GetDecimal()));
                }
            }
        }

        numbers.ExceptWith(exact);
        numbers.RemoveWhere(number => number == 0 || Digits(number) < LeastDigits || IsYear(number));
        written = [.. numbers.SelectMany(Written)];
    }

    internal IReadOnlyCollection<decimal> All => numbers;

    /// <summary>Where a text has one of the numbers, however it writes them: with marks between thousands in English or Serbian, without, or cut off.</summary>
    internal IEnumerable<Match> In(string text) => Number().Matches(text).Where(match => written.Contains(match.Value));

    private static IEnumerable<JsonElement> Figures(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => (element.TryGetProperty("relation", out var relation) && relation.ValueKind == JsonValueKind.String && element.TryGetProperty("lowerOpen", out _) ? [element] : Array.Empty<JsonElement>())
            .Concat(element.EnumerateObject().SelectMany(property => Figures(property.Value))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Figures),
        _ => [],
    };

    // In full, and as anybody may shorten it to three digits: to the nearest, up or down.
    private static IEnumerable<decimal> Roundings(decimal number)
    {
        yield return number;
        if (number == decimal.Truncate(number))
        {
            yield break;
        }

        var step = 1m;
        while (decimal.Abs(number) < 100 * step && step > 0.000001m)
        {
            step /= 10;
        }

        foreach (var rounded in (decimal[])[decimal.Floor(number / step) * step, decimal.Ceiling(number / step) * step])
        {
            yield return rounded / 1.000000000000000000000000000m;
        }
    }

    private static IEnumerable<string> Written(decimal number)
    {
        var (sign, size) = (number < 0 ? "−" : "", decimal.Abs(number));
        foreach (var text in (string[])[size.ToString($"#,0.{Decimals}", CultureInfo.InvariantCulture), size.ToString($"0.{Decimals}", CultureInfo.InvariantCulture), size.ToString($"#,0.{Decimals}", Serbian)])
        {
            yield return sign + text;
            // A step of a derivation cuts numbers off after ten digits.
            yield return sign + (text.Length > CutOff ? text[..CutOff] : text);
        }
    }

    private static int Digits(decimal number) => decimal.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture).Count(char.IsAsciiDigit) - (decimal.Abs(number) < 1 ? 1 : 0);

    private static bool IsYear(decimal number) => number is >= 1900 and <= 2100 && number == decimal.Truncate(number);

    [GeneratedRegex(@"−?\d(?:[\d.,]*\d)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

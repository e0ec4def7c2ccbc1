using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Calculations.Tests;

/// <summary>A line of an example in docs/methodology.md: <c>rate(5, &gt;116000) = &lt; 4.310344… per 100,000</c>.</summary>
internal sealed partial record ExampleLine(string Text, string Formula, IReadOnlyList<string> Terms, bool IsRounded, string Result)
{
    private const char CutOff = '…';

    // Every line of every block that begins with ```example; blocks of other kinds are no examples.
    internal static IReadOnlyList<string> InMethodology() =>
    [
        .. Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "methodology.md")))
            .SelectMany(block => block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];

    internal static ExampleLine Parse(string text)
    {
        var form = Call().Match(text);
        return form.Success
            ? new ExampleLine(text, form.Groups["formula"].Value, form.Groups["terms"].Value.Split(", "), form.Groups["sign"].Value == "≈", form.Groups["result"].Value)
            : throw new FormatException($"'{text}' is no formula(term, term) = result");
    }

    /// <summary>Whether a result is the one written: word by word, a number that goes on by its first digits, a rounded one by the digits written.</summary>
    internal bool Tells(string result)
    {
        var (written, calculated) = (Result.Split(' '), result.Split(' '));
        return written.Length == calculated.Length && written.Zip(calculated).All(words => IsSame(words.First, words.Second));
    }

    private bool IsSame(string written, string calculated) =>
        written == calculated
        || (written.EndsWith(CutOff) && calculated.Length >= written.Length && calculated.StartsWith(written[..^1], StringComparison.Ordinal))
        || (IsRounded && Number(written) is { } digits && Number(calculated) is { } number && decimal.Round(number, digits.Scale, MidpointRounding.AwayFromZero) == digits);

    private static decimal? Number(string word) => decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^```example\n(?<lines>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<formula>[a-z-]+)\((?<terms>[^()]+)\) (?<sign>[=≈]) (?<result>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();
}

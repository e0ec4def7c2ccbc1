using System.Text.RegularExpressions;

namespace Indicators.Api;

/// <summary>Text for a page, where lines end anywhere: a sign never stands at the end of a line without its number, nor a unit at the beginning of the next.</summary>
internal static partial class UnbrokenText
{
    private const string NoBreakSpace = "\u00a0";

    internal static string Of(string text) => Breaks().Replace(text, NoBreakSpace);

    // > 116,000, and 79 %.
    [GeneratedRegex("(?<=[<>≤≥≈]) (?=[0-9])|(?<=[0-9]) (?=%)")]
    private static partial Regex Breaks();
}

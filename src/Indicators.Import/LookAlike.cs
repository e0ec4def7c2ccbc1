using System.Globalization;

namespace Indicators.Import;

/// <summary>Characters that look like others, or like nothing: <c>SRВ</c> with a Cyrillic В is not <c>SRB</c>, and nobody sees why.</summary>
internal static class LookAlike
{
    // Pairs that most fonts draw alike.
    private const string Foreign = "АВЕЅІЈКМНОРСТУХаеѕіјорсух" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Latin = "ABESIJKMHOPCTYXaesijopcyx" + "ABEZHIKMNOPTYXo";

    /// <summary>The text with Latin letters in the place of Cyrillic and Greek ones that look the same.</summary>
    internal static string InLatin(string text) => string.Concat(text.Select(letter => Foreign.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var position ? Latin[position] : letter));

    /// <summary>Says which character of a code or a number is not what it seems; null if all are what they seem.</summary>
    internal static string? Hint(string found) => found.Select(Name).FirstOrDefault(name => name is not null);

    private static string? Name(char letter) => letter switch
    {
        '\uFFFD' => "it has bytes that are not UTF-8",
        >= 'Ѐ' and <= 'ԯ' => $"the letter \"{letter}\" in it is Cyrillic",
        >= 'Ͱ' and <= 'Ͽ' => $"the letter \"{letter}\" in it is Greek",
        ' ' or '\n' or '\r' or '\t' => null,
        _ => char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Control => $"it has the control character U+{(int)letter:X4}",
            UnicodeCategory.Format or UnicodeCategory.SpaceSeparator => $"it has the invisible character U+{(int)letter:X4}",
            _ => null,
        },
    };
}

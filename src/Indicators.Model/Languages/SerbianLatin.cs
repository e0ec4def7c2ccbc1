using System.Text;

namespace Indicators.Model;

/// <summary>Serbian Cyrillic in Latin letters.</summary>
/// <remarks>Each Cyrillic letter has one Latin letter or pair of letters (ISO 9:1968, national column for Serbian). The other way is not exact: “nj” in “injekcija” is two Cyrillic letters.</remarks>
public static class SerbianLatin
{
    private const string Cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш";

    private static readonly string[] Latin =
        ["a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t", "ć", "u", "f", "h", "c", "č", "dž", "š"];

    /// <summary>A text in Latin letters; what is not Serbian Cyrillic stays as it is.</summary>
    /// <param name="text">The text in Cyrillic.</param>
    /// <returns>The text in Latin: <c>Љубав</c> gives <c>Ljubav</c>, <c>ЉУБАВ</c> gives <c>LJUBAV</c>.</returns>
    public static string Of(string text)
    {
        var latin = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            var place = Cyrillic.IndexOf(char.ToLowerInvariant(text[index]), StringComparison.Ordinal);
            _ = place < 0 ? latin.Append(text[index])
                : char.IsLower(text[index]) ? latin.Append(Latin[place])
                : latin.Append(Capital(Latin[place], StandsAmongCapitals(text, index)));
        }

        return latin.ToString();
    }

    // The second letter of a pair is a capital too where the whole word is in capitals.
    private static string Capital(string letters, bool amongCapitals) =>
        amongCapitals ? letters.ToUpperInvariant() : char.ToUpperInvariant(letters[0]) + letters[1..];

    private static bool StandsAmongCapitals(string text, int index) =>
        index + 1 < text.Length && char.IsLetter(text[index + 1])
            ? char.IsUpper(text[index + 1])
            : index > 0 && char.IsUpper(text[index - 1]);
}

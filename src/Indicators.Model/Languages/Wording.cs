namespace Indicators.Model;

/// <summary>A text in the languages of the product.</summary>
/// <param name="En">English.</param>
/// <param name="Sr">Serbian in Cyrillic, from which Latin is transliterated; empty where it is not written yet.</param>
public sealed record Wording(string En, string Sr)
{
    /// <summary>The text in a language; in English where there is no Serbian yet.</summary>
    /// <param name="language">The language and its script.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is none of those that there are.</exception>
    public string In(Language language) => language switch
    {
        Language.English => En,
        _ when Sr.Length == 0 => En,
        Language.SerbianCyrillic => Sr,
        Language.SerbianLatin => SerbianLatin.Of(Sr),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "not a language"),
    };
}

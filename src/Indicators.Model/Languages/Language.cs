namespace Indicators.Model;

/// <summary>A language, with its script, in which pages, pictures and labels are.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Serbian in Latin letters, transliterated from Cyrillic.</summary>
    SerbianLatin,

    /// <summary>Serbian in Cyrillic letters, as texts are kept.</summary>
    SerbianCyrillic,
}

/// <summary>The tags of languages (BCP 47).</summary>
public static class LanguageTag
{
    /// <summary>All languages by tag, the default first.</summary>
    public static IReadOnlyDictionary<string, Language> All { get; } = new Dictionary<string, Language>
    {
        ["en"] = Language.English,
        ["sr-Latn"] = Language.SerbianLatin,
        ["sr-Cyrl"] = Language.SerbianCyrillic,
    };

    /// <summary>The tag of a language: <c>en</c>, <c>sr-Latn</c>, <c>sr-Cyrl</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its tag.</returns>
    /// <exception cref="InvalidOperationException">It is none of those that there are.</exception>
    public static string Tag(this Language language) => All.First(known => known.Value == language).Key;
}

using Indicators.Model;

namespace Indicators.Api;

/// <summary>Where a page is, in which language. Every link of it keeps language and release.</summary>
/// <param name="Language">The language.</param>
/// <param name="Pin">The release, if one was asked for.</param>
/// <param name="Path">The page's own path.</param>
/// <param name="Asked">What else was asked for, as a query; empty if nothing.</param>
public record PlaceView(Language Language, Pin Pin, string Path, string Asked)
{
    internal string this[Wording text] => UnbrokenText.Of(text.In(Language));

    /// <summary>The tag of what stands in English only, where the page is in another language; null where it is not.</summary>
    internal string? English => Language == Language.English ? null : Language.English.Tag();

    /// <summary>The tag of a text that has no Serbian, on a page that is in Serbian; null of any other.</summary>
    internal string? EnglishOf(Wording text) => text.IsEnglishOnly ? English : null;

    /// <summary>A page, or data in the page's language, of its release.</summary>
    internal string Address(string path) => Pin.Address(Spoken(path, Language));

    /// <summary>The same page in another language.</summary>
    internal string In(Language other) => Pin.Address(Spoken(Path + Asked, other));

    /// <summary>Words of a text within it, as the language quotes them.</summary>
    internal string Quoted(string text) => Quotation.Of(text, Language);

    /// <summary>An address in a language; without any where it is English.</summary>
    internal static string Spoken(string path, Language language) =>
        language == Language.English ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{AskedText.LanguageName}={language.Tag()}";

    /// <summary>What a request asks for beside language and release, as a query.</summary>
    internal static string AskedOf(HttpRequest request) =>
        QueryString.Create(request.Query.Where(sent => sent.Key is not (AskedText.LanguageName or "asOf") && sent.Value != "")).Value ?? "";
}

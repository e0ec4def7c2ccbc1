using Indicators.Model;

namespace Indicators.Api;

/// <summary>A citation as people read it: publisher, date, title, address, date of reading, licence.</summary>
/// <param name="Before">What stands before the title.</param>
/// <param name="Title">The title, which a page sets in italics.</param>
/// <param name="Address">The address with a comma before it; empty where there is none.</param>
/// <param name="Details">When it was read and under which terms it is, in brackets, and the full stop.</param>
internal sealed record CitationText(string Before, string Title, string Address, string Details)
{
    private static readonly Wording Accessed = new("accessed", "приступљено");
    private static readonly Wording Licence = new("licence", "лиценца");

    /// <summary>The citation in English, as data have it.</summary>
    internal static CitationText Of(Source source) => Of(source, Language.English);

    /// <summary>The citation as documents of English titles are cited, with its details in a language.</summary>
    internal static CitationText Of(Source source, Language language)
    {
        var cited = CitedSource.Of(source);
        string?[] details =
        [
            cited.Accessed is { } date ? $"{Accessed.In(language)} {date.Shown.In(language)}" : null,
            cited.Licence is { } licence ? $"{Licence.In(language)}: {LicenceWords.Of(licence).In(language)}" : null,
        ];
        var address = cited.Url is { } url ? $", {url}" : "";
        // In brackets: a full stop right behind an address would be copied with it.
        var bracket = string.Join("; ", details.OfType<string>()) is { Length: > 0 } known ? $" ({known})" : "";
        return new CitationText($"{cited.Publisher}, {cited.Published?.Words ?? "undated"}, ", cited.Title, address, $"{bracket}.");
    }

    /// <summary>The citation where nothing can be set in italics: the title stands in quotation marks, and its own become single ones.</summary>
    public override string ToString() => $"{Before}“{Title.Replace('“', '‘').Replace('”', '’')}”{Address}{Details}";
}

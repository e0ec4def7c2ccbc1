using Indicators.Model;

namespace Indicators.Api;

/// <summary>A citation as people read it: publisher, date, title, address, date of reading, licence.</summary>
/// <param name="Before">What stands before the title.</param>
/// <param name="Title">The title, which a page sets in italics.</param>
/// <param name="After">What stands after the title.</param>
internal sealed record CitationText(string Before, string Title, string After)
{
    internal static CitationText Of(Source source)
    {
        var cited = CitedSource.Of(source);
        string?[] details =
        [
            cited.Accessed is { } date ? $"accessed {date.Words}" : null,
            cited.Licence is { } licence ? $"licence: {licence}" : null,
        ];
        var address = cited.Url is { } url ? $", {url}" : "";
        // In brackets: a full stop right behind an address would be copied with it.
        var bracket = string.Join("; ", details.OfType<string>()) is { Length: > 0 } known ? $" ({known})" : "";
        return new CitationText($"{cited.Publisher}, {cited.Published?.Words ?? "undated"}, ", cited.Title, $"{address}{bracket}.");
    }

    /// <summary>The citation where nothing can be set in italics: the title stands in quotation marks, and its own become single ones.</summary>
    public override string ToString() => $"{Before}“{Title.Replace('“', '‘').Replace('”', '’')}”{After}";
}

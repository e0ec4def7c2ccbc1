using Indicators.Model;

namespace Indicators.Api;

/// <summary>The documents behind figures, in the sentence of a citation.</summary>
internal static class CitedDocuments
{
    // More titles than these are read in the list of documents.
    private const int Most = 5;

    private static readonly Wording From = new("Figures from", "Подаци из");
    private static readonly Wording Undated = new("undated", "без датума");

    /// <summary>Publisher, title and date of each; of many, of the first ones. Empty without any.</summary>
    internal static string Sentence(IReadOnlyList<Source> sources, Language language)
    {
        if (sources.Count == 0)
        {
            return "";
        }

        var rest = sources.Count - Most;
        var more = new Wording($"; and {rest} more documents, listed with the figures", $"; и још докумената: {rest}, наведених уз податке");
        return $" {From.In(language)}: {string.Join("; ", sources.Take(Most).Select(source => Cited(source, language)))}{(rest > 0 ? more.In(language) : "")}.";
    }

    private static string Cited(Source source, Language language) =>
        $"{source.Publisher}, {Quotation.Of(source.Title, language)} ({(source.Published is { } published ? PeriodText.Shown(published) : Undated).In(language)})";
}

namespace Indicators.Api;

/// <summary>A format of citation tools.</summary>
/// <param name="Id">Its name in links, and how addresses end in it: <c>bib</c>, <c>csl.json</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes documents in it.</param>
internal sealed record CitationFormat(string Id, string Name, string MediaType, Func<IEnumerable<CitedSource>, string> Write)
{
    internal static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("bib", "BibTeX", "application/x-bibtex", BibTex.Write),
        new("ris", "RIS", "application/x-research-info-systems", Ris.Write),
        new("csl.json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslJson.Write),
    ];

    /// <summary>Where a document, or without an identifier all of them, stand in this format.</summary>
    internal string Address(string? id = null) => id is null ? $"/api/v1/sources.{Id}" : $"/api/v1/sources/{id}.{Id}";
}

using Indicators.Model;

namespace Indicators.Api;

/// <summary>What a citation says of a document: every text on one line, null where nothing is known.</summary>
/// <param name="Id">Its identifier, which is the key of the citation in every format.</param>
/// <param name="Publisher">Who published it; also its author, because no persons are recorded.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Url">Its address.</param>
/// <param name="Accessed">When it was read.</param>
/// <param name="Licence">Its licence, or what is known of the terms.</param>
/// <param name="Language">Its language, as an ISO 639-1 code.</param>
/// <param name="Note">What a reader should know of it.</param>
internal sealed record CitedSource(
    string Id, string Publisher, string Title, CitedDate? Published, string? Url, CitedDate? Accessed, string? Licence, string? Language, string? Note)
{
    internal static CitedSource Of(Source source) => new(
        source.Id,
        OneLine(source.Publisher)!,
        OneLine(source.Title)!,
        CitedDate.Of(source.Published),
        OneLine(source.Url),
        CitedDate.Of(source.Accessed),
        OneLine(source.Licence),
        OneLine(source.Language),
        OneLine(source.Note));

    /// <summary>What the formats of citation tools have no place for: the licence, a date that is no single one, and the note.</summary>
    internal string? Remark
    {
        get
        {
            string?[] remarks =
            [
                Licence is null ? null : $"Licence: {Licence}",
                Published is { IsStretch: true } ? $"Published {Published.Words}" : null,
                Accessed is { IsStretch: true } ? $"Accessed {Accessed.Words}" : null,
                Note,
            ];
            return OneLine(string.Join(' ', remarks.OfType<string>().Select(remark => remark.EndsWith('.') ? remark : remark + ".")));
        }
    }

    // A line break in a cell would begin a new field in RIS; two spaces and a hyphen look like the end of a tag.
    private static string? OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;
}

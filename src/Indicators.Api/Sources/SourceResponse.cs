using System.Runtime.CompilerServices;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A document that prints figures.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="CountedBy">Who counted what it prints, unless a figure says otherwise.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address; empty if it has none.</param>
/// <param name="Published">When it was published, as far as known; null if unknown.</param>
/// <param name="Accessed">When it was read; null if not noted.</param>
/// <param name="Licence">Its licence, or what is known of the terms; empty if unknown.</param>
/// <param name="Language">Its language, as an ISO 639-1 code.</param>
/// <param name="SmallCountFrom">From which number on it prints small counts exactly; empty if it does not say.</param>
/// <param name="Covers">Which territory it covers where that differs from the area's code; empty otherwise.</param>
/// <param name="Note">What a reader should know of it.</param>
/// <param name="Citation">How to cite it, as text.</param>
/// <param name="Links">The same for citation tools.</param>
public sealed record SourceResponse(
    string Id,
    string CountedBy,
    string Publisher,
    string Title,
    string Url,
    string? Published,
    string? Accessed,
    string Licence,
    string Language,
    string SmallCountFrom,
    string Covers,
    string Note,
    string Citation,
    IReadOnlyDictionary<string, string> Links)
{
    // A document is cited in each answer that rests on it.
    private static readonly ConditionalWeakTable<Source, SourceResponse> Made = [];

    internal static SourceResponse Of(Source source) => Made.GetValue(source, document => WrittenOnce.Keep(Make(document)));

    private static SourceResponse Make(Source source) => new(
        source.Id,
        source.CountedBy,
        source.Publisher,
        source.Title,
        source.Url,
        source.Published?.Text,
        source.Accessed?.Text,
        source.Licence,
        source.Language,
        source.SmallCountFrom,
        source.Covers,
        source.Note,
        CitationText.Of(source).ToString(),
        CitationFormat.All.Select(format => (format.Id, Address: format.Address(source.Id))).Prepend(("self", $"/api/v1/sources/{source.Id}")).ToDictionary());
}

/// <summary>The documents.</summary>
/// <param name="Sources">All of them.</param>
/// <param name="Release">The release that they are of.</param>
/// <param name="Links">The same for citation tools.</param>
public sealed record SourcesResponse(IReadOnlyList<SourceResponse> Sources, Release Release, IReadOnlyDictionary<string, string> Links)
{
    internal static SourcesResponse Of(Publication publication) => new(
        [.. publication.Catalogue.Sources.Values.Select(SourceResponse.Of)],
        publication.Release,
        CitationFormat.All.Select(format => (format.Id, format.Address())).Prepend(("self", "/api/v1/sources")).ToDictionary());
}

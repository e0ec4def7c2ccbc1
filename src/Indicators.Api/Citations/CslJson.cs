using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Api;

/// <summary>Documents as CSL-JSON, the input of citation processors: always an array, as its schema asks.</summary>
internal static class CslJson
{
    private static readonly JsonSerializerOptions Options = new(AnswerJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal static string Write(IEnumerable<CitedSource> sources) => JsonSerializer.Serialize(sources.Select(Item), Options) + "\n";

    private static CslItem Item(CitedSource source) => new(
        source.Id,
        "document",
        source.Title,
        [new CslName(source.Publisher)],
        source.Publisher,
        Date(source.Published),
        Date(source.Accessed),
        source.Url,
        source.Language,
        source.Remark);

    private static CslDate? Date(CitedDate? date) => date switch
    {
        null => null,
        { Dates.Count: 0 } => new CslDate(null, date.Words),
        _ => new CslDate(date.Dates, null),
    };

    private sealed record CslItem(
        string Id,
        string Type,
        string Title,
        IReadOnlyList<CslName> Author,
        string Publisher,
        CslDate? Issued,
        CslDate? Accessed,
        [property: JsonPropertyName("URL")] string? Url,
        string? Language,
        string? Note);

    private sealed record CslName(string Literal);

    private sealed record CslDate([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>>? DateParts, string? Literal);
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>An answer as it stands in the OpenAPI document.</summary>
internal static class ExampleValue
{
    // More than this nobody reads in a document.
    private const int LongestWhole = 8000;

    /// <summary>The answer; of a long one in JSON each list with its first entry only; a page, a picture or a long text by its address.</summary>
    internal static OpenApiExample Of(string address, ExampleAnswer answer)
    {
        if (IsJson(answer.MediaType))
        {
            var node = JsonNode.Parse(answer.Body)!;
            return answer.Body.Length <= LongestWhole
                ? new OpenApiExample { Summary = address, Value = node }
                : new OpenApiExample { Summary = $"{address} (of each list only the first entry)", Value = Shortened(node) };
        }

        return answer.Body.Length <= LongestWhole && IsPlain(answer.MediaType)
            ? new OpenApiExample { Summary = address, Value = JsonValue.Create(answer.Body) }
            : Elsewhere(address);
    }

    /// <summary>An answer that is no text to be read here.</summary>
    internal static OpenApiExample Elsewhere(string address) => new() { Summary = address, ExternalValue = address };

    /// <summary>Whether answers of a media type can stand in the document.</summary>
    internal static bool IsText(string mediaType) => IsJson(mediaType) || IsPlain(mediaType);

    /// <summary>Whether a media type is written as JSON.</summary>
    internal static bool IsJson(string mediaType) => mediaType == "application/json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>The same with the first entry of each list.</summary>
    internal static JsonNode? Shortened(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Take(1).Select(Shortened)]),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Shortened(member.Value)))),
        _ => node?.DeepClone(),
    };

    private static bool IsPlain(string mediaType) => mediaType is "text/plain" or "text/csv" or "application/x-bibtex" or "application/x-research-info-systems";
}

using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>The schemas of answers that are made by no type of this program.</summary>
internal static class AnswerSchema
{
    /// <summary>The schema of answers of a media type; null where the type that is answered tells it.</summary>
    internal static IOpenApiSchema? Of(string mediaType) => mediaType switch
    {
        "application/vnd.citationstyles.csl+json" => new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "The documents as CSL-JSON, one entry each.",
            Items = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "A document, with the variables of CSL.",
                Required = new HashSet<string> { "id", "type", "title" },
                AdditionalProperties = new OpenApiSchema { Description = "Another variable of CSL." },
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["id"] = Text("The identifier of the source."),
                    ["type"] = Text("What sort of document it is, as CSL names it."),
                    ["title"] = Text("Its title."),
                },
            },
        },
        _ when ExampleValue.IsJson(mediaType) => null,
        _ when mediaType.StartsWith("text/", StringComparison.Ordinal) || ExampleValue.IsText(mediaType) || mediaType.EndsWith("+xml", StringComparison.Ordinal) => Text($"A text of the media type {mediaType}."),
        // The bytes as they are, as OpenAPI 3.1 says it.
        _ => new OpenApiSchema { Description = $"The bytes of a file of the media type {mediaType}." },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}

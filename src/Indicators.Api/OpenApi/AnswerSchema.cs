using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Indicators.Api;

/// <summary>The schemas of answers that are made by no type of this program.</summary>
internal static class AnswerSchema
{
    /// <summary>The schema of answers of a media type; null where the type that is answered tells it.</summary>
    internal static IOpenApiSchema? Of(string mediaType, SchemaRepository types) => mediaType switch
    {
        "application/vnd.citationstyles.csl+json" => Citations,
        DataCatalogApi.MediaType => LinkedData(types),
        _ when ExampleValue.IsJson(mediaType) => null,
        _ when mediaType.StartsWith("text/", StringComparison.Ordinal) || ExampleValue.IsText(mediaType) || mediaType.EndsWith("+xml", StringComparison.Ordinal) => Text($"A text of the media type {mediaType}."),
        // The bytes as they are, as OpenAPI 3.1 says it.
        _ => new OpenApiSchema { Description = $"The bytes of a file of the media type {mediaType}." },
    };

    // https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
    private static OpenApiSchema Citations => new()
    {
        Type = JsonSchemaType.Array,
        Description = "The documents as CSL-JSON, one entry each.",
        Items = Closed("A document, with the variables of CSL.", ["id", "type", "title", "author", "publisher"], new()
        {
            ["id"] = Text("The identifier of the source."),
            ["type"] = Text("What sort of document it is, as CSL names it."),
            ["title"] = Text("Its title."),
            ["author"] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = "Who wrote it.", Items = Closed("A body.", ["literal"], new() { ["literal"] = Text("Its name.") }) },
            ["publisher"] = Text("Who published it."),
            ["issued"] = Day("When it was published; left out where that is not known."),
            ["accessed"] = Day("When it was read; left out where that is not known."),
            ["URL"] = Text("Its address; left out where it has none."),
            ["language"] = Text("Its language; left out where that is not known."),
            ["note"] = Text("What else is to be known of it; left out where there is nothing."),
        }),
    };

    // What a node may have is for each vocabulary to say.
    private static OpenApiSchemaReference LinkedData(SchemaRepository types)
    {
        const string Name = "LinkedData";
        var node = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "A node of JSON-LD (https://www.w3.org/TR/json-ld11/), with properties of DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/)." };
        var known = types.AddDefinition(Name, node);
        List<IOpenApiSchema> values = [new OpenApiSchema { Type = JsonSchemaType.String }, new OpenApiSchema { Type = JsonSchemaType.Boolean }, known];
        node.AdditionalProperties = new OpenApiSchema
        {
            Description = "The value of a property, or several.",
            AnyOf = [.. values, new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { AnyOf = values } }],
        };
        return known;
    }

    private static OpenApiSchema Day(string description) => Closed(description, [], new()
    {
        ["date-parts"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "The date as year, month and day, as far as known; left out where it is in words.",
            Items = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Integer } },
        },
        ["literal"] = Text("The date in words; left out where it is in numbers."),
    });

    private static OpenApiSchema Closed(string description, HashSet<string> required, Dictionary<string, IOpenApiSchema> properties) =>
        new() { Type = JsonSchemaType.Object, Description = description, Required = required, AdditionalPropertiesAllowed = false, Properties = properties };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Indicators.Api.Tests;

/// <summary>The OpenAPI document of a host, as its clients read it.</summary>
internal sealed class ApiDocument
{
    private const string Schemas = "#/components/schemas/";

    private readonly ConcurrentDictionary<string, JsonSchema> read = [];
    private readonly JsonObject definitions;

    internal const string Address = "/swagger/v1/swagger.json";

    internal ApiDocument(TestHost host)
        : this(host.GetText(Address))
    {
    }

    internal ApiDocument(string document)
    {
        Root = JsonNode.Parse(document)!.AsObject();
        definitions = Root["components"]!["schemas"]!.AsObject();
        Operations = [.. Root["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject(), (path, operation) => new Operation(path.Key, operation.Key, operation.Value!.AsObject()))];
    }

    internal JsonObject Root { get; }

    internal IReadOnlyList<Operation> Operations { get; }

    internal IEnumerable<(string Type, JsonObject Schema)> Types => definitions.Select(definition => (definition.Key, definition.Value!.AsObject()));

    /// <summary>What is wrong with an answer; empty where it is as the document says.</summary>
    internal IReadOnlyList<string> Faults(Operation operation, int status, string? mediaType, string body)
    {
        if (operation.Responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] is not { } response)
        {
            return [$"{status} is not documented"];
        }

        if (response["content"] is not { } contents)
        {
            return body.Length == 0 ? [] : [$"{status} has a body, of which the document does not tell"];
        }

        return contents[mediaType ?? ""] is { } content
            ? IsJson(mediaType!) ? Faults(content["schema"]!, body) : []
            : [$"{mediaType} is not documented for {status}"];
    }

    /// <summary>What is wrong with a text, by a schema of the document.</summary>
    internal IReadOnlyList<string> Faults(JsonNode schema, string body)
    {
        var known = read.GetOrAdd(schema.ToJsonString(), _ =>
        {
            // NJsonSchema reads JSON Schema, in which the definitions stand with the schema itself.
            var whole = new JsonObject { ["allOf"] = new JsonArray(schema.DeepClone()), ["definitions"] = definitions.DeepClone() };
            return JsonSchema.FromJsonAsync(whole.ToJsonString().Replace(Schemas, "#/definitions/", StringComparison.Ordinal)).GetAwaiter().GetResult();
        });
        return [.. known.Validate(body).Select(fault => fault.ToString())];
    }

    /// <summary>The example of a parameter, as it stands in an address.</summary>
    internal static string ExampleOf(JsonObject parameter) => parameter["example"] is JsonArray several ? string.Join(',', several) : parameter["example"]!.ToString();

    internal static bool IsJson(string mediaType) => mediaType == "application/json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>A path with a method.</summary>
    internal sealed record Operation(string Path, string Method, JsonObject Node)
    {
        internal JsonObject Responses => Node["responses"]!.AsObject();

        internal IEnumerable<JsonObject> Parameters => Node["parameters"]?.AsArray().Select(parameter => parameter!.AsObject()) ?? [];

        internal IEnumerable<JsonObject> In(string place) => Parameters.Where(parameter => (string?)parameter["in"] == place);

        /// <summary>The addresses of the examples of a status, each with its example.</summary>
        internal IEnumerable<(string Address, string MediaType, JsonObject Example)> Examples(string status) => Responses[status]?["content"]?.AsObject()
            .SelectMany(content => content.Value!["examples"]?.AsObject().Select(example => (AddressOf(example.Value!.AsObject()), content.Key, example.Value!.AsObject())) ?? []) ?? [];

        public override string ToString() => $"{Method} {Path}";

        // What follows the address says that it is shortened.
        private static string AddressOf(JsonObject example) => ((string)example["summary"]!).Split(' ')[0];
    }
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>The mistakes that are made most: a misspelt parameter, and an identifier without its last letter.</summary>
internal static class MistakenRequest
{
    internal static string? Of(OpenApiOperation operation, int status, IReadOnlyList<RequestExample> examples)
    {
        var right = examples.FirstOrDefault(example => example.Status == StatusCodes.Status200OK);
        var identifier = operation.Parameters?.FirstOrDefault(parameter => parameter.In == ParameterLocation.Path)?.Example?.ToString();
        return (right, status) switch
        {
            (null, _) => null,
            (_, StatusCodes.Status400BadRequest) => $"{right.Path}?{Misspelt(operation)}",
            (_, StatusCodes.Status404NotFound) when identifier is not null => right.Path.Replace($"/{identifier}", $"/{identifier[..^1]}", StringComparison.Ordinal),
            (_, StatusCodes.Status404NotFound) when operation.Parameters?.Any(parameter => parameter.Name == "asOf") == true => $"{right.Path}?asOf=1999-01-01",
            _ => null,
        };
    }

    // Where a parameter is known, the answer names it as the nearest spelling.
    private static string Misspelt(OpenApiOperation operation) =>
        operation.Parameters?.FirstOrDefault(parameter => parameter.In == ParameterLocation.Query) is { Name: { } name, Example: { } example }
            ? $"{name}s={Uri.EscapeDataString(ValueOf(example))}"
            : "year=2022";

    // As the address has it: several with commas between.
    private static string ValueOf(JsonNode example) => example is JsonArray values ? string.Join(',', values) : example.ToString();
}

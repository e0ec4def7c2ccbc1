using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>Examples of parameters: what the examples of the whole request have for them, and for others what their declaration says.</summary>
internal static class ParameterExamples
{
    internal static void Add(OpenApiOperation operation, string path, IReadOnlyList<RequestExample> examples)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (ValueIn(examples, path, parameter) is { } value)
            {
                parameter.Example = JsonValue.Create(value);
            }
        }
    }

    private static string? ValueIn(IEnumerable<RequestExample> examples, string path, OpenApiParameter parameter) => examples
        .Where(example => example.Status == StatusCodes.Status200OK)
        .Select(example => parameter.In == ParameterLocation.Path ? InPath(example, path, parameter.Name!) : example.Query.GetValueOrDefault(parameter.Name!))
        .FirstOrDefault(value => value is not null);

    private static string? InPath(RequestExample example, string path, string name)
    {
        var values = new RouteValueDictionary();
        return new TemplateMatcher(TemplateParser.Parse(path), []).TryMatch(PathString.FromUriComponent(example.Path), values) ? values[name]?.ToString() : null;
    }
}

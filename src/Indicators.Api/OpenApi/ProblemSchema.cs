using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Indicators.Api;

/// <summary>How a refusal is written: RFC 9457, with what is wrong with each parameter.</summary>
internal static class ProblemSchema
{
    internal static void Describe(OpenApiSchema schema, SchemaFilterContext context)
    {
        var errors = context.SchemaGenerator.GenerateSchema(typeof(RequestError), context.SchemaRepository);
        schema.Description = "Why a request is refused, as RFC 9457 has it.";
        schema.AdditionalPropertiesAllowed = false;
        schema.AdditionalProperties = null;
        schema.Required = new HashSet<string> { "type", "title", "status", "detail" };
        schema.Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri-reference", Enum = StrictSchemas.Listed(ProblemKind.All.Select(kind => kind.Address).Append(Unexplained)), Description = "What sort of problem it is: an address on this host that explains it." },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The same in a few words." },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "400", Maximum = "599", Description = "The status of the answer." },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "What is wrong with this request, in sentences." },
            ["errors"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = errors, Description = "Each parameter, or part of the path, with what is wrong with it." },
            ["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The number of the request, by which an operator finds it in the log." },
        };
    }

    // RFC 9457: nothing is known but the status.
    private const string Unexplained = "about:blank";
}

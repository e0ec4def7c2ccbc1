using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Indicators.Api;

/// <summary>Says which codes a parameter takes, where they are only a few, and what identifiers are made of.</summary>
internal sealed class ClosedParameters : IParameterFilter
{
    /// <inheritdoc/>
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (context.PropertyInfo is { } property && ClosedLists.Of(property) is { } codes && parameter.Schema is OpenApiSchema schema)
        {
            schema.Enum = StrictSchemas.Listed(codes);
        }

        if (context.ApiParameterDescription.RouteInfo?.Constraints?.OfType<IdentifierConstraint>().Any() == true && parameter.Schema is OpenApiSchema identifier)
        {
            identifier.Pattern = "^[A-Za-z0-9-]+$";
        }
    }
}

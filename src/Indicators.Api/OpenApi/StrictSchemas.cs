using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Indicators.Api;

/// <summary>Schemas that say as much as the types know: every property is always there, null is allowed where it may be and nowhere else, and closed lists are lists.</summary>
internal sealed class StrictSchemas : ISchemaFilter
{
    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Type: JsonSchemaType.Object, Properties: { } properties } described || context.MemberInfo is not null)
        {
            return;
        }

        if (context.Type == typeof(ProblemDetails))
        {
            ProblemSchema.Describe(described, context);
            return;
        }

        described.Required = new HashSet<string>();
        foreach (var property in context.Type.GetProperties().Where(property => properties.ContainsKey(NameOf(property))))
        {
            var name = NameOf(property);
            // The serializer writes null and does not leave out.
            described.Required.Add(name);
            properties[name] = Strict(properties[name], property, context);
        }
    }

    private static IOpenApiSchema Strict(IOpenApiSchema schema, PropertyInfo property, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema own)
        {
            Fill(own, property, context);
        }

        var isNull = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        if (!isNull || (schema is OpenApiSchema { Enum: null, Type: { } type } && type.HasFlag(JsonSchemaType.Null)))
        {
            return schema;
        }

        if (schema is OpenApiSchema { Enum: null } simple)
        {
            simple.Type |= JsonSchemaType.Null;
            return simple;
        }

        var description = schema.Description;
        schema.Description = null;
        if (schema is OpenApiSchema listed)
        {
            listed.Type = JsonSchemaType.String;
        }

        return new OpenApiSchema { Description = description, OneOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }] };
    }

    private static void Fill(OpenApiSchema schema, PropertyInfo property, SchemaFilterContext context)
    {
        if (ClosedLists.Of(property) is { } codes)
        {
            schema.Enum = Listed(codes);
        }

        switch (property.Name)
        {
            case nameof(ConflictResponse.Operands) when property.DeclaringType == typeof(ConflictResponse):
                schema.Items = new OpenApiSchema { OneOf = [Referred<ObservationResponse>(context), Referred<SpellResponse>(context)] };
                break;
            case nameof(ObservationResponse.Breakdown):
                schema.Properties = Dimensions.All.ToDictionary(dimension => dimension, dimension => (IOpenApiSchema)new OpenApiSchema { Type = JsonSchemaType.String, Description = $"The code of {dimension}; several that a source lumps are joined by +." });
                (schema.AdditionalProperties, schema.AdditionalPropertiesAllowed) = (null, false);
                break;
            case nameof(ObservationResponse.Geo):
                schema.Pattern = property.DeclaringType == typeof(ChartResponse) ? "^[A-Z]{3}(,[A-Z]{3})*$" : "^[A-Z]{3}$";
                break;
            case nameof(Release.Hash):
                schema.Pattern = "^[0-9a-f]{64}$";
                break;
        }
    }

    internal static List<JsonNode> Listed(IEnumerable<string> codes) => [.. codes.Select(code => JsonValue.Create(code))];

    private static IOpenApiSchema Referred<T>(SchemaFilterContext context) => context.SchemaGenerator.GenerateSchema(typeof(T), context.SchemaRepository);

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

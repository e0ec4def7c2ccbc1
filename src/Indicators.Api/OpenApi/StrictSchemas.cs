using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Indicators.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Indicators.Api;

/// <summary>Schemas that say as much as the types know: every property is always there unless it is declared to be left out, null is allowed where it may be and nowhere else, and closed lists are lists.</summary>
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
            // The serializer writes null, and leaves out only what standards of others want left out.
            if (!IsLeftOut(property))
            {
                described.Required.Add(name);
            }

            properties[name] = Strict(properties[name], property, context);
        }
    }

    private static IOpenApiSchema Strict(IOpenApiSchema schema, PropertyInfo property, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema own)
        {
            Fill(own, property, context);
        }

        var isNull = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable && !IsLeftOut(property);
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
            case nameof(PackageResource.Schema) when property.DeclaringType == typeof(PackageResource):
                schema.OneOf = [Referred<TableSchema>(context), new OpenApiSchema { Type = JsonSchemaType.String, Description = "The address of the schema." }];
                break;
            case nameof(ObservationResponse.Breakdown) when property.PropertyType != typeof(string):
                schema.Properties = Dimensions.All.ToDictionary(dimension => dimension, dimension => (IOpenApiSchema)new OpenApiSchema { Type = JsonSchemaType.String, Description = $"The code of {dimension}; several that a source lumps are joined by +." });
                (schema.AdditionalProperties, schema.AdditionalPropertiesAllowed) = (null, false);
                break;
            case nameof(ObservationResponse.Geo):
                schema.Pattern = property.DeclaringType == typeof(ChartResponse) || property.DeclaringType == typeof(Charts.ChartDefinition) ? "^[A-Z]{3}(,[A-Z]{3})*$" : "^[A-Z]{3}$";
                break;
            case nameof(Release.Hash):
                schema.Pattern = "^[0-9a-f]{64}$";
                break;
        }
    }

    internal static List<JsonNode> Listed(IEnumerable<string> codes) => [.. codes.Select(code => JsonValue.Create(code))];

    private static IOpenApiSchema Referred<T>(SchemaFilterContext context) => context.SchemaGenerator.GenerateSchema(typeof(T), context.SchemaRepository);

    private static bool IsLeftOut(PropertyInfo property) => property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: not JsonIgnoreCondition.Never };

    private static string NameOf(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

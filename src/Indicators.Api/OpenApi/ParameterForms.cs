using System.Globalization;
using System.Text.Json.Nodes;
using Indicators.Model;
using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>The forms of parameters that are no simple texts: lists with commas, numbers with limits, and what each format of a picture offers.</summary>
internal static class ParameterForms
{
    // A claim is about one figure: each of its parameters has one value.
    private const string OfOneFigure = "api/v1/claims/check";

    private static readonly HashSet<string> Lists = ["geo", "source", "countedBy", "denominatorSource", "body", "state", .. Dimensions.All];

    internal static void Describe(OpenApiOperation operation, string path)
    {
        var format = path.EndsWith(".pdf", StringComparison.Ordinal) ? PictureFormat.Pdf : PictureFormat.Png;
        foreach (var parameter in (operation.Parameters?.OfType<OpenApiParameter>() ?? []).Where(parameter => parameter.In == ParameterLocation.Query))
        {
            switch (parameter.Name)
            {
                case { } name when Lists.Contains(name) && path != OfOneFigure:
                    MakeList(parameter);
                    break;
                case "last":
                    MakeNumber(parameter, Limits.PeriodsOfLast);
                    break;
                case "size":
                    parameter.Schema = OneOf(format.Sizes.Keys);
                    break;
                case "theme":
                    parameter.Schema = OneOf(format.Themes.Keys);
                    break;
            }
        }
    }

    // The values stand in one parameter; the same parameter a second time is refused.
    private static void MakeList(OpenApiParameter parameter)
    {
        parameter.Style = ParameterStyle.Form;
        parameter.Explode = false;
        parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = parameter.Schema, MinItems = 1, MaxItems = Limits.ValuesInAList };
        parameter.Example = new JsonArray([.. parameter.Example!.ToString().Split(',').Select(value => (JsonNode)value)]);
        parameter.Description += $" Several with commas between, at most {Limits.ValuesInAList}.";
    }

    private static void MakeNumber(OpenApiParameter parameter, int most)
    {
        parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = most.ToString(CultureInfo.InvariantCulture) };
        parameter.Example = int.Parse(parameter.Example!.ToString(), CultureInfo.InvariantCulture);
    }

    private static OpenApiSchema OneOf(IEnumerable<string> values) => new() { Type = JsonSchemaType.String, Enum = StrictSchemas.Listed([.. values]) };
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Charts;

/// <summary>Reads the chart definitions of a folder.</summary>
public static class ChartDefinitions
{
    // Beside the definitions lies the schema that they follow.
    private const string SchemaSuffix = ".schema.json";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The definitions of a folder, by identifier.</summary>
    /// <param name="folder">The folder; one that is not there has none.</param>
    /// <exception cref="ChartDefinitionException">A file is no definition, or its name is not its identifier.</exception>
    public static IReadOnlyList<ChartDefinition> Read(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.json").Where(file => !file.EndsWith(SchemaSuffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(ReadFile)]
        : [];

    private static ChartDefinition ReadFile(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var stream = File.OpenRead(path);
            var definition = JsonSerializer.Deserialize<ChartDefinition>(stream, Strict) ?? throw new ChartDefinitionException($"{file}: the file says null");
            return definition.Id == Path.GetFileNameWithoutExtension(path)
                ? definition
                : throw new ChartDefinitionException($"{file}: the id is {definition.Id}; it must be the file's name");
        }
        catch (JsonException malformed)
        {
            throw new ChartDefinitionException($"{file}, line {malformed.LineNumber + 1}: {malformed.Message}");
        }
    }
}

/// <summary>A file in the folder of chart definitions is not one.</summary>
/// <param name="message">Which file, and what is wrong.</param>
public sealed class ChartDefinitionException(string message) : Exception(message);

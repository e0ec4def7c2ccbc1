using System.Security.Cryptography;
using System.Text.Json;
using Indicators.Answers;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>The charts that there are, and what is on each.</summary>
/// <param name="definitions">The definitions, by identifier.</param>
public sealed class ChartLibrary(IReadOnlyList<ChartDefinition> definitions)
{
    /// <summary>The definitions, by identifier.</summary>
    public IReadOnlyList<ChartDefinition> Definitions => definitions;

    /// <summary>What tells these definitions from others: a picture is drawn by them.</summary>
    internal string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(definitions, AnswerJson.Options)));

    /// <summary>Reads the definitions of a folder and checks that their indicators exist.</summary>
    /// <param name="folder">The folder; one that is not there has no charts.</param>
    /// <param name="catalogue">The definitions of the release.</param>
    /// <exception cref="ChartDefinitionException">A file is no definition, or is about nothing.</exception>
    public static ChartLibrary Read(string folder, Catalogue catalogue) => Of(ChartDefinitions.Read(folder), catalogue);

    /// <summary>Checks that the indicators of definitions exist.</summary>
    /// <param name="definitions">The definitions, by identifier.</param>
    /// <param name="catalogue">The definitions of the release.</param>
    /// <exception cref="ChartDefinitionException">A chart is about nothing.</exception>
    internal static ChartLibrary Of(IReadOnlyList<ChartDefinition> definitions, Catalogue catalogue)
    {
        var unknown = definitions.SelectMany(definition => definition.Indicators.Where(indicator => catalogue.Find(indicator) is null).Select(indicator => $"{definition.Id}.json: there is no indicator {indicator}"));
        return unknown.FirstOrDefault() is { } complaint ? throw new ChartDefinitionException(complaint) : new ChartLibrary(definitions);
    }

    /// <summary>A definition, or the plain picture of an indicator of this name; null if there is neither.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="publication">The release as it is published, by whose figures a plain picture is chosen.</param>
    public ChartDefinition? Find(string id, Publication publication) => definitions.FirstOrDefault(definition => definition.Id == id) ?? PlainChart.Of(id, publication);

    /// <summary>The charts of an indicator; the plain one where there is no other.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="publication">The release as it is published, by whose figures a plain picture is chosen.</param>
    public IEnumerable<ChartDefinition> Of(string indicator, Publication publication)
    {
        var designed = definitions.Where(definition => definition.Indicators.Contains(indicator)).ToList();
        return designed.Count > 0 || PlainChart.Of(indicator, publication) is not { } plain ? designed : [plain];
    }

    /// <summary>The query of the figures of a chart's first indicator.</summary>
    /// <param name="definition">The chart.</param>
    public static SeriesQuery QueryOf(ChartDefinition definition) => ChartQueries.Of(definition, new SeriesQuery { Indicator = definition.Indicator }).First();
}

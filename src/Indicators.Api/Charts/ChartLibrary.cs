using System.Security.Cryptography;
using System.Text.Json;
using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

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
    public static ChartLibrary Read(string folder, Catalogue catalogue)
    {
        var definitions = ChartDefinitions.Read(folder);
        var unknown = definitions.FirstOrDefault(definition => catalogue.Find(definition.Indicator) is null);
        return unknown is null
            ? new ChartLibrary(definitions)
            : throw new ChartDefinitionException($"{unknown.Id}.json: there is no indicator {unknown.Indicator}");
    }

    /// <summary>A definition; null if there is none of this name.</summary>
    /// <param name="id">Its identifier.</param>
    public ChartDefinition? Find(string id) => definitions.FirstOrDefault(definition => definition.Id == id);

    /// <summary>The charts of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    public IEnumerable<ChartDefinition> Of(string indicator) => definitions.Where(definition => definition.Indicator == indicator);

    /// <summary>What is on a chart.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="definition">The chart.</param>
    public static ChartContent Content(Publication publication, ChartDefinition definition) => Content(publication, definition, SeriesAnswers.Find(publication, QueryOf(definition)));

    /// <summary>What is on a chart, from the answer that gives its figures.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="definition">The chart.</param>
    /// <param name="answer">The answer to its query.</param>
    public static ChartContent Content(Publication publication, ChartDefinition definition, SeriesAnswer answer)
    {
        var counters = answer.Observations.Select(observation => observation.CountedBy).Distinct()
            .ToDictionary(counter => counter, counter => publication.Catalogue.NameOf(Code.Counters, counter));
        return new ChartContent(definition, answer.Observations, counters, SourceLine.Of(answer, counters));
    }

    /// <summary>The figures that a chart shows: those of its breakdown, and no parts of it.</summary>
    /// <param name="definition">The chart.</param>
    public static SeriesQuery QueryOf(ChartDefinition definition)
    {
        var breakdown = Breakdown.Parse(definition.Breakdown);
        return new SeriesQuery
        {
            Indicator = definition.Indicator,
            Areas = [definition.Geo],
            Counters = definition.CountedBy,
            Codes = Dimensions.All.ToDictionary(dimension => dimension, dimension => (IReadOnlyList<string>)[breakdown[dimension] ?? SeriesQuery.Total]),
        };
    }
}

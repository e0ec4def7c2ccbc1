using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A series as a JSON-stat 2.0 data set. Cells are counted as the standard counts them: the last dimension runs fastest.</summary>
/// <param name="Version">2.0.</param>
/// <param name="Class">dataset.</param>
/// <param name="Label">The indicator's name.</param>
/// <param name="Source">The publishers of its documents.</param>
/// <param name="Updated">When the release was made.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Id">The dimensions: <c>geo</c>, <c>period</c>, <c>breakdown</c> (the combinations that occur), <c>source</c> (counter, document and, for a ratio, the denominator's document).</param>
/// <param name="Size">How many categories each has.</param>
/// <param name="Role">Which of them are about time and place.</param>
/// <param name="Dimension">Their categories, with labels.</param>
/// <param name="Value">The numbers, by cell: exact, rounded or about. A cell of a limit has null, so that the limit is not read as the number: it stands in the extension.</param>
/// <param name="Status">The letter of SDMX OBS_STATUS, for each cell that has a figure or a reason for none.</param>
/// <param name="Note">What a reader should know of the whole answer.</param>
/// <param name="Extension">What JSON-stat has no place for.</param>
public sealed record JsonStatResponse(
    string Version,
    string Class,
    string Label,
    string Source,
    DateTimeOffset Updated,
    string Href,
    IReadOnlyList<string> Id,
    IReadOnlyList<int> Size,
    JsonStatRoles Role,
    IReadOnlyDictionary<string, JsonStatDimension> Dimension,
    IReadOnlyDictionary<string, decimal?> Value,
    IReadOnlyDictionary<string, string> Status,
    IReadOnlyList<string> Note,
    JsonStatExtension Extension);

/// <summary>Which dimensions are about time and place.</summary>
/// <param name="Time">Of time.</param>
/// <param name="Geo">Of place.</param>
public sealed record JsonStatRoles(IReadOnlyList<string> Time, IReadOnlyList<string> Geo);

/// <summary>A dimension.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Category">Its categories.</param>
public sealed record JsonStatDimension(string Label, JsonStatCategory Category);

/// <summary>The categories of a dimension.</summary>
/// <param name="Index">Their codes, in order.</param>
/// <param name="Label">Their names, by code.</param>
public sealed record JsonStatCategory(IReadOnlyList<string> Index, IReadOnlyDictionary<string, string> Label);

/// <summary>What JSON-stat has no place for.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Release">The release that the figures are of.</param>
/// <param name="Withheld">How many figures are held back, and why.</param>
/// <param name="Observations">Every figure whole, by cell: limits, relation, notes, contradictions.</param>
/// <param name="Status">The names of the letters of <c>status</c> that occur.</param>
/// <param name="Unit">The name of the unit.</param>
public sealed record JsonStatExtension(
    IndicatorResponse Indicator,
    Release Release,
    WithheldResponse Withheld,
    IReadOnlyDictionary<string, ObservationResponse> Observations,
    JsonStatLabels Status,
    JsonStatLabels Unit);

/// <summary>Names of codes, as readers of JSON-stat find them in the extension.</summary>
/// <param name="Label">The names, by code, in the language asked for.</param>
public sealed record JsonStatLabels(IReadOnlyDictionary<string, string> Label)
{
    internal static JsonStatLabels Of(SeriesAnswer answer, string list) => new(answer.Labels.GetValueOrDefault(list) ?? new Dictionary<string, string>());
}

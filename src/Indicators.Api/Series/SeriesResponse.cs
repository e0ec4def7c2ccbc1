using System.Globalization;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Indicators.Api;

/// <summary>A series: its figures with everything needed to read and cite them.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Release">The release that the figures are of.</param>
/// <param name="Observations">The figures, by area, period and breakdown.</param>
/// <param name="Withheld">How many figures are held back, and why.</param>
/// <param name="Sources">The documents of all figures, denominators included.</param>
/// <param name="Notes">What a reader should know of the whole answer.</param>
/// <param name="Links">Where else to look.</param>
/// <param name="Labels">The codes that occur in the answer, each with its name in the language asked for: by list (<c>geo</c>, <c>dimension</c>, each dimension, <c>countedBy</c>, <c>body</c>, <c>unit</c>, <c>status</c>), and by code.</param>
public sealed record SeriesResponse(
    IndicatorResponse Indicator,
    Release Release,
    IReadOnlyList<ObservationResponse> Observations,
    Withheld Withheld,
    IReadOnlyList<SourceResponse> Sources,
    IReadOnlyList<string> Notes,
    IReadOnlyDictionary<string, string> Links,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Labels)
{
    internal static SeriesResponse Of(SeriesAnswer answer, string query) => new(
        IndicatorResponse.Of(answer.Indicator),
        answer.Release,
        [.. answer.Observations.Select(ObservationResponse.Of)],
        answer.Withheld,
        [.. answer.Sources.Select(SourceResponse.Of)],
        answer.Notes,
        new Dictionary<string, string>
        {
            ["self"] = $"/api/v1/series/{answer.Indicator.Id}.json{query}",
            ["csv"] = $"/api/v1/series/{answer.Indicator.Id}.csv{query}",
            ["jsonstat"] = $"/api/v1/series/{answer.Indicator.Id}.jsonstat.json{query}",
            ["derivation"] = $"/api/v1/series/{answer.Indicator.Id}/derivation{query}",
            ["pinned"] = Pinned(answer, query, ".json"),
            ["revisions"] = Pinned(answer, query, "/revisions"),
            ["indicator"] = $"/api/v1/indicators/{answer.Indicator.Id}",
        },
        answer.Labels);

    // The same question to this release, whose answer stays as it is.
    private static string Pinned(SeriesAnswer answer, string query, string suffix)
    {
        var asked = QueryHelpers.ParseQuery(query).Where(parameter => parameter.Key != "asOf");
        var release = new KeyValuePair<string, StringValues>("asOf", answer.Release.Number.ToString(CultureInfo.InvariantCulture));
        return $"/api/v1/series/{answer.Indicator.Id}{suffix}{QueryString.Create([.. asked, release])}";
    }
}

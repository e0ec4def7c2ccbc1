using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A series: its figures with everything needed to read and cite them.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Release">The release that the figures are of.</param>
/// <param name="Observations">The figures, by area, period and breakdown.</param>
/// <param name="Withheld">How many figures are held back, and why.</param>
/// <param name="Sources">The documents of all figures, denominators included.</param>
/// <param name="Notes">What a reader should know of the whole answer.</param>
/// <param name="Links">Where else to look.</param>
/// <param name="Labels">The codes that occur in the answer, each with its name in the language asked for: by list (<c>geo</c>, <c>dimension</c>, each dimension, <c>countedBy</c>, <c>body</c>, <c>relation</c>, <c>unit</c>, <c>status</c>), and by code.</param>
public sealed record SeriesResponse(
    IndicatorResponse Indicator,
    Release Release,
    IReadOnlyList<ObservationResponse> Observations,
    WithheldResponse Withheld,
    IReadOnlyList<SourceResponse> Sources,
    IReadOnlyList<string> Notes,
    IReadOnlyDictionary<string, string> Links,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Labels)
{
    internal static SeriesResponse Of(SeriesAnswer answer, string query) => new(
        IndicatorResponse.Of(answer.Indicator),
        WrittenOnce.Keep(answer.Release),
        ObservationResponse.Of(answer),
        WithheldResponse.Of(answer),
        [.. answer.Sources.Select(SourceResponse.Of)],
        answer.Notes.In(answer.Language),
        SeriesLinks.Of(answer, query),
        SeriesLabels.Of(answer));
}

using System.Runtime.CompilerServices;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>One figure of a series.</summary>
/// <param name="Geo">The area.</param>
/// <param name="Period">The period.</param>
/// <param name="Breakdown">The dimensions that are set, each with its code; empty for the total.</param>
/// <param name="CountedBy">Who counted; for a ratio, the numerator.</param>
/// <param name="Source">The document; for a ratio, the numerator's.</param>
/// <param name="DenominatorSource">The document of the denominator; null where there is none.</param>
/// <param name="Locator">Where in the documents.</param>
/// <param name="Value">The number, in the unit of the indicator, where it is exact, rounded or about; null for a bound, so that a limit is not read as the number.</param>
/// <param name="Lower">The lower limit, in the unit of the indicator; null if none is known.</param>
/// <param name="Upper">The upper limit, in the unit of the indicator; null if none is known.</param>
/// <param name="LowerOpen">Whether the lower limit itself is left out.</param>
/// <param name="UpperOpen">Whether the upper limit itself is left out.</param>
/// <param name="Relation">What the printed number says of the number behind it; null without a figure.</param>
/// <param name="Status">The letter of SDMX OBS_STATUS.</param>
/// <param name="Conf">The letter of SDMX CONF_STATUS.</param>
/// <param name="Published">Whether it is a derived figure that the source itself prints.</param>
/// <param name="Display">The figure as people read it; a derived one rounded outward to three significant digits.</param>
/// <param name="Confidence">What chance alone can do; null where that is not known or makes no sense.</param>
/// <param name="Test">Whether chance alone explains that the two counts of a change or an index differ so much; null for other figures, and where a count is not known exactly.</param>
/// <param name="Reason">Why there is no figure, in the language asked for; null where there is one.</param>
/// <param name="Notes">What a reader should know of it, in the language asked for; in English where there is no Serbian.</param>
/// <param name="Conflicts">The contradictions that it, or an operand of it, is part of, as <c>/api/v1/conflicts</c> names them.</param>
/// <param name="Body">The body whose states or duties it counts; null where it counts something else.</param>
public sealed record ObservationResponse(
    string Geo,
    string Period,
    IReadOnlyDictionary<string, string> Breakdown,
    string CountedBy,
    string Source,
    string? DenominatorSource,
    string Locator,
    decimal? Value,
    decimal? Lower,
    decimal? Upper,
    bool LowerOpen,
    bool UpperOpen,
    string? Relation,
    string Status,
    string Conf,
    bool Published,
    string Display,
    ConfidenceResponse? Confidence,
    TestResponse? Test,
    string? Reason,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Conflicts,
    string? Body)
{
    private static readonly ConditionalWeakTable<SeriesObservation, ObservationResponse> Kept = [];

    /// <summary>The figures of an answer. Those that are the same each time are made and written once.</summary>
    internal static IReadOnlyList<ObservationResponse> Of(SeriesAnswer answer) =>
        [.. answer.AreKept ? answer.Observations.Select(OfKept) : answer.Observations.Select(Of)];

    private static ObservationResponse OfKept(SeriesObservation observation) => Kept.GetValue(observation, kept => WrittenOnce.Keep(Of(kept)));

    internal static ObservationResponse Of(SeriesObservation observation) => new(
        observation.Area,
        observation.Period.Text,
        BreakdownResponse.Of(observation.Breakdown),
        observation.CountedBy,
        observation.Source,
        observation.DenominatorSource,
        observation.Locator,
        observation.Figure?.Value,
        observation.Figure?.Bounds.Lower,
        observation.Figure?.Bounds.Upper,
        observation.Figure?.Bounds.LowerOpen ?? false,
        observation.Figure?.Bounds.UpperOpen ?? false,
        observation.Figure?.Relation.Code(),
        observation.Status.Letter(),
        observation.Confidentiality.Letter(),
        observation.IsPublished,
        observation.Display,
        ConfidenceResponse.Of(observation.Confidence, observation.Language),
        TestResponse.Of(observation.Test, observation.Language),
        observation.Reason?.In(observation.Language),
        observation.Notes.In(observation.Language),
        observation.Conflicts,
        observation.Body);
}

/// <summary>Breakdowns as answers write them.</summary>
internal static class BreakdownResponse
{
    internal static IReadOnlyDictionary<string, string> Of(Breakdown breakdown) => breakdown.Parts.ToDictionary(part => part.Dimension, part => part.Code);
}

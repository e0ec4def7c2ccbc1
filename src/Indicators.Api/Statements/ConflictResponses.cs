using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Figures or statements that contradict each other, or that counters count otherwise.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">Its kind: <c>counter</c>, <c>parts</c>, <c>stated</c>, <c>sum</c>, <c>time</c>, <c>spells</c>, or <c>difference</c>.</param>
/// <param name="Indicator">The indicator; null where it is about a body.</param>
/// <param name="Body">The body; null where it is about figures.</param>
/// <param name="Geo">The area.</param>
/// <param name="Period">The period, or the stretch of time in dispute.</param>
/// <param name="Operands">What contradicts: observations as series answer them, or spells.</param>
/// <param name="Sources">The documents.</param>
/// <param name="Sentence">The contradiction in plain words, in the language asked for.</param>
public sealed record ConflictResponse(
    string Id, string Kind, string? Indicator, string? Body, string Geo, string Period, IReadOnlyList<object> Operands, IReadOnlyList<string> Sources, string Sentence)
{
    /// <summary>A conflict as it is served.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="language">The language of sentences, notes and displayed figures.</param>
    public static ConflictResponse Of(Conflict conflict, Publication publication, Language language = Language.English) => new(
        conflict.Id,
        conflict.Kind.Code(),
        conflict.Indicator.Length > 0 ? conflict.Indicator : null,
        conflict.Body.Length > 0 ? conflict.Body : null,
        conflict.Area,
        conflict.Period.Text,
        [.. conflict.Spells.Select(SpellResponse.Of), .. conflict.Observations.Select(observation => ObservationResponse.Of(SeriesAnswers.Observed(publication, observation) with { Language = language }))],
        conflict.Sources,
        conflict.Sentence.In(language));
}

/// <summary>Contradictions, shown and never resolved.</summary>
/// <param name="Conflicts">The contradictions.</param>
/// <param name="Release">The release that they are of.</param>
public sealed record ConflictsResponse(IReadOnlyList<ConflictResponse> Conflicts, Release Release)
{
    /// <summary>Why there is nothing, where nothing is recorded for what was asked; empty otherwise.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Where counters count the same otherwise: neither is wrong by that.</summary>
/// <param name="Differences">The differences.</param>
/// <param name="Release">The release that they are of.</param>
public sealed record DifferencesResponse(IReadOnlyList<ConflictResponse> Differences, Release Release)
{
    /// <summary>Why there is nothing, where nothing is recorded for what was asked; empty otherwise.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>One pair of figures that a claimed ratio could mean.</summary>
/// <param name="Taken">Whether it is the pair that the claim is checked with.</param>
/// <param name="Numerator">The figure above the line.</param>
/// <param name="Denominator">The figure below the line.</param>
/// <param name="Result">The ratio, unrounded, in the unit of the claim; null where nothing is known of it.</param>
/// <param name="Verdict">The verdict with this pair.</param>
/// <param name="Condition">For which values of a figure known only by bounds it stands; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words.</param>
/// <param name="Kind"><c>own-document</c>: of the document that makes the claim; <c>other-document</c>; <c>added-parts</c>: the numerator is added from printed parts (derived); <c>two-counters</c>;
/// <c>mistakable</c>: everybody instead of the part, or another number below the line; <c>part-of-period</c>; <c>like-indicator</c>, <c>not-like-for-like</c>: something that could be taken for it, on both sides or on one;
/// <c>earlier-year</c>: against a first time.</param>
/// <param name="Caveats">Why the pair may not be what is claimed.</param>
/// <param name="Conflicts">The contradictions that its numerator, or a part of it, is in, as <c>/api/v1/conflicts</c> names them.</param>
/// <param name="Rounding">To which steps the ratio may be rounded to give the claimed number; null where none does.</param>
public sealed record PairResponse(
    bool Taken,
    OperandResponse Numerator,
    OperandResponse Denominator,
    FigureResponse? Result,
    string Verdict,
    string? Condition,
    string Sentence,
    string Kind,
    IReadOnlyList<string> Caveats,
    IReadOnlyList<string> Conflicts,
    RoundingResponse? Rounding)
{
    internal static PairResponse Of(CheckedPair pair, Language language) => new(
        pair.IsTaken,
        OperandResponse.Of(pair.Numerator, language),
        OperandResponse.Of(pair.Denominator, language),
        pair.Result is { } result ? FigureResponse.Of(result, pair.Display.In(language)) : null,
        pair.Verdict.Code(),
        pair.Condition?.In(language),
        pair.Sentence.In(language),
        pair.Kind.Code(),
        pair.Caveats.In(language),
        [.. pair.Conflicts.Select(conflict => conflict.Id)],
        RoundingResponse.Of(pair.Rounding));
}

/// <summary>A figure of a pair.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Period">Its period.</param>
/// <param name="Breakdown">The dimensions that are set, each with its code.</param>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">Its document.</param>
/// <param name="Figure">The figure.</param>
/// <param name="WorkedOut">From which printed figures it was worked out (derived); null where its document prints it.</param>
public sealed record OperandResponse(
    string Indicator, string Period, IReadOnlyDictionary<string, string> Breakdown, string CountedBy, string Source, FigureResponse Figure, string? WorkedOut)
{
    internal static OperandResponse Of(PairOperand operand, Language language) => new(
        operand.Indicator, operand.Period.Text, BreakdownResponse.Of(operand.Breakdown), operand.CountedBy, operand.Source, FigureResponse.Of(operand.Figure, operand.Display.In(language)), operand.WorkedOut?.In(language));
}

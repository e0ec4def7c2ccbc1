using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A statement of a source, checked.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">The claim in plain words.</param>
/// <param name="TextSr">The same in Serbian, in Cyrillic.</param>
/// <param name="Verdict"><c>holds</c>, <c>holds-when-rounded</c>, <c>does-not-hold</c>, <c>undecidable</c>, or <c>conflict</c> where the source contradicts itself.</param>
/// <param name="Condition">For which values of a figure known only by bounds the verdict stands; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words that can be printed.</param>
/// <param name="Form">Against what it is checked: <c>value</c>, <c>sum</c>, <c>compare</c>, <c>state</c>, <c>duty</c>, <c>rank</c>.</param>
/// <param name="Subject">The indicator or body that it is about.</param>
/// <param name="Geo">The area.</param>
/// <param name="Period">The period.</param>
/// <param name="Source">The document that makes the claim.</param>
/// <param name="Locator">Where in the document.</param>
/// <param name="Note">What a reader should know of it.</param>
/// <param name="Pairs">For a claimed ratio: the pairs of figures that it could mean, the one taken first.</param>
public sealed record ClaimResponse(
    string Id,
    string Text,
    string TextSr,
    string Verdict,
    string? Condition,
    string Sentence,
    string Form,
    string Subject,
    string Geo,
    string Period,
    string Source,
    string Locator,
    string Note,
    IReadOnlyList<PairResponse> Pairs)
{
    internal static ClaimResponse Of(CheckedClaim check) => new(
        check.Claim.Id,
        check.Claim.Text.En,
        check.Claim.Text.Sr,
        check.Verdict.Code(),
        check.Condition,
        check.Sentence,
        check.Claim.Form.Code(),
        check.Claim.Subject,
        check.Claim.Area,
        check.Claim.Period.Text,
        check.Claim.Source,
        check.Claim.Locator,
        check.Claim.Note,
        [.. check.Pairs.Select(PairResponse.Of)]);
}

/// <summary>One pair of figures that a claimed ratio could mean.</summary>
/// <param name="Taken">Whether it is the pair that the claim is checked with.</param>
/// <param name="Numerator">The figure above the line.</param>
/// <param name="Denominator">The figure below the line.</param>
/// <param name="Result">The ratio, unrounded, in the unit of the claim; null where nothing is known of it.</param>
/// <param name="Verdict">The verdict with this pair.</param>
/// <param name="Condition">For which values of a figure known only by bounds it stands; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words.</param>
public sealed record PairResponse(bool Taken, OperandResponse Numerator, OperandResponse Denominator, FigureResponse? Result, string Verdict, string? Condition, string Sentence)
{
    internal static PairResponse Of(CheckedPair pair) => new(
        pair.IsTaken,
        OperandResponse.Of(pair.Numerator),
        OperandResponse.Of(pair.Denominator),
        pair.Result is { } result ? FigureResponse.Of(result, pair.Display) : null,
        pair.Verdict.Code(),
        pair.Condition,
        pair.Sentence);
}

/// <summary>A figure of a pair.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Breakdown">The dimensions that are set, each with its code.</param>
/// <param name="Source">Its document.</param>
/// <param name="Figure">The figure.</param>
public sealed record OperandResponse(string Indicator, IReadOnlyDictionary<string, string> Breakdown, string Source, FigureResponse Figure)
{
    internal static OperandResponse Of(PairOperand operand) => new(
        operand.Indicator, BreakdownResponse.Of(operand.Breakdown), operand.Source, FigureResponse.Of(operand.Figure, operand.Display));
}

/// <summary>The recorded claims, checked.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="Release">The release against which they are checked.</param>
public sealed record ClaimsResponse(IReadOnlyList<ClaimResponse> Claims, Release Release)
{
    /// <summary>Checks all of them.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static ClaimsResponse Of(Publication publication) => new([.. ClaimAnswers.All(publication).Select(ClaimResponse.Of)], publication.Release);
}

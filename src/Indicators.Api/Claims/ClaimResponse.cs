using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A statement of a source, or of a reader, checked.</summary>
/// <param name="Id">Its identifier; <c>check</c> of a reader's.</param>
/// <param name="Text">The claim in plain words, in the language asked for.</param>
/// <param name="TextSr">The same in Serbian, in Cyrillic.</param>
/// <param name="Verdict"><c>holds</c>, <c>holds-when-rounded</c>, <c>does-not-hold</c>, <c>undecidable</c>, or <c>conflict</c> where the source contradicts itself.</param>
/// <param name="Condition">For which values of a figure known only by bounds the verdict stands, in the language asked for; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words that can be printed, in the language asked for.</param>
/// <param name="Form">Against what it is checked: <c>value</c>, <c>sum</c>, <c>compare</c>, <c>state</c>, <c>duty</c>, <c>rank</c>.</param>
/// <param name="Subject">The indicator or body that it is about.</param>
/// <param name="Geo">The area.</param>
/// <param name="Period">The period.</param>
/// <param name="Source">The document that makes the claim; empty for a reader's.</param>
/// <param name="Locator">Where in the document.</param>
/// <param name="Note">What a reader should know of it.</param>
/// <param name="Breakdown">The dimensions that are named, each with its code; <c>*</c> for each code that is set.</param>
/// <param name="Relation">How subject and value are said to stand to each other: <c>about</c>, <c>eq</c>, <c>gt</c>, <c>ge</c>, <c>lt</c>, <c>le</c>, <c>largest</c>.</param>
/// <param name="Value">The number, state or order that is claimed; empty for a comparison.</param>
/// <param name="Unit">The unit of a claimed number; empty where it is no number.</param>
/// <param name="Figure">The figure that the claim is checked with, unrounded; null where no one figure decides.</param>
/// <param name="Rounding">To which steps that figure may be rounded to give the claimed number; null where none does.</param>
/// <param name="Pairs">For a claimed ratio: the pairs of figures that it could mean, the one taken first; the others are the alternatives.</param>
/// <param name="Figures">For a claim on one number, that sources print or that is calculated of one series: each figure of it with its own verdict.</param>
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
    IReadOnlyDictionary<string, string> Breakdown,
    string Relation,
    string Value,
    string Unit,
    FigureResponse? Figure,
    RoundingResponse? Rounding,
    IReadOnlyList<PairResponse> Pairs,
    IReadOnlyList<PrintedFigureResponse> Figures)
{
    /// <summary>The release against which it is checked; null in a list, which says it once.</summary>
    public Release? Release { get; init; }

    /// <summary>Of a reader's own claim: how many figures are held back of the indicator, area and period, and why. None of them checks a claim.</summary>
    public WithheldResponse? Withheld { get; init; }

    internal static ClaimResponse Of(CheckedClaim check, Catalogue catalogue, Language language) => new(
        check.Claim.Id,
        check.Claim.Text.In(language),
        check.Claim.Text.Sr,
        check.Verdict.Code(),
        check.Condition?.In(language),
        check.Sentence.In(language),
        check.Claim.Form.Code(),
        check.Claim.Subject,
        check.Claim.Area,
        check.Claim.Period.Text,
        check.Claim.Source,
        check.Claim.Locator,
        check.Claim.Note,
        check.Claim.Breakdown.Given.Parts.Concat(check.Claim.Breakdown.Each.Select(dimension => (Dimension: dimension, Code: "*"))).ToDictionary(part => part.Dimension, part => part.Code),
        check.Claim.Relation.Code(),
        check.Claim.Value,
        check.Claim.UnitCode.Length > 0 || check.Claim.Form is not (ClaimForm.Value or ClaimForm.Sum) ? check.Claim.UnitCode : catalogue.Find(check.Claim.Subject)?.Unit.Code ?? "",
        check.Used is { } used ? FigureResponse.Of(used.Figure, used.Display.In(language)) : null,
        RoundingResponse.Of(check.Rounding),
        [.. check.Pairs.Select(pair => PairResponse.Of(pair, language))],
        [.. check.Figures.Select(figure => PrintedFigureResponse.Of(figure, language))]);
}

/// <summary>To which steps a figure may be rounded to give the claimed number.</summary>
/// <param name="Finest">The finest step, in the unit of the claim; null where the figure is the claimed number itself.</param>
/// <param name="Coarsest">The coarsest step, of the powers of ten, in the same unit; null where every coarser one does, as for 0.</param>
public sealed record RoundingResponse(decimal? Finest, decimal? Coarsest)
{
    internal static RoundingResponse? Of(Calculations.HoldingSteps? steps) => steps is null ? null : new(steps.Finest, steps.Coarsest);
}

/// <summary>A figure that a claim is about.</summary>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">The document.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Verdict">The verdict with this figure.</param>
/// <param name="Conflicts">The contradictions that it is in, as <c>/api/v1/conflicts</c> names them.</param>
public sealed record PrintedFigureResponse(string CountedBy, string Source, FigureResponse Figure, string Verdict, IReadOnlyList<string> Conflicts)
{
    internal static PrintedFigureResponse Of(CheckedFigure figure, Language language) =>
        new(figure.CountedBy, figure.Source, FigureResponse.Of(figure.Figure, figure.Display.In(language)), figure.Verdict.Code(), [.. figure.Conflicts.Select(conflict => conflict.Id)]);
}

/// <summary>The recorded claims, checked.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="Release">The release against which they are checked.</param>
public sealed record ClaimsResponse(IReadOnlyList<ClaimResponse> Claims, Release Release)
{
    /// <summary>Checks all of them.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="language">The language of the claims and of the sentences on them.</param>
    public static ClaimsResponse Of(Publication publication, Language language = Language.English) =>
        new([.. ClaimAnswers.All(publication).Select(check => ClaimResponse.Of(check, publication.Catalogue, language))], publication.Release);
}

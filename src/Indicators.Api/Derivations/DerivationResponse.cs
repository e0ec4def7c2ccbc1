using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>How the figures of a series came about.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Release">The release that the figures are of.</param>
/// <param name="Derivations">One for each figure that the series answers to the same question, in the same order.</param>
/// <param name="Withheld">How many figures are held back, and why.</param>
/// <param name="Sources">The documents of all operands.</param>
/// <param name="Notes">What a reader should know of the whole answer.</param>
public sealed record DerivationsResponse(
    IndicatorResponse Indicator, Release Release, IReadOnlyList<DerivationResponse> Derivations, WithheldResponse Withheld, IReadOnlyList<SourceResponse> Sources, IReadOnlyList<string> Notes)
{
    internal static DerivationsResponse Of(Publication publication, SeriesAnswer answer)
    {
        var derivations = Answers.Derivations.Of(publication, answer);
        return new(
            IndicatorResponse.Of(answer.Indicator),
            answer.Release,
            [.. derivations.Select(derivation => DerivationResponse.Of(derivation, publication.Catalogue, answer.Language))],
            WithheldResponse.Of(answer),
            [.. derivations.SelectMany(derivation => derivation.Operands).Select(operand => operand.Source).Distinct().Order(StringComparer.Ordinal).Select(id => SourceResponse.Of(publication.Catalogue.Sources[id]))],
            answer.Notes.In(answer.Language));
    }
}

/// <summary>How one figure came about.</summary>
/// <param name="Figure">The figure as the series answers it.</param>
/// <param name="Formula">The formula, with the identifiers of its operands; null where a document prints the figure.</param>
/// <param name="Operands">The rows that it is made from: observations, spells or duties, each with its role and release.</param>
/// <param name="Steps">Each step, from the operands to the unrounded result; none where the figure is printed, or nothing can be calculated.</param>
/// <param name="Bounds">The unrounded result; null where there is no figure.</param>
/// <param name="Rounding">What was done to the unrounded result before it was shown; null where nothing was.</param>
/// <param name="NotUsed">Figures that could be taken for its operands, with the reason why they are not.</param>
/// <param name="StandsFor">Of a printed share whose document prints the whole too: how many it can stand for (derived, never published); null of anything else.</param>
/// <param name="Text">All of it in plain lines.</param>
public sealed record DerivationResponse(
    ObservationResponse Figure,
    string? Formula,
    IReadOnlyList<OperandRowResponse> Operands,
    IReadOnlyList<StepResponse> Steps,
    BoundsResponse? Bounds,
    string? Rounding,
    IReadOnlyList<UnusedResponse> NotUsed,
    FittedNumberResponse? StandsFor,
    IReadOnlyList<string> Text)
{
    internal static DerivationResponse Of(Derivation derivation, Catalogue catalogue, Language language) => new(
        ObservationResponse.Of(derivation.Result),
        derivation.Formula?.In(language),
        [.. derivation.Operands.Select(operand => OperandRowResponse.Of(operand, catalogue, language))],
        [.. derivation.Steps.Select(step => StepResponse.Of(step, language))],
        derivation.Result.Figure is { } result ? BoundsResponse.Of(result.Bounds) : null,
        derivation.Rounding?.In(language),
        [.. derivation.NotUsed.Select(unused => new UnusedResponse(unused.Observation.Indicator, unused.Observation.Source, unused.Observation.CountedBy, unused.Observation.Period.Text, unused.Display.In(language), unused.Reason.In(language)))],
        derivation.StandsFor is { } fitted
            ? new(OperandRowResponse.Of(fitted.Whole, catalogue, language), BoundsResponse.Of(fitted.Number), fitted.Number.Reason?.In(language), fitted.Text.In(language))
            : null,
        DerivationText.Of(derivation, catalogue).In(language));
}

/// <summary>How many of a printed whole a printed percentage can stand for.</summary>
/// <param name="Whole">The row of the whole.</param>
/// <param name="Number">The one whole number that fits, as both limits; null with a reason.</param>
/// <param name="Reason">Why there is none, or more than one; null where there is one.</param>
/// <param name="Text">The same in words.</param>
public sealed record FittedNumberResponse(OperandRowResponse Whole, BoundsResponse? Number, string? Reason, string Text);

/// <summary>A row that a figure is made from.</summary>
/// <param name="Role">What it is in the formula: <c>printed</c>, <c>whole</c> of a printed share; <c>numerator</c>, <c>denominator</c>; <c>all</c> and <c>foreign</c> where nationals are worked out from them; <c>spell</c>; <c>duty</c>.</param>
/// <param name="Source">The document.</param>
/// <param name="Locator">Where in the document.</param>
/// <param name="Release">The release that brought the row as it stands.</param>
/// <param name="Indicator">The indicator; null for a spell or duty, as all that follows.</param>
/// <param name="Geo">The area.</param>
/// <param name="Period">The period.</param>
/// <param name="Breakdown">The dimensions that are set, each with its code.</param>
/// <param name="CountedBy">Who counted.</param>
/// <param name="AsOf">Up to when the counting went.</param>
/// <param name="Status">The letter of SDMX OBS_STATUS.</param>
/// <param name="Figure">The figure as printed; null where the status says why there is none.</param>
/// <param name="CalculatedWith">The bounds with which it is calculated: fewer than five persons are 0 to 4; null where it is not calculated with.</param>
/// <param name="Spell">The state of a body; null if it is none.</param>
/// <param name="Duty">What a body owed and did; null if it is none.</param>
public sealed record OperandRowResponse(
    string Role,
    string Source,
    string Locator,
    long Release,
    string? Indicator,
    string? Geo,
    string? Period,
    IReadOnlyDictionary<string, string>? Breakdown,
    string? CountedBy,
    string? AsOf,
    string? Status,
    FigureResponse? Figure,
    BoundsResponse? CalculatedWith,
    SpellResponse? Spell,
    DutyResponse? Duty)
{
    internal static OperandRowResponse Of(DerivationOperand operand, Catalogue catalogue, Language language) => new(
        operand.Role,
        operand.Source,
        operand.Locator,
        operand.Release,
        operand.Observation?.Indicator,
        operand.Observation?.Area,
        operand.Observation?.Period.Text,
        operand.Observation is { } observation ? BreakdownResponse.Of(observation.Breakdown) : null,
        operand.Observation?.CountedBy,
        operand.Observation?.AsOf?.Text,
        operand.Observation?.Status.Letter(),
        operand.Observation is { Figure: { } figure } counted ? FigureResponse.Of(figure, FigureText.Shown(figure, catalogue.Find(counted.Indicator)!.Unit).In(language)) : null,
        operand.CalculatedWith is { } bounds ? BoundsResponse.Of(bounds) : null,
        operand.Spell is { } spell ? SpellResponse.Of(spell) : null,
        operand.Duty is { } duty ? DutyResponse.Of(duty, language) : null);
}

/// <summary>One step of a calculation.</summary>
/// <param name="Operation"><c>read</c>: a limit of things counted, as whole numbers; <c>multiply</c>, <c>divide</c>, <c>subtract</c>: of two terms; <c>cut</c>: a share to 100 %; <c>surely</c>, <c>possibly</c>: days; <c>range</c>: from the one to the other.</param>
/// <param name="Terms">What goes into it.</param>
/// <param name="Result">What comes out, unrounded; null with a reason.</param>
/// <param name="Reason">Why nothing comes out; null where something does.</param>
/// <param name="Text">The step in words and numbers.</param>
public sealed record StepResponse(string Operation, IReadOnlyList<BoundsResponse> Terms, BoundsResponse? Result, string? Reason, string Text)
{
    internal static StepResponse Of(DerivationStep step, Language language) =>
        new(step.Operation, [.. step.Terms.Select(BoundsResponse.Of)], BoundsResponse.Of(step.Result), step.Result.Reason?.In(language), step.Text.In(language));
}

/// <summary>A figure that could be taken for an operand, and is none.</summary>
/// <param name="Indicator">What it counts.</param>
/// <param name="Source">The document.</param>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Period">The period.</param>
/// <param name="Display">The figure as people read it.</param>
/// <param name="Reason">Why it is not used.</param>
public sealed record UnusedResponse(string Indicator, string Source, string CountedBy, string Period, string Display, string Reason);

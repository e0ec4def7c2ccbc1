using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>How a figure of a series came about: from which rows of which documents, by which steps, and what was left out of it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Result">The figure as the series answers it, unrounded.</param>
/// <param name="Formula">The formula, with the identifiers of its operands; null where a document prints the figure.</param>
/// <param name="Operands">What it was made from.</param>
/// <param name="Steps">Each step, from the operands to the unrounded result; none where the figure is printed, or nothing can be calculated.</param>
/// <param name="Rounding">What was done to the unrounded result before it was shown; null where it is shown as it is.</param>
/// <param name="NotUsed">Figures that a reader could take for its operands, with the reason why they are not.</param>
public sealed record Derivation(
    IndicatorEntry Indicator,
    SeriesObservation Result,
    Wording? Formula,
    IReadOnlyList<DerivationOperand> Operands,
    IReadOnlyList<DerivationStep> Steps,
    Wording? Rounding,
    IReadOnlyList<UnusedFigure> NotUsed)
{
    /// <summary>Of a printed share whose document prints the whole too: how many it can stand for; null of anything else.</summary>
    public FittedNumber? StandsFor { get; init; }
}

/// <summary>How many of a printed whole a printed percentage can stand for. It is derived, and never stored as published.</summary>
/// <param name="Whole">The row of the whole.</param>
/// <param name="Number">The one whole number that fits; the reason where there is none, or more than one.</param>
/// <param name="Text">The same in words, without a full stop.</param>
public sealed record FittedNumber(DerivationOperand Whole, Calculated Number, Wording Text);

/// <summary>A row of a document from which a figure was made. It is an observation, a spell or a duty.</summary>
/// <param name="Role">What it is in the formula: <c>printed</c>, <c>whole</c> of a printed share, <c>numerator</c>, <c>denominator</c>, <c>all</c> and <c>foreign</c> of nationals that are worked out, <c>year</c> of a mean, <c>spell</c>, <c>duty</c>.</param>
/// <param name="Release">The release that brought the row as it stands.</param>
/// <param name="Observation">The observation; null if it is none.</param>
/// <param name="Spell">The state of a body; null if it is none.</param>
/// <param name="Duty">What a body owed and did; null if it is none.</param>
/// <param name="CalculatedWith">The bounds with which an observation is calculated; null if it is none, or cannot be calculated with.</param>
public sealed record DerivationOperand(string Role, long Release, Observation? Observation, Spell? Spell, Duty? Duty, Bounds? CalculatedWith)
{
    /// <summary>The document that states it.</summary>
    public string Source => Observation?.Source ?? Spell?.Source ?? Duty!.Source;

    /// <summary>Where in the document.</summary>
    public string Locator => Observation?.Locator ?? Spell?.Locator ?? Duty!.Locator;
}

/// <summary>One step of a calculation.</summary>
/// <param name="Operation"><c>read</c>, <c>either</c>, <c>add</c>, <c>multiply</c>, <c>divide</c>, <c>subtract</c>, <c>cut</c>, <c>base</c>, <c>surely</c>, <c>possibly</c> or <c>range</c>.</param>
/// <param name="Terms">What goes into it, in order.</param>
/// <param name="Result">What comes out.</param>
/// <param name="Text">The step in words and numbers.</param>
public sealed record DerivationStep(string Operation, IReadOnlyList<Bounds> Terms, Calculated Result, Wording Text);

/// <summary>A figure that could be taken for an operand, and is none.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Display">The figure as people read it.</param>
/// <param name="Reason">Why it is not used, in a sentence without its full stop.</param>
public sealed record UnusedFigure(Observation Observation, Wording Display, Wording Reason);

using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A derivation in plain lines: what the figure is, each row that it is made from, each step, and what was not used.</summary>
public static class DerivationText
{
    /// <summary>The lines.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="catalogue">The definitions of its release.</param>
    public static IReadOnlyList<Wording> Of(Derivation derivation, Catalogue catalogue) =>
    [
        Line(About(derivation, catalogue), derivation.Result.Shown),
        .. derivation.Formula is { } formula ? [Line(Words.Formula, formula)] : Array.Empty<Wording>(),
        .. derivation.Operands.Select(operand => DerivationRow.Of(operand, catalogue)),
        .. derivation.Steps.Select((step, index) => Wording.Of($"step {index + 1}: {step.Text}", $"корак {index + 1}: {step.Text}")),
        .. derivation.StandsFor is { } fitted ? [DerivationRow.Of(fitted.Whole, catalogue), Line(Words.Derived, fitted.Text)] : Array.Empty<Wording>(),
        .. Result(derivation),
        .. derivation.Result.Confidence is { } chance ? [Chance(chance, derivation.Indicator.Unit)] : Array.Empty<Wording>(),
        .. derivation.Result.Test is { } test ? [Test(test)] : Array.Empty<Wording>(),
        .. derivation.NotUsed.Select(NotUsed),
        .. derivation.Result.Notes.Select(OfNote),
    ];

    private static Wording Line(Wording what, Wording text) => Wording.Joined(": ", [what, text]);

    // A line of two languages could not be marked as either.
    private static Wording OfNote(Wording note) => note.IsEnglishOnly ? new($"{Words.Note.En}: {note.En}", "") : Line(Words.Note, note);

    private static IEnumerable<Wording> Result(Derivation derivation) => derivation switch
    {
        { Result.Reason: { } reason } => [Line(Words.NoFigure, reason)],
        { Rounding: { } rounding } => [Line(Words.Shown, derivation.Result.Shown.With(rounding))],
        { Steps.Count: > 0 } => [Line(Words.Shown, derivation.Result.Shown)],
        _ => [],
    };

    private static Wording About(Derivation derivation, Catalogue catalogue)
    {
        var result = derivation.Result;
        return Wording.Joined(", ", [
            derivation.Indicator.Name.Quoted(),
            .. result.Breakdown.Parts.Select(part => catalogue.Named(part.Dimension, part.Code)),
            .. result.Body is { } body ? [catalogue.Named(Code.Bodies, body)] : Array.Empty<Wording>(),
            catalogue.Named(Dimensions.Origin, result.Area),
            PeriodText.Shown(result.Period)]);
    }

    private static Wording Chance(ConfidenceInterval chance, Unit unit)
    {
        var (range, method, level) = (Range(chance), ChanceMethods.Named(chance.Method), (long)Math.Round(chance.Level * 100));
        var assumes = chance.Assumes is { } taken ? Wording.Of($", {taken}", $", {taken}") : Wording.Empty;
        return Wording.Of(
            $"chance alone: {range}{unit.Suffix} ({level} %, {method}{assumes})", $"сама случајност: {range}{unit.SerbianSuffix(Limit(chance.Upper ?? chance.Lower))} ({level} %, {method}{assumes})");
    }

    private static Wording Test(TwoCountsTest test)
    {
        var (p, method) = (ChanceOfChange.PText(test), ChanceMethods.Named(test.Method));
        return Wording.Of(
            $"chance alone makes two counts differ so much or more with {p} ({method}; assumes {test.Assumes})",
            $"толику или већу разлику између два броја сама случајност даје са вероватноћом {p} ({method}; претпоставља {test.Assumes})");
    }

    private static Wording NotUsed(UnusedFigure unused)
    {
        var (document, indicator) = (unused.Observation.Source, unused.Observation.Indicator);
        return Wording.Of($"not used: {unused.Display} ({document}, {indicator}): {unused.Reason}", $"није употребљено: {unused.Display} ({document}, {indicator}): {unused.Reason}");
    }

    private static Wording Range(ConfidenceInterval chance)
    {
        var lower = Limit(chance.Lower);
        return chance.Upper is { } upper ? Wording.Of($"{lower} to {Limit(upper)}", $"{lower} до {Limit(upper)}") : Wording.Of($"≥ {lower}", $"≥ {lower}");
    }

    private static decimal Limit(double limit) => SignificantDigits.Round((decimal)limit, Rounding.Nearest);

    private static class Words
    {
        internal static readonly Wording Formula = new("formula", "формула");
        internal static readonly Wording Derived = new("derived", "изведено");
        internal static readonly Wording NoFigure = new("no figure", "нема податка");
        internal static readonly Wording Shown = new("shown", "приказано");
        internal static readonly Wording Note = new("note", "напомена");
    }
}

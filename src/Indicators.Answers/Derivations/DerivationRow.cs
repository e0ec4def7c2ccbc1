using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A row of a document as a line of a derivation: what it is in the formula, what it says, and where.</summary>
internal static class DerivationRow
{
    private static readonly Wording NotKnown = new("not known", "није познато");
    private static readonly Wording NoEnd = new("no end is told", "крај није наведен");

    // What a row is in a formula, as readers of Serbian know it; in English its code is the word.
    private static readonly Dictionary<string, string> Serbian = new()
    {
        ["printed"] = "наведено",
        ["whole"] = "целина",
        ["numerator"] = "бројилац",
        ["denominator"] = "именилац",
        ["all"] = "укупно",
        ["foreign"] = "страни држављани",
        ["year"] = "година",
        ["spell"] = "раздобље",
        ["duty"] = "обавеза",
    };

    internal static Wording Of(DerivationOperand operand, Catalogue catalogue)
    {
        var (role, what, publisher) = (new Wording(operand.Role, Serbian[operand.Role]), What(operand, catalogue), catalogue.Sources[operand.Source].Publisher);
        return Wording.Of(
            $"{role}: {what}; {publisher} ({operand.Source}), {operand.Locator}; since release {operand.Release}",
            $"{role}: {what}; {publisher} ({operand.Source}), {operand.Locator}; од издања {operand.Release}");
    }

    private static Wording What(DerivationOperand operand, Catalogue catalogue) =>
        operand.Spell is { } spell ? OfSpell(spell, catalogue)
        : operand.Duty is { } duty ? OfDuty(duty, catalogue)
        : OfObservation(operand.Observation!, catalogue);

    private static Wording OfSpell(Spell spell, Catalogue catalogue)
    {
        var (body, state) = (catalogue.Named(Code.Bodies, spell.Body), catalogue.State(spell.State));
        var (start, end) = (PeriodText.Beginning(spell.Start), End(spell));
        return Wording.Of($"{body} {state}, begun: {start}, {end}", $"{body}, стање: {state}, почетак: {start}, {end}");
    }

    private static Wording End(Spell spell)
    {
        var time = (spell.End ?? spell.AsOf) is { } known ? PeriodText.Shown(known) : null;
        return spell.End is not null ? Wording.Of($"ended: {time}", $"крај: {time}")
            : spell.AsOf is not null ? Wording.Of($"not ended as of {time}", $"крај није наведен (познато до: {time})")
            : NoEnd;
    }

    private static Wording OfDuty(Duty duty, Catalogue catalogue)
    {
        var (body, period, due, done) = (catalogue.Named(Code.Bodies, duty.Body), PeriodText.Shown(duty.Period), Number(duty.Due), Number(duty.Done));
        return Wording.Of($"{body}, {period}: due {due}, done {done}", $"{body}, {period}: обавезно: {due}, учињено: {done}");
    }

    private static Wording OfObservation(Observation observation, Catalogue catalogue)
    {
        var entry = catalogue.Find(observation.Indicator)!;
        var about = Wording.Joined(", ", [entry.Name.Quoted(), .. observation.Breakdown.Parts.Select(part => catalogue.Named(part.Dimension, part.Code)), PeriodText.Shown(observation.Period)]);
        var shown = observation.Figure is { } figure ? FigureText.Shown(figure, entry.Unit) : ObservedSeries.Absent(observation.Status);
        var counter = catalogue.Named(Code.Counters, observation.CountedBy);
        return Wording.Of($"{shown} {about}, counted by {counter}", $"{shown} {about}, ко је бројао: {counter}");
    }

    private static Wording Number(Figure? figure) => figure is null ? NotKnown : FigureText.Shown(figure, Unit.Times);
}

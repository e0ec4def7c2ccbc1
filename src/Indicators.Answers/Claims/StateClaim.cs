using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim that a body was in a state throughout a period, or the only one in it.</summary>
internal static class StateClaim
{
    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var spells = publication.Snapshot.Spells().Where(spell => spell.Area == claim.Area).ToList();
        return Contradicted(publication, claim, spells)
            ?? Countered(publication, claim, spells)
            ?? ByDays(claim, [.. spells.Where(spell => spell.Body == claim.Subject)]);
    }

    private static CheckedClaim? Contradicted(Publication publication, Claim claim, IEnumerable<Spell> spells)
    {
        var contradiction = SpellContradictions.Of(spells.Where(spell => spell.Body == claim.Subject && spell.Source == claim.Source))
            .FirstOrDefault(pair => SpellSentences.Touches(pair, claim.Period));
        return contradiction is null ? null : CheckedClaim.Of(claim, Verdict.Conflict, $"Conflict: {SpellSentences.Of(contradiction, publication.Catalogue)}");
    }

    // "The only one" cannot stand while the same source, or another, tells of a second one.
    private static CheckedClaim? Countered(Publication publication, Claim claim, IEnumerable<Spell> spells)
    {
        var counters = spells
            .Where(spell => spell.Body == claim.Against && spell.State == claim.AgainstState && SurelyTouches(spell, claim.Period))
            .OrderByDescending(spell => spell.Source == claim.Source)
            .ThenBy(spell => spell.Start.First)
            .ToList();
        if (claim.Against.Length == 0 || counters is not [var counter, ..])
        {
            return null;
        }

        var body = publication.Catalogue.NameOf(Code.Bodies, counter.Body);
        var state = publication.Catalogue.NameOf(Code.States, counter.State).ToLowerInvariant();
        var told = $"tells that {body} was {state} ({string.Join(", and ", counters.Where(spell => spell.Source == counter.Source).Select(spell => $"began: {PeriodText.Show(spell.Start)}; {Ended(spell)}"))})";
        return counter.Source == claim.Source
            ? CheckedClaim.Of(claim, Verdict.Conflict, $"Conflict: the same source {told}.")
            : CheckedClaim.Of(claim, Verdict.DoesNotHold, $"Does not hold: {counter.Source} {told}.");
    }

    private static CheckedClaim ByDays(Claim claim, List<Spell> spells)
    {
        if (claim.Period is not { First: { } first, Last: { } last } || Availability.Of(spells, [claim.Value], first, last) is not { Bounds: { } days })
        {
            return CheckedClaim.Undecidable(claim, "no statement covers the whole period");
        }

        var whole = last.DayNumber - first.DayNumber + 1;
        var verdict = BoundsVerdict.Of(days, ClaimRelation.Eq, Bounds.At(whole));
        var shown = FigureText.Show(days.Point is { } point ? Figure.Exact(point) : Figure.Bounded(Relation.Between, days, FigureKind.Quantity), new Unit(Unit.Days, FigureKind.Quantity));
        return CheckedClaim.Of(claim, verdict, $"{VerdictText.Of(verdict)}: {claim.Value} on {shown} of {FigureText.Number(whole)}.");
    }

    private static string Ended(Spell spell) => spell.End is { } end ? $"ended: {PeriodText.Show(end)}" : $"still so: {PeriodText.Show(spell.AsOf!)}";

    private static bool SurelyTouches(Spell spell, Period period) =>
        spell.SurelyFrom() is { } from && spell.SurelyTo() is { } to && from <= to && !(from > period.Last) && !(to < period.First);
}

using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim that a body was in a state throughout a period, or the only one in it.</summary>
internal static class StateClaim
{
    private static readonly Wording SameSource = new("the same source", "исти извор");
    private static readonly Wording NotCovered = new("no statement covers the whole period", "ниједан навод не покрива цео период");

    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var spells = publication.Snapshot.Spells().Where(spell => spell.Area == claim.Area).ToList();
        return Contradicted(publication, claim, spells)
            ?? Countered(publication, claim, spells)
            ?? ByDays(publication, claim, [.. spells.Where(spell => spell.Body == claim.Subject)]);
    }

    private static CheckedClaim? Contradicted(Publication publication, Claim claim, IEnumerable<Spell> spells)
    {
        var contradiction = SpellContradictions.Of(spells.Where(spell => spell.Body == claim.Subject && spell.Source == claim.Source))
            .FirstOrDefault(pair => SpellSentences.Touches(pair, claim.Period));
        return contradiction is null ? null : CheckedClaim.Of(claim, Verdict.Conflict, Wording.Joined(": ", [VerdictText.Of(Verdict.Conflict), SpellSentences.Of(contradiction, publication.Catalogue)]));
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

        var told = Told(publication.Catalogue, counter, counters.Where(spell => spell.Source == counter.Source));
        var (verdict, source) = counter.Source == claim.Source ? (Verdict.Conflict, SameSource) : (Verdict.DoesNotHold, Wording.Same(counter.Source));
        return CheckedClaim.Of(claim, verdict, VerdictText.Because(verdict, Wording.Joined(" ", [source, told])));
    }

    private static Wording Told(Catalogue catalogue, Spell counter, IEnumerable<Spell> spells)
    {
        var (body, state) = (catalogue.Named(Code.Bodies, counter.Body), SpellSentences.StateOf(counter, catalogue));
        var times = spells.Select(Times).ToList();
        return Wording.Of(
            $"tells that {body} was {state} ({string.Join(", and ", times.Select(time => time.En))})",
            $"каже: {body}, {state} ({string.Join(", и ", times.Select(time => time.Sr))})");
    }

    private static CheckedClaim ByDays(Publication publication, Claim claim, List<Spell> spells)
    {
        if (claim.Period is not { First: { } first, Last: { } last } || Availability.Of(spells, [claim.Value], first, last) is not { Bounds: { } days })
        {
            return CheckedClaim.Undecidable(claim, NotCovered);
        }

        var whole = last.DayNumber - first.DayNumber + 1;
        var verdict = BoundsVerdict.Of(days, ClaimRelation.Eq, Bounds.At(whole));
        var shown = FigureText.Shown(days.Point is { } point ? Figure.Exact(point) : Figure.Bounded(Relation.Between, days, FigureKind.Quantity), new Unit(Unit.Days, FigureKind.Quantity));
        var state = publication.Catalogue.State(claim.Value);
        return CheckedClaim.Of(claim, verdict, VerdictText.Because(verdict, Wording.Of($"{state} on {shown} of {(decimal)whole}", $"{state} {shown} од {(decimal)whole}")));
    }

    private static Wording Times(Spell spell)
    {
        var (start, end) = (PeriodText.Beginning(spell.Start), PeriodText.Shown(spell.End ?? spell.AsOf!));
        return spell.End is not null ? Wording.Of($"began: {start}; ended: {end}", $"почетак: {start}; крај: {end}") : Wording.Of($"began: {start}; still so: {end}", $"почетак: {start}; и даље тако: {end}");
    }

    private static bool SurelyTouches(Spell spell, Period period) =>
        spell.SurelyFrom() is { } from && spell.SurelyTo() is { } to && from <= to && !(from > period.Last) && !(to < period.First);
}

using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>Two statements on one body that cannot both be right.</summary>
/// <param name="First">The spell that began first.</param>
/// <param name="Second">The other one.</param>
/// <param name="IsOverlap">Whether both surely hold on some day; otherwise one ends and the next begins at times that cannot be the same.</param>
public sealed record SpellContradiction(Spell First, Spell Second, bool IsOverlap);

/// <summary>Finds statements on one body that cannot both be right.</summary>
/// <remarks>Definition: docs/methodology.md#conflicts.</remarks>
public static class SpellContradictions
{
    /// <summary>Overlaps of two states, and ends of a state that are not the beginnings of the next one.</summary>
    /// <param name="spells">Spells of any bodies, areas and sources.</param>
    /// <returns>Each pair once, in the order of time.</returns>
    /// <remarks>"Closed until the beginning of 2022" and "reopened in April 2022" is one.</remarks>
    public static IReadOnlyList<SpellContradiction> Of(IEnumerable<Spell> spells) =>
    [
        .. spells.GroupBy(spell => (spell.Body, spell.Area)).SelectMany(body => Overlaps(InOrder(body))),
        .. spells.GroupBy(spell => (spell.Body, spell.Area, spell.Source)).SelectMany(body => Seams(InOrder(body))),
    ];

    private static IEnumerable<SpellContradiction> Overlaps(IReadOnlyList<Spell> spells) =>
        from pair in spells.SelectMany((first, position) => spells.Skip(position + 1).Select(second => (First: first, Second: second)))
        where pair.First.State != pair.Second.State && SurelyShareADay(pair.First, pair.Second)
        select new SpellContradiction(pair.First, pair.Second, IsOverlap: true);

    private static bool SurelyShareADay(Spell one, Spell two)
    {
        var from = one.SurelyFrom() > two.SurelyFrom() ? one.SurelyFrom() : two.SurelyFrom();
        var to = one.SurelyTo() < two.SurelyTo() ? one.SurelyTo() : two.SurelyTo();
        return one.SurelyFrom() is not null && two.SurelyFrom() is not null && from <= to && one.SurelyTo() is not null && two.SurelyTo() is not null;
    }

    private static IEnumerable<SpellContradiction> Seams(IReadOnlyList<Spell> spells) =>
        spells.Zip(spells.Skip(1))
            .Where(pair => pair.First.State != pair.Second.State && pair.First.End is { } end && !end.MayOverlap(pair.Second.Start))
            .Where(pair => !SurelyShareADay(pair.First, pair.Second))
            .Select(pair => new SpellContradiction(pair.First, pair.Second, IsOverlap: false));

    private static List<Spell> InOrder(IEnumerable<Spell> spells) =>
        [.. spells.OrderBy(spell => spell.Start.First ?? DateOnly.MinValue).ThenBy(spell => spell.Start.Last ?? DateOnly.MinValue)];
}

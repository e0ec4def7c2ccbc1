using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>The days on which a body was in a state, from spells whose ends are known roughly.</summary>
public static class Availability
{
    /// <summary>Days in the state: at least those surely in it, at most those not surely out of it.</summary>
    /// <param name="spells">The spells that one source tells of one body, in all its states.</param>
    /// <param name="states">The states that are counted: one, or several that come to the same.</param>
    /// <param name="first">The first day of the window, inclusive.</param>
    /// <param name="last">The last day of the window, inclusive.</param>
    /// <returns>Days, both ends closed; null with the reason where the statements do not reach the window's last day.</returns>
    /// <remarks>Opened on some day of April 2022 and open at the year's end: 246 to 275 days of 2022. A day that one statement puts surely in
    /// and another surely out may be either. Definition: docs/methodology.md#availability.</remarks>
    public static Calculated Of(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly first, DateOnly last)
    {
        if (!spells.Any(spell => spell.MayHoldOn(last)))
        {
            return Calculated.Null(EndOfKnowledge(spells, last));
        }

        var (least, most) = (0, 0);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var surelyIn = spells.Any(spell => states.Contains(spell.State) && spell.SurelyHoldsOn(day));
            var surelyOut = spells.Any(spell => !states.Contains(spell.State) && spell.SurelyHoldsOn(day));
            least += surelyIn && !surelyOut ? 1 : 0;
            most += surelyIn || !surelyOut ? 1 : 0;
        }

        return Calculated.Of(Bounds.Closed(least, most));
    }

    private static string EndOfKnowledge(IEnumerable<Spell> spells, DateOnly last)
    {
        var known = spells.Where(spell => !(spell.Start.First > last)).Max(spell => spell.MayHoldTo());
        return known is { } day ? $"the source's statements end by {day:yyyy-MM-dd}; what came after is not known" : "no statement reaches this period";
    }
}

using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>For how long, up to a day, a body has not been in a state: without a strategy, a coordinator, a shelter.</summary>
public static class DaysWithout
{
    /// <summary>The days since the state last ended, without a break, up to a day and including it. The day of the end is the first of them.</summary>
    /// <param name="spells">The spells that one source tells of one body, in all its states.</param>
    /// <param name="states">The states that are missed: <c>in-force</c>, <c>filled</c>, <c>open</c>.</param>
    /// <param name="day">The day up to which is counted, inclusive.</param>
    /// <returns>Days, closed ends; exactly 0 where the body is surely in the state on the day. No upper end where no statement puts it surely in the
    /// state on any day before. Null with the reason where the statements do not reach the day: what came after them is not known.</returns>
    /// <remarks>The coordinator retired on some day of May to August 2022 and had no successor: 123 to 245 days at the end of 2022.
    /// Definition: docs/methodology.md#days-without.</remarks>
    public static Calculated Of(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly day)
    {
        if (StateOnDay.UnknownOn(spells, day) is { } reason)
        {
            return Calculated.Null(reason);
        }

        // Surely out, and surely in, is nobody before the first day on which some spell has surely begun.
        var first = spells.Where(spell => spell.SurelyFrom() <= day).Min(spell => spell.SurelyFrom());
        if (first is not { } from)
        {
            return Calculated.Of(Bounds.Closed(0, null));
        }

        var back = StateOnDay.Days(from, day).Reverse().ToList();
        var least = back.TakeWhile(earlier => !StateOnDay.IsPossible(spells, states, earlier)).Count();
        var most = back.FindIndex(earlier => StateOnDay.IsSure(spells, states, earlier));
        return Calculated.Of(Bounds.Closed(least, most < 0 ? null : most));
    }
}

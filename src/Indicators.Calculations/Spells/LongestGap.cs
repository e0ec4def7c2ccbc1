using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>The longest stretch of days on which a body was not in a state, from spells whose ends are known roughly.</summary>
public static class LongestGap
{
    /// <summary>The longest uninterrupted stretch within a window: at least the longest of days surely out of the state, at most of days not surely in it.</summary>
    /// <param name="spells">The spells that one source tells of one body, in all its states.</param>
    /// <param name="states">The states between which the gap is sought: one, or several that come to the same.</param>
    /// <param name="first">The first day of the window, inclusive; a gap that began before counts from here.</param>
    /// <param name="last">The last day of the window, inclusive; a gap that goes on counts to here.</param>
    /// <returns>Days, both ends closed; 0 where there is no gap. Null with the reason where the statements do not reach the window's last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    /// <remarks>Closed on some day of August 2020, open again on some day of April 2022, and told to be closed between: 578 to 637 days.
    /// Definition: docs/methodology.md#longest-gap.</remarks>
    public static Calculated Of(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly first, DateOnly last)
    {
        var days = StateOnDay.Days(first, last);
        return StateOnDay.UnknownOn(spells, last) is { } reason
            ? Calculated.Null(reason)
            : Calculated.Of(Bounds.Closed(
                LongestRun(days, day => !StateOnDay.IsPossible(spells, states, day)),
                LongestRun(days, day => !StateOnDay.IsSure(spells, states, day))));
    }

    private static int LongestRun(IEnumerable<DateOnly> days, Func<DateOnly, bool> isInRun)
    {
        var (run, longest) = (0, 0);
        foreach (var day in days)
        {
            run = isInRun(day) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

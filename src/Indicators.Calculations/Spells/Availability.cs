using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>The days on which a body was in a state, from spells whose ends are known roughly.</summary>
public static class Availability
{
    private const decimal Hundred = 100;

    /// <summary>Days in the state: at least those surely in it, at most those not surely out of it.</summary>
    /// <param name="spells">The spells that one source tells of one body, in all its states.</param>
    /// <param name="states">The states that are counted: one, or several that come to the same.</param>
    /// <param name="first">The first day of the window, inclusive.</param>
    /// <param name="last">The last day of the window, inclusive.</param>
    /// <returns>Days, both ends closed; null with the reason where the statements do not reach the window's last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    /// <remarks>Opened on some day of April 2022 and open at the year's end: 246 to 275 days of 2022. A day that one statement puts surely in
    /// and another surely out may be either. Definition: docs/methodology.md#availability.</remarks>
    public static Calculated Of(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return StateOnDay.UnknownOn(spells, last) is { } reason
            ? Calculated.Null(reason)
            : Calculated.Of(Bounds.Closed(SureDays(spells, states, first, last).Count, PossibleDays(spells, states, first, last).Count));
    }

    /// <summary>The days on which the body surely is in one of the states.</summary>
    /// <param name="spells">The spells that one source tells of one body, in all its states.</param>
    /// <param name="states">The states that are counted.</param>
    /// <param name="first">The first day of the window, inclusive.</param>
    /// <param name="last">The last day of the window, inclusive.</param>
    /// <returns>The days, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static IReadOnlyList<DateOnly> SureDays(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly first, DateOnly last) =>
        [.. StateOnDay.Days(first, last).Where(day => StateOnDay.IsSure(spells, states, day))];

    /// <summary>The days on which the body may be in one of the states.</summary>
    /// <param name="spells">The spells that one source tells of one body, in all its states.</param>
    /// <param name="states">The states that are counted.</param>
    /// <param name="first">The first day of the window, inclusive.</param>
    /// <param name="last">The last day of the window, inclusive.</param>
    /// <returns>The days, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static IReadOnlyList<DateOnly> PossibleDays(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly first, DateOnly last) =>
        [.. StateOnDay.Days(first, last).Where(day => StateOnDay.IsPossible(spells, states, day))];

    /// <summary>Days in the state / days of the window × 100.</summary>
    /// <param name="spells">The spells that one source tells of one body, in all its states.</param>
    /// <param name="states">The states that are counted.</param>
    /// <param name="first">The first day of the window, inclusive.</param>
    /// <param name="last">The last day of the window, inclusive.</param>
    /// <returns>Percent of the window's days, 0 to 100, unrounded; a leap year has 366. Null with the reason where the statements do not reach the last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    /// <remarks>213 to 243 days of 2020 are 58.1… to 66.3… %. Definition: docs/methodology.md#availability.</remarks>
    public static Calculated ShareOf(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly first, DateOnly last) =>
        Of(spells, states, first, last).Then(days => Rate.Of(days, Bounds.At(StateOnDay.Count(first, last)), Hundred));
}

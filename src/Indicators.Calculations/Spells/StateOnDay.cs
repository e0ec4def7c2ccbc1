using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>What the spells of one source tell of one body's state on one day.</summary>
internal static class StateOnDay
{
    /// <summary>Surely in one of the states: a spell says so, and none of another state contradicts it.</summary>
    internal static bool IsSure(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly day) =>
        IsTold(spells, states, day) && !IsToldOtherwise(spells, states, day);

    /// <summary>Perhaps in one of the states: not surely out of them.</summary>
    internal static bool IsPossible(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> states, DateOnly day) =>
        IsTold(spells, states, day) || !IsToldOtherwise(spells, states, day);

    /// <summary>Every day of a window.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    internal static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Enumerable.Range(first.DayNumber, Count(first, last)).Select(DateOnly.FromDayNumber);
    }

    /// <summary>How many days a window has, both ends included.</summary>
    internal static int Count(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    /// <summary>Why nothing is known of a day at the end of a window; null where a spell reaches it, or lies before it and another after it: then it may be either.</summary>
    internal static Wording? UnknownOn(IReadOnlyCollection<Spell> spells, DateOnly day)
    {
        var hasBegun = spells.Any(spell => !(spell.Start.First > day));
        if (hasBegun && spells.Any(spell => !(spell.MayHoldTo() < day)))
        {
            return null;
        }

        return EndOfKnowledge(spells, day) is { } end
            ? new($"the source's statements end by {end:yyyy-MM-dd}; what came after is not known", $"наводи извора сежу {PeriodText.Shown(Period.Parse($"../{end:yyyy-MM-dd}")).Sr.TrimEnd('.')}; шта је било после, није познато")
            : new("no statement reaches this period", "ниједан навод не сеже до овог периода");
    }

    /// <summary>The last day that the spells begun by a day may reach; null where none has begun. Asked only of a day that none reaches.</summary>
    internal static DateOnly? EndOfKnowledge(IReadOnlyCollection<Spell> spells, DateOnly day) =>
        spells.Where(spell => !(spell.Start.First > day)).Max(spell => spell.MayHoldTo());

    private static bool IsTold(IEnumerable<Spell> spells, IReadOnlyCollection<string> states, DateOnly day) =>
        spells.Any(spell => states.Contains(spell.State) && spell.SurelyHoldsOn(day));

    private static bool IsToldOtherwise(IEnumerable<Spell> spells, IReadOnlyCollection<string> states, DateOnly day) =>
        spells.Any(spell => !states.Contains(spell.State) && spell.SurelyHoldsOn(day));
}

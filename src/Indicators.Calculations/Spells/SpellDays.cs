using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>On which days a spell surely holds and on which it may.</summary>
/// <remarks>Half-open: the start day counts, the end day does not. A state without an end holds to the last day of its as_of. Definition: docs/methodology.md#availability.</remarks>
public static class SpellDays
{
    /// <summary>The day from which the spell surely has begun; null if its start is unknown.</summary>
    /// <param name="spell">The spell.</param>
    /// <returns>The last day of its start.</returns>
    public static DateOnly? SurelyFrom(this Spell spell) => spell.Start.Last;

    /// <summary>The last day on which it surely holds; null if that is not known.</summary>
    /// <param name="spell">The spell.</param>
    /// <returns>The day before the first day of its end, inclusive; without an end, the last day of its as_of.</returns>
    public static DateOnly? SurelyTo(this Spell spell) => spell.End is { } end ? end.First?.AddDays(-1) : spell.AsOf?.Last;

    /// <summary>The last day on which it may hold, as far as its source tells; null if that is not known.</summary>
    /// <param name="spell">The spell.</param>
    /// <returns>The day before the last day of its end, inclusive; without an end, the last day of its as_of.</returns>
    public static DateOnly? MayHoldTo(this Spell spell) => spell.End is { } end ? end.Last?.AddDays(-1) : spell.AsOf?.Last;

    /// <summary>Whether the body is surely in the state on a day.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether every day of its start is past and no day of its end has come; false where either is not known.</returns>
    public static bool SurelyHoldsOn(this Spell spell, DateOnly day) => spell.SurelyFrom() <= day && spell.SurelyTo() >= day;

    /// <summary>Whether the statement reaches a day: the body may be in the state on it.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether some day of its start is past and some day of its end is still to come; true where neither is known.</returns>
    public static bool MayHoldOn(this Spell spell, DateOnly day) => !(spell.Start.First > day) && !(spell.MayHoldTo() < day);
}

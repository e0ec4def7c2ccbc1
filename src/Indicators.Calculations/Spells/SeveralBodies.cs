using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>What one source tells of one body, and the states of it that are meant.</summary>
/// <param name="Body">The body's identifier, for reasons.</param>
/// <param name="Spells">Its spells, in all its states.</param>
/// <param name="States">The states that are meant: one, or several that come to the same.</param>
public sealed record BodyStates(string Body, IReadOnlyCollection<Spell> Spells, IReadOnlyCollection<string> States);

/// <summary>The days on which any, or all, of several bodies were in a state, from spells whose ends are known roughly.</summary>
/// <remarks>What is told of one body says nothing of another: their unknown ends are independent. Definition: docs/methodology.md#several-bodies.</remarks>
public static class SeveralBodies
{
    /// <summary>Days on which at least one body was in its state: the union.</summary>
    /// <param name="bodies">The bodies, at least one.</param>
    /// <param name="first">The first day of the window, inclusive.</param>
    /// <param name="last">The last day of the window, inclusive.</param>
    /// <returns>Days, both ends closed; null with the body and the reason where its statements end before the window does and the other bodies leave a later day open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    /// <exception cref="ArgumentException">There are no bodies.</exception>
    /// <remarks>A strategy in force to some day of December 2022, a shelter open on every day of it: one or the other on all 365 days of 2022.</remarks>
    public static Calculated DaysOfAny(IReadOnlyCollection<BodyStates> bodies, DateOnly first, DateOnly last) => Days(bodies, Enumerable.Any, first, last);

    /// <summary>Days on which every body was in its state: the overlap.</summary>
    /// <param name="bodies">The bodies, at least one.</param>
    /// <param name="first">The first day of the window, inclusive.</param>
    /// <param name="last">The last day of the window, inclusive.</param>
    /// <returns>Days, both ends closed; null with the body and the reason where its statements end before the window does and the other bodies leave a later day open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    /// <exception cref="ArgumentException">There are no bodies.</exception>
    /// <remarks>A shelter open from some day of April 2022, a strategy in force to some day of December: both on 215 to 274 days of 2022.</remarks>
    public static Calculated DaysOfAll(IReadOnlyCollection<BodyStates> bodies, DateOnly first, DateOnly last) => Days(bodies, Enumerable.All, first, last);

    private static Calculated Days(
        IReadOnlyCollection<BodyStates> bodies, Func<IEnumerable<BodyStates>, Func<BodyStates, bool>, bool> together, DateOnly first, DateOnly last)
    {
        if (bodies.Count == 0)
        {
            throw new ArgumentException("no bodies", nameof(bodies));
        }

        var ends = bodies.Where(body => StateOnDay.UnknownOn(body.Spells, last) is not null)
            .Select(body => (body.Body, Reason: StateOnDay.UnknownOn(body.Spells, last), End: StateOnDay.EndOfKnowledge(body.Spells, last))).ToList();
        var (least, most) = (0, 0);
        foreach (var day in StateOnDay.Days(first, last))
        {
            var isSure = together(bodies, body => StateOnDay.IsSure(body.Spells, body.States, day));
            var isPossible = together(bodies, body => StateOnDay.IsPossible(body.Spells, body.States, day));
            if (isPossible && !isSure && ends.Find(end => end.End is null || end.End < day) is { Reason: { } reason, Body: var unknown })
            {
                return Calculated.Null(Wording.Joined(": ", [Wording.Same(unknown), reason]));
            }

            (least, most) = (least + (isSure ? 1 : 0), most + (isPossible ? 1 : 0));
        }

        return Calculated.Of(Bounds.Closed(least, most));
    }
}

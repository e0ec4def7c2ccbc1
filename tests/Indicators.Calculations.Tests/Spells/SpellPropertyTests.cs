using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>What is calculated from spells is the least and the most that any history gives which the statements leave possible.</summary>
public sealed class SpellPropertyTests
{
    private static readonly Gen<(ToldChain Chain, int First, int Last)> Windows =
        Gen.Select(ToldChain.Any, Gen.Int[1, 20], Gen.Int[0, 19], (chain, first, length) => (chain, first, first + length));

    [Test]
    public void Days_InAState_AreThoseOfEveryHistory() => Property.Holds(Windows, window =>
        Is(Availability.Of(window.Chain.Spells, ["open"], ToldChain.Day(window.First), ToldChain.Day(window.Last)), Numbers(window, history => history.Count(isOpen => isOpen))));

    [Test]
    public void Gap_BetweenStates_IsThatOfEveryHistory() => Property.Holds(Windows, window =>
        Is(LongestGap.Of(window.Chain.Spells, ["open"], ToldChain.Day(window.First), ToldChain.Day(window.Last)), Numbers(window, LongestClosed)));

    // Before the first turn nothing is told: a stretch without that reaches the window's beginning may be longer still, and has no upper end.
    [Test]
    public void Days_WithoutAState_AreThoseOfEveryHistory() => Property.Holds(Windows, window =>
    {
        var numbers = window.Chain.Histories(1, window.Last).Select(history => history.Reverse().TakeWhile(isOpen => !isOpen).Count()).ToList();
        var isOpenEnded = numbers.Max() == window.Last;
        var days = DaysWithout.Of(window.Chain.Spells, ["open"], ToldChain.Day(window.Last));
        return window.Last < window.Chain.Turns[0].First
            ? days.Reason is not null
            : days.Bounds == Bounds.Closed(numbers.Min(), isOpenEnded ? null : numbers.Max());
    });

    [Test]
    public void Days_OfSeveralBodies_AreThoseOfEveryPairOfHistories() => Property.Holds(Gen.Select(Windows, ToldChain.Any), both =>
    {
        var (window, other) = both;
        BodyStates[] bodies = [new("one", window.Chain.Spells, ["open"]), new("two", other.Spells, ["open"])];
        var pairs = (from one in window.Chain.Histories(window.First, window.Last)
                     from two in other.Histories(window.First, window.Last)
                     select one.Zip(two).ToList()).ToList();
        var any = SeveralBodies.DaysOfAny(bodies, ToldChain.Day(window.First), ToldChain.Day(window.Last));
        var all = SeveralBodies.DaysOfAll(bodies, ToldChain.Day(window.First), ToldChain.Day(window.Last));
        var isTold = window.Last >= Math.Max(window.Chain.Turns[0].First, other.Turns[0].First);
        return Fits(any, pairs.Select(pair => pair.Count(day => day.First || day.Second)))
            && Fits(all, pairs.Select(pair => pair.Count(day => day.First && day.Second)))
            && (!isTold || (any.Bounds is not null && all.Bounds is not null));
    });

    // Null where nobody has told anything by the window's last day.
    private static bool Is(Calculated calculated, (bool IsTold, IReadOnlyList<int> Numbers) every) =>
        every.IsTold ? calculated.Bounds is not null && Fits(calculated, every.Numbers) : calculated.Reason is not null;

    private static bool Fits(Calculated calculated, IEnumerable<int> numbers) =>
        calculated.Bounds is not { } bounds || bounds == Bounds.Closed(numbers.Min(), numbers.Max());

    private static (bool IsTold, IReadOnlyList<int> Numbers) Numbers((ToldChain Chain, int First, int Last) window, Func<bool[], int> number) =>
        (window.Last >= window.Chain.Turns[0].First, [.. window.Chain.Histories(window.First, window.Last).Select(number)]);

    private static int LongestClosed(bool[] history) =>
        string.Concat(history.Select(isOpen => isOpen ? '|' : '.')).Split('|').Max(stretch => stretch.Length);
}

using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>A body that is open and closed by turns, where each turn is some day of a short stretch; and every history that this leaves possible.</summary>
internal sealed record ToldChain(IReadOnlyList<(int First, int Last)> Turns)
{
    internal const int Days = 40;

    private static readonly DateOnly Eve = new(2021, 12, 31);

    // Stretches of one to three days, one to three days apart, so that no two turns can change places. The state after the last is told to the end.
    internal static Gen<ToldChain> Any { get; } = Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3]).Array[1, 4].Select(steps =>
    {
        List<(int First, int Last)> turns = [];
        foreach (var (gap, width) in steps)
        {
            var first = (turns.Count == 0 ? 0 : turns[^1].Last) + gap;
            turns.Add((first, first + width - 1));
        }

        return new ToldChain(turns);
    });

    internal IReadOnlyList<Spell> Spells =>
    [
        .. Turns.Select((turn, position) => Told.Spell(
            $"{position}",
            position % 2 == 0 ? "open" : "closed",
            Stretch(turn),
            position + 1 < Turns.Count ? Stretch(Turns[position + 1]) : null,
            Text(Days))),
    ];

    /// <summary>For each possible history, whether the body is open on each day of a window; nothing is told before the first turn, so both are tried.</summary>
    internal IEnumerable<bool[]> Histories(int first, int last) =>
        from turns in Turns.Aggregate<(int First, int Last), IEnumerable<int[]>>([[]], (begun, turn) => from days in begun from day in Range(turn.First, turn.Last) select (int[])[.. days, day])
        from before in (bool[])[false, true]
        select Range(first, last).Select(day => day < turns[0] ? before : turns.Count(turn => turn <= day) % 2 == 1).ToArray();

    internal static DateOnly Day(int number) => Eve.AddDays(number);

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static string Stretch((int First, int Last) turn) => turn.First == turn.Last ? Text(turn.First) : $"{Text(turn.First)}/{Text(turn.Last)}";

    private static string Text(int day) => $"{Day(day):yyyy-MM-dd}";
}

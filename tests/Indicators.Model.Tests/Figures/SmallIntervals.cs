namespace Indicators.Model.Tests;

/// <summary>Every interval whose ends are absent or small whole numbers, and the numbers on which two such intervals can differ.</summary>
internal static class SmallIntervals
{
    internal static IReadOnlyList<Bounds> Over(int least, int most)
    {
        List<(decimal? At, bool Open)> ends = [(null, false)];
        for (var end = least; end <= most; end++)
        {
            ends.Add((end, true));
            ends.Add((end, false));
        }

        return [.. from lower in ends from upper in ends where AreEnds(lower, upper) select new Bounds(lower.At, lower.Open, upper.At, upper.Open)];
    }

    // Ends are whole, so quarters show every end, its inside and its outside, and more than one number between any two ends.
    internal static IReadOnlyList<decimal> Quarters(int least, int most) =>
        [.. Enumerable.Range(4 * (least - 1), (4 * (most - least + 2)) + 1).Select(quarters => quarters / 4m)];

    private static bool AreEnds((decimal? At, bool Open) lower, (decimal? At, bool Open) upper) =>
        lower.At is null || upper.At is null || lower.At < upper.At || (lower.At == upper.At && !lower.Open && !upper.Open);
}

namespace Indicators.Answers;

/// <summary>The changes from year to year in one table, which is what a counter gives for an indicator in all areas: by how much a figure must change there to stand out.</summary>
/// <remarks>Where changes by three are common, they say nothing, and only those of which the table has one in fifty do. So are ratios edited in yearly surveys, by bounds taken from all units:
/// M. A. Hidiroglou and J.-M. Berthelot, Statistical editing and imputation for periodic business surveys, Survey Methodology 12 (1986) 73–83. Only numbers are held, and the largest changes.</remarks>
internal sealed class TableChanges
{
    private const int OneIn = 50;
    private const int MostKept = 1000;

    private static readonly decimal[] Ladder = [FactorThree.Factor, 4, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000];

    private readonly long[] beyond = new long[Ladder.Length];
    private readonly long[] candidates = new long[Ladder.Length];
    private readonly PriorityQueue<YearChange, decimal> largest = new();
    private long all;

    /// <summary>The factor from which a change of this table is told.</summary>
    internal decimal Limit => Ladder[Step];

    /// <summary>How many that should be told are only counted.</summary>
    internal long NotKept => candidates[Step] - Told().Count;

    // A small table has no habit.
    private int Step => all < OneIn ? 0 : Array.FindIndex(beyond, count => count * OneIn <= all) is >= 0 and var step ? step : Ladder.Length - 1;

    /// <summary>Counts a change.</summary>
    internal void Count(YearChange change)
    {
        all++;
        CountBeyond(beyond, change);
    }

    /// <summary>Keeps a change that may be told.</summary>
    internal void Keep(YearChange change)
    {
        CountBeyond(candidates, change);
        if (largest.Count < MostKept)
        {
            largest.Enqueue(change, change.Size);
        }
        else
        {
            largest.EnqueueDequeue(change, change.Size);
        }
    }

    /// <summary>The changes that stand out.</summary>
    internal IReadOnlyList<YearChange> Told() => [.. largest.UnorderedItems.Select(item => item.Element).Where(change => change.IsBeyond(Limit))];

    private static void CountBeyond(long[] counts, YearChange change)
    {
        for (var step = 0; step < Ladder.Length && change.IsBeyond(Ladder[step]); step++)
        {
            counts[step]++;
        }
    }
}

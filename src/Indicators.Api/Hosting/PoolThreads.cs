namespace Indicators.Api;

/// <summary>Threads of the pool for quick answers while others take long. The pool begins with one for each processor and adds to them slowly, and hardly at all while the processors are busy: on a small machine two long queries would let nobody else be answered. To have more of them always makes every quick answer an eighth dearer.</summary>
internal static class PoolThreads
{
    // So many that thirty slow answers do not fill it, and so few that they take no memory to speak of.
    private const int MostAdded = 64;

    private static readonly Lock Changing = new();
    private static readonly (int Workers, int Ports) AtFirst = Least();
    private static int slow;

    /// <summary>Tells that more, or fewer, answers take long; of all hosts of the process.</summary>
    internal static void Change(int by)
    {
        if (by == 0)
        {
            return;
        }

        lock (Changing)
        {
            slow += by;
            ThreadPool.SetMinThreads(AtFirst.Workers + Math.Min(slow, MostAdded), AtFirst.Ports);
        }
    }

    private static (int Workers, int Ports) Least()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        return (workers, ports);
    }
}

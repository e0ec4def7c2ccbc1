using System.Collections.Concurrent;

namespace Indicators.Api;

/// <summary>Cancels what has had its time, and asks for one more thread for each answer that takes long. From a thread of its own: a timer waits for a thread of the pool, and there is none while all of them are busy with what it is to end.</summary>
internal sealed class Deadlines : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<CancellationTokenSource, long> running = new();
    private readonly ManualResetEventSlim ended = new();
    private readonly TimeProvider time;
    private readonly TimeSpan longest;
    private readonly Thread thread;

    public Deadlines(HostSettings settings, TimeProvider time)
    {
        this.time = time;
        longest = TimeSpan.FromSeconds(settings.Timeouts.Request);
        thread = new Thread(Look) { IsBackground = true, Name = nameof(Deadlines) };
        thread.Start();
    }

    /// <summary>Cancels it when its time is over.</summary>
    internal void Add(CancellationTokenSource source) => running[source] = time.GetTimestamp();

    /// <summary>Lets it take as long as it wants. Once this has returned, it is neither cancelled nor touched.</summary>
    internal void Remove(CancellationTokenSource source)
    {
        lock (source)
        {
            running.TryRemove(source, out _);
        }
    }

    public void Dispose()
    {
        ended.Set();
        thread.Join();
        ended.Dispose();
    }

    private void Look()
    {
        var given = 0;
        while (!ended.Wait(BetweenLooks))
        {
            var slow = 0;
            foreach (var (source, begun) in running)
            {
                var elapsed = time.GetElapsedTime(begun);
                slow += elapsed >= BetweenLooks ? 1 : 0;
                if (elapsed >= longest)
                {
                    End(source);
                }
            }

            PoolThreads.Change(slow - given);
            given = slow;
        }

        PoolThreads.Change(-given);
    }

    private void End(CancellationTokenSource source)
    {
        lock (source)
        {
            if (running.TryRemove(source, out _))
            {
                // What waits for the token goes on in the pool; what looks at it sees it now.
                _ = source.CancelAsync();
            }
        }
    }
}

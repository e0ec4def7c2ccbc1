using System.Threading.Channels;

namespace Indicators.Store;

/// <summary>Reads on while what was read is being stored: reading and storing each keep a processor busy.</summary>
internal static class ReadAhead
{
    private const int RowsPerBatch = 100;
    private const int BatchesAhead = 4;

    /// <summary>The same rows in the same order, read on another thread a few batches ahead.</summary>
    /// <exception cref="Exception">Whatever reading throws.</exception>
    internal static IEnumerable<T> Of<T>(IEnumerable<T> rows)
    {
        using var stopped = new CancellationTokenSource();
        var batches = Channel.CreateBounded<T[]>(BatchesAhead);
        var reading = Task.Run(() => Read(rows, batches.Writer, stopped.Token));
        try
        {
            while (batches.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (batches.Reader.TryRead(out var batch))
                {
                    foreach (var row in batch)
                    {
                        yield return row;
                    }
                }
            }
        }
        finally
        {
            // Whoever stops half-way leaves a reader that waits for room.
            stopped.Cancel();
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }
    }

    private static async Task Read<T>(IEnumerable<T> rows, ChannelWriter<T[]> batches, CancellationToken stopped)
    {
        try
        {
            foreach (var batch in rows.Chunk(RowsPerBatch))
            {
                await batches.WriteAsync(batch, stopped).ConfigureAwait(false);
            }

            batches.TryComplete();
        }
        catch (Exception failed)
        {
            batches.TryComplete(failed);
        }
    }
}

using System.Collections.Concurrent;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Opens snapshots of one database file, and keeps their connections for the next ones: to open a file costs more than most answers.</summary>
/// <param name="path">The database file.</param>
public sealed class StoreReaders(string path) : IDisposable
{
    // More at once than there are processors only wait for each other.
    private const int MostKept = 16;

    private readonly ConcurrentStack<StoreReader> idle = new();
    private readonly Lock looking = new();

    private StoreReader? watch;
    private long watched;
    private long moment;
    private volatile bool isClosed;

    /// <summary>The database as it is now, with one release. To be disposed.</summary>
    /// <param name="choice">Which release.</param>
    /// <param name="stop">Tells that the reader waits no longer: a list that is being read then ends with an exception.</param>
    /// <exception cref="OperationCanceledException">The reader waits no longer.</exception>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file is not there, or cannot be read.</exception>
    public StoreSnapshot Open(ReleaseChoice choice, CancellationToken stop) => StoreSnapshot.Of(Take(), choice, stop);

    /// <summary>A number that stays the same as long as nothing is written to the database, and the file is the same.</summary>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file is not there, or cannot be read.</exception>
    public long Moment()
    {
        lock (looking)
        {
            var stamp = FileStamp.Of(path);
            if (watch is null || watch.Stamp != stamp || watch.Version() != watched)
            {
                watch?.Dispose();
                watch = null;
                // Opened anew, because what was written may be of another version of the program.
                watch = new StoreReader(StoreConnection.OpenForReading(path), stamp, GiveBack);
                watched = watch.Version();
                moment++;
            }

            return moment;
        }
    }

    /// <summary>Closes the connections that nobody uses, and others when they are given back.</summary>
    public void Dispose()
    {
        isClosed = true;
        lock (looking)
        {
            watch?.Dispose();
            watch = null;
        }

        while (idle.TryPop(out var reader))
        {
            reader.Dispose();
        }
    }

    // A file that was replaced, deleted or written over is not the one that a connection still has in hand.
    private StoreReader Take()
    {
        var stamp = FileStamp.Of(path);
        while (idle.TryPop(out var kept))
        {
            if (kept.Stamp == stamp)
            {
                return kept;
            }

            kept.Dispose();
        }

        return new StoreReader(StoreConnection.OpenForReading(path), stamp, GiveBack);
    }

    private void GiveBack(StoreReader reader)
    {
        if (isClosed || idle.Count >= MostKept)
        {
            reader.Dispose();
        }
        else
        {
            idle.Push(reader);
        }
    }
}

using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>A connection for reading that is kept open between snapshots, and what it read last that is still so.</summary>
internal sealed class StoreReader : IDisposable
{
    private readonly SqliteCommand readVersion;
    private readonly Action<StoreReader> giveBack;

    private long? version;

    internal StoreReader(SqliteConnection connection, FileStamp stamp, Action<StoreReader> giveBack)
    {
        Connection = connection;
        Stamp = stamp;
        this.giveBack = giveBack;
        readVersion = connection.CreateCommand();
        readVersion.CommandText = "PRAGMA data_version";
    }

    internal SqliteConnection Connection { get; }

    /// <summary>The file as it was when it was opened.</summary>
    internal FileStamp Stamp { get; }

    /// <summary>The release in force when somebody last looked; null before the first.</summary>
    internal Release? Latest { get; private set; }

    /// <summary>Reads the release in force anew if the database was written to since it was read last.</summary>
    /// <param name="transaction">The transaction that it is read in, whose moment is fixed by it.</param>
    /// <param name="find">Reads it.</param>
    internal void Refresh(SqliteTransaction transaction, Func<Release?> find)
    {
        var now = Version(transaction);
        if (now != version)
        {
            Latest = find();
            version = now;
        }
    }

    /// <summary>A number that changes when another connection writes to the database. It means nothing to another connection.</summary>
    internal long Version(SqliteTransaction? transaction = null)
    {
        readVersion.Transaction = transaction;
        return (long)readVersion.ExecuteScalar()!;
    }

    /// <summary>Gives it back to where it came from, for the next snapshot.</summary>
    internal void Return() => giveBack(this);

    public void Dispose()
    {
        readVersion.Dispose();
        Connection.Dispose();
    }
}

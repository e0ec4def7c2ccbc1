using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Opens the database file.</summary>
internal static class StoreConnection
{
    /// <summary>Eight megabytes instead of two: enough that sorting many rows takes few rounds, and the same however many there are.</summary>
    internal const string CacheForManyRows = "PRAGMA cache_size = -8000";

    private const string WriteAheadLog = "PRAGMA journal_mode = WAL";

    internal static SqliteConnection OpenForWriting(string path) =>
        Open(path, SqliteOpenMode.ReadWriteCreate, connection =>
        {
            // Before anything is changed: the journal mode is written into the file.
            var isNew = StoreSchema.IsEmpty(connection);
            if (!isNew)
            {
                BringToThisVersion(connection);
            }

            connection.Execute(CacheForManyRows);
            // A new database gets its first release without the log, through which every page would be written twice: nobody reads it yet.
            if (!isNew)
            {
                connection.Execute(WriteAheadLog);
            }
        });

    /// <summary>Empties the write-ahead log: the database file alone is whole, for whoever copies it.</summary>
    internal static void MakeWhole(SqliteConnection connection) => connection.Execute($"{WriteAheadLog}; PRAGMA wal_checkpoint(TRUNCATE)");

    /// <summary>Opens a file that is there, and may hold nothing yet. What an import left that was cut off is undone, for which reading alone would not do.</summary>
    internal static SqliteConnection OpenExisting(string path) => Open(path, SqliteOpenMode.ReadWrite, connection =>
    {
        if (!StoreSchema.IsEmpty(connection))
        {
            BringToThisVersion(connection);
        }
    });

    internal static SqliteConnection OpenForReading(string path) => Open(path, SqliteOpenMode.ReadOnly, BringToThisVersion);

    private static void BringToThisVersion(SqliteConnection connection)
    {
        if (StoreSchema.IsOlder(connection))
        {
            // Tables are replaced while nothing may hold them to their keys; that they fit is checked at the end.
            using var upgrading = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = connection.DataSource, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = false, Pooling = false }.ToString());
            upgrading.Open();
            StoreSchema.Upgrade(upgrading);
        }

        StoreSchema.Check(connection);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        // A pooled connection would go on with a file that was meanwhile deleted or replaced by a backup.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, ForeignKeys = true, Pooling = false }.ToString());
        try
        {
            connection.Open();
            prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

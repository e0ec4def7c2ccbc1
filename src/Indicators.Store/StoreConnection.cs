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
            StoreSchema.CheckUnlessEmpty(connection);
            connection.Execute(CacheForManyRows);
            // A new database gets its first release without the log, through which every page would be written twice: nobody reads it yet.
            if (!StoreSchema.IsEmpty(connection))
            {
                connection.Execute(WriteAheadLog);
            }
        });

    /// <summary>Empties the write-ahead log: the database file alone is whole, for whoever copies it.</summary>
    internal static void MakeWhole(SqliteConnection connection) => connection.Execute($"{WriteAheadLog}; PRAGMA wal_checkpoint(TRUNCATE)");

    internal static SqliteConnection OpenForReading(string path) => Open(path, SqliteOpenMode.ReadOnly, StoreSchema.Check);

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

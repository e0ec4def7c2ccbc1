using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Opens the database file.</summary>
internal static class StoreConnection
{
    internal static SqliteConnection OpenForWriting(string path) =>
        Open(path, SqliteOpenMode.ReadWriteCreate, connection =>
        {
            // Before anything is changed: the journal mode is written into the file.
            StoreSchema.CheckUnlessEmpty(connection);
            connection.Execute("PRAGMA journal_mode = WAL");
        });

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

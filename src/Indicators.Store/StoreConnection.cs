using Dapper;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Indicators.Store;

/// <summary>Opens the database file.</summary>
internal static class StoreConnection
{
    /// <summary>Eight megabytes instead of two: enough that sorting many rows takes few rounds, and the same however many there are.</summary>
    internal const string CacheForManyRows = "PRAGMA cache_size = -8000";

    private const string WriteAheadLog = "PRAGMA journal_mode = WAL";

    // Readers are held up only by a first import, by somebody who puts a copy back, or by another program.
    private const int ReadersWait = 10;
    private const int CheckpointWait = 2;

    // Rarely enough that a long statement is not slower for it, often enough that it stops at once.
    private const int StepsBetweenLooks = 100_000;

    internal static SqliteConnection OpenForWriting(string path) => Open(path, SqliteOpenMode.ReadWriteCreate, Patience.Attempt, connection =>
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

    /// <summary>Empties the write-ahead log: the database file alone is whole, for whoever copies it. What is committed is so without it: where somebody reads for long, or no room is left, it is done by a later writer.</summary>
    internal static void MakeWhole(SqliteConnection connection)
    {
        connection.DefaultTimeout = CheckpointWait;
        sqlite3_busy_timeout(connection.Handle, CheckpointWait * 1000);
        try
        {
            connection.Execute($"{WriteAheadLog}; PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException later) when (later.SqliteErrorCode is SQLITE_BUSY or SQLITE_LOCKED or SQLITE_FULL or SQLITE_IOERR)
        {
        }
    }

    /// <summary>Opens a file that is there, and may hold nothing yet. What an import left that was cut off is undone, for which reading alone would not do.</summary>
    internal static SqliteConnection OpenExisting(string path) => Open(path, SqliteOpenMode.ReadWrite, Patience.Attempt, connection =>
    {
        if (!StoreSchema.IsEmpty(connection))
        {
            BringToThisVersion(connection);
        }
    });

    /// <summary>Opens a database for reading.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="wait">How many seconds to wait for somebody who holds it.</param>
    /// <exception cref="StoreException">It holds nothing yet, or is not one of this program and version.</exception>
    internal static SqliteConnection OpenForReading(string path, int wait = ReadersWait)
    {
        try
        {
            return Open(path, SqliteOpenMode.ReadOnly, wait, PrepareForReading);
        }
        catch (SqliteException cutOff) when (DatabaseFailure.IsCutOff(cutOff))
        {
            // Only a connection that may write can undo what a killed process left; reading anything does it.
            Open(path, SqliteOpenMode.ReadWrite, wait, connection => StoreSchema.IsEmpty(connection)).Dispose();
            return Open(path, SqliteOpenMode.ReadOnly, wait, PrepareForReading);
        }
    }

    /// <summary>Lets statements of the connection be stopped: one that runs then fails, and its transaction is undone.</summary>
    internal static void StopBy(this SqliteConnection connection, CancellationToken stop)
    {
        if (stop.CanBeCanceled)
        {
            sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => stop.IsCancellationRequested ? 1 : 0, null);
        }
    }

    /// <summary>Lets statements run to their end again.</summary>
    internal static void StopByNothing(this SqliteConnection connection) => sqlite3_progress_handler(connection.Handle, 0, null, null);

    private static void PrepareForReading(SqliteConnection connection)
    {
        if (StoreSchema.IsEmpty(connection))
        {
            throw new StoreException($"{connection.DataSource} holds nothing yet: nothing was imported, or the first import was cut off. Import the data (again)");
        }

        BringToThisVersion(connection);
    }

    private static void BringToThisVersion(SqliteConnection connection)
    {
        if (StoreSchema.IsOlder(connection))
        {
            // Tables are replaced while nothing may hold them to their keys; that they fit is checked at the end.
            using var upgrading = new SqliteConnection(Text(connection.DataSource, SqliteOpenMode.ReadWrite, connection.DefaultTimeout, foreignKeys: false));
            upgrading.Open();
            Upgrade(upgrading);
        }

        StoreSchema.Check(connection);
    }

    private static void Upgrade(SqliteConnection upgrading)
    {
        try
        {
            StoreSchema.Upgrade(upgrading);
        }
        catch (SqliteException readOnly) when (readOnly.SqliteErrorCode == SQLITE_READONLY)
        {
            throw new StoreException($"{upgrading.DataSource} was made by an earlier version of the program. It has to be brought to schema version {StoreSchema.Version} before it is read, and cannot be: the file or its folder is read-only");
        }

        MakeWhole(upgrading);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode, int wait, Action<SqliteConnection> prepare)
    {
        if (Directory.Exists(path))
        {
            throw new StoreException($"{path} is a folder; a database is a file");
        }

        var connection = new SqliteConnection(Text(path, mode, wait, foreignKeys: true));
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

    // A pooled connection would go on with a file that was meanwhile deleted or replaced by a backup.
    private static string Text(string path, SqliteOpenMode mode, int wait, bool foreignKeys) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        DefaultTimeout = wait,
        ForeignKeys = foreignKeys,
        Pooling = false,
    }.ToString();
}

using Dapper;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Indicators.Store;

/// <summary>Copies of a database, made and put back while others read it.</summary>
public static class DatabaseCopy
{
    private const int PagesAtOnce = 2000;

    /// <summary>Writes a copy of the database as it is now, with every release.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="copy">The file to write, which may not be there yet.</param>
    /// <param name="stop">Tells it to stop; no copy is left then.</param>
    /// <exception cref="StoreException">The database is not one of this program, the file is there already, or it cannot be written.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public static void Make(string path, string copy, CancellationToken stop = default)
    {
        RefuseToReplace(copy);
        using var connection = StoreConnection.OpenForReading(path);
        connection.StopBy(stop);
        // Under a name of its own until it is whole: another copy to the same place may be under way.
        var unfinished = $"{copy}.{Path.GetRandomFileName()}.unfinished";
        try
        {
            connection.Execute("VACUUM INTO @unfinished", new { unfinished });
            RefuseToReplace(copy);
            File.Move(unfinished, copy);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLITE_FULL or SQLITE_CANTOPEN or SQLITE_READONLY or SQLITE_IOERR)
        {
            throw new StoreException(DatabaseFailure.InWords(failure, copy));
        }
        finally
        {
            File.Delete(unfinished);
            File.Delete(unfinished + "-journal");
        }
    }

    /// <summary>Makes the database hold what a copy holds, and nothing else. Who reads it sees the one or the other.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="path">The database file; made if it is not there.</param>
    /// <param name="terms">How long to wait for other writers, and more; null for what is usual.</param>
    /// <exception cref="StoreException">The copy is not whole, or one of the files not a database of this program.</exception>
    /// <exception cref="SqliteException">A file cannot be read or written; the database is as it was.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop; the database is as it was.</exception>
    public static void PutBack(string copy, string path, WriteTerms? terms = null)
    {
        terms ??= WriteTerms.Default;
        if (Complaint(copy, terms.Stop) is { } complaint)
        {
            throw new StoreException($"{copy} is not whole, and was not put back: {complaint}");
        }

        using var source = StoreConnection.OpenForReading(copy);
        var patience = new Patience(terms);
        using var database = patience.Try(() => StoreConnection.OpenForWriting(path));
        CopyPages(source, database, patience);
        StoreConnection.MakeWhole(database);
    }

    private static void RefuseToReplace(string copy)
    {
        if (Path.Exists(copy))
        {
            throw new StoreException($"{copy} is there already; a copy is never written over another file");
        }
    }

    private static string? Complaint(string copy, CancellationToken stop)
    {
        try
        {
            return DatabaseFile.HoldsNothing(copy) ? "it holds nothing" : DatabaseCheck.Run(copy, stop) is [var first, ..] ? first : null;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLITE_CORRUPT or SQLITE_NOTADB)
        {
            return "it is damaged, or no database";
        }
    }

    // The database is one transaction all the time: nobody sees the first pages without the last, and who stops half-way leaves it as it was.
    private static void CopyPages(SqliteConnection source, SqliteConnection database, Patience patience)
    {
        using var backup = sqlite3_backup_init(database.Handle, "main", source.Handle, "main");
        if (backup.IsInvalid)
        {
            SqliteException.ThrowExceptionForRC(sqlite3_errcode(database.Handle), database.Handle);
        }

        while (patience.Try(() => Step(backup, database)) != SQLITE_DONE)
        {
        }
    }

    private static int Step(SQLitePCL.sqlite3_backup backup, SqliteConnection database)
    {
        var result = sqlite3_backup_step(backup, PagesAtOnce);
        if (result is SQLITE_BUSY or SQLITE_LOCKED)
        {
            Thread.Sleep(TimeSpan.FromMilliseconds(100));
        }

        if (result is not (SQLITE_OK or SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, database.Handle);
        }

        return result;
    }
}

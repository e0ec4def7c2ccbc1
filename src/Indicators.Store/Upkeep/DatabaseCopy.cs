using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Copies of a database, made and put back while others read it.</summary>
public static class DatabaseCopy
{
    /// <summary>Writes a copy of the database as it is now, with every release.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="copy">The file to write, which may not be there yet.</param>
    /// <exception cref="StoreException">The database is not one of this program, or the file is there already.</exception>
    /// <exception cref="SqliteException">The database cannot be read, or the copy not be written.</exception>
    public static void Make(string path, string copy)
    {
        if (File.Exists(copy))
        {
            throw new StoreException($"{copy} is there already; a copy is never written over another file");
        }

        using var connection = StoreConnection.OpenForReading(path);
        // Under another name until it is whole.
        var unfinished = copy + ".unfinished";
        File.Delete(unfinished);
        try
        {
            connection.Execute("VACUUM INTO @unfinished", new { unfinished });
            File.Move(unfinished, copy);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Makes the database hold what a copy holds, and nothing else. Who reads it sees the one or the other.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="path">The database file; made if it is not there.</param>
    /// <exception cref="StoreException">The copy is not whole, or one of the files not a database of this program.</exception>
    /// <exception cref="SqliteException">A file cannot be read or written; the database is as it was.</exception>
    public static void PutBack(string copy, string path)
    {
        if (DatabaseCheck.Run(copy) is [var first, ..])
        {
            throw new StoreException($"{copy} is not whole, and was not put back: {first}");
        }

        using var source = StoreConnection.OpenForReading(copy);
        using var database = StoreConnection.OpenForWriting(path);
        source.BackupDatabase(database);
        StoreConnection.MakeWhole(database);
    }
}

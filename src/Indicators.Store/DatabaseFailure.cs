using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Indicators.Store;

/// <summary>Why a database file cannot be used, in one line that says what to do.</summary>
public static class DatabaseFailure
{
    /// <summary>The failure in words.</summary>
    /// <param name="failure">What the database answered.</param>
    /// <param name="path">The database file.</param>
    public static string InWords(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => $"{path}: another process holds the database. It is as it was; try again when that process is done.",
        SQLITE_READONLY when IsCutOff(failure) => $"{path}: an import was cut off before its end, and what it left cannot be undone: the file or its folder is read-only.",
        SQLITE_READONLY or SQLITE_PERM => $"{path} cannot be written: the file or its folder is read-only.",
        SQLITE_CORRUPT => Damaged(path),
        SQLITE_FULL => $"{path}: the disk of the database or that of temporary files ({Path.GetTempPath()}) is full. The database is as it was.",
        SQLITE_CANTOPEN => $"{path} cannot be opened or made: is its folder there, and may file and folder be read and written?",
        SQLITE_NOTADB => $"{path} is not a database, or its beginning is damaged. It was not touched.",
        SQLITE_IOERR => $"{path}: the disk answers with an error (SQLite {failure.SqliteExtendedErrorCode}). The database is as it was.",
        _ => $"{path}: the database answers: {failure.Message}",
    };

    /// <summary>What to do about a database that is damaged.</summary>
    /// <param name="path">The database file.</param>
    public static string Damaged(string path) => $"{path} is damaged. Move it away, and what lies beside it as {Path.GetFileName(path)}-wal or -journal; then restore a copy, or import the data again.";

    /// <summary>Whether a killed process left what a connection for reading alone cannot undo.</summary>
    internal static bool IsCutOff(SqliteException failure) => failure.SqliteExtendedErrorCode is SQLITE_READONLY_ROLLBACK or SQLITE_READONLY_RECOVERY;
}

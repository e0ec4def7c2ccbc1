using Microsoft.Data.Sqlite;

namespace Indicators.Api;

/// <summary>Why a program could not go on, in one line that says what to do.</summary>
public static class FailureText
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int CutOff = 776;

    /// <summary>The failure in words.</summary>
    /// <param name="failure">A failure that has an exit code.</param>
    public static string Of(Exception failure) => failure is not SqliteException database ? failure.Message : database.SqliteErrorCode switch
    {
        Busy or Locked => "Another process holds the database. It is as it was; try again when that process is done.",
        ReadOnly when database.SqliteExtendedErrorCode == CutOff => "An import into the database was cut off before its end. Import again: what it left is undone first.",
        ReadOnly => "The database cannot be written: the file or its folder is read-only.",
        Corrupt => "The database is damaged. Restore a copy, or move it away and import the data again.",
        Full => "The disk is full. The database is as it was.",
        CannotOpen => "The database cannot be opened or made: is its folder there, and may it be read and written?",
        NotADatabase => "The file is not a database. It was not touched.",
        _ => $"The database answers: {database.Message}",
    };
}

using Indicators.Model;
using Indicators.Store;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Indicators.Api;

/// <summary>Whether the database can be read now, and whether what it holds is what was imported.</summary>
internal sealed partial class DatabaseState(HostSettings settings, ILogger<DatabaseState> logger)
{
    // A quarter of a second. Whoever asks whether a host is ready waits no longer than that.
    private const long LargestChecked = 100_000;

    private readonly Lock looking = new();
    private string? checkedFiles;
    private string? told;

    /// <summary>Whether another program holds the database for itself.</summary>
    internal static bool IsHeld(Exception failure) => failure is SqliteException { SqliteErrorCode: SQLITE_BUSY or SQLITE_LOCKED };

    /// <summary>The release in force; where there is none, why the database cannot be read, without the name of a file.</summary>
    internal (Release? Release, string? Trouble) Look()
    {
        // One at a time: to check a release is work.
        lock (looking)
        {
            try
            {
                var release = Read();
                told = null;
                return (release, release is null ? "Nothing was imported yet." : null);
            }
            catch (Exception unreadable) when (unreadable is SqliteException or StoreException or IOException or UnauthorizedAccessException)
            {
                var trouble = InWords(unreadable);
                Log(trouble, unreadable);
                return (null, trouble);
            }
        }
    }

    // A release is compared with its hash once for each state of the file, not for every question.
    private Release? Read()
    {
        var files = StateOfFiles();
        var release = DatabaseCheck.Now(settings.Database, files == checkedFiles ? 0 : LargestChecked);
        checkedFiles = files;
        return release;
    }

    // The log of an import, which readers too make and leave empty.
    private string StateOfFiles() => string.Join(' ', new[] { settings.Database, settings.Database + "-wal" }
        .Select(path => new FileInfo(path)).Select(file => file.Exists && file.Length > 0 ? $"{file.Length} {file.LastWriteTimeUtc.Ticks}" : ""));

    private string InWords(Exception failure) => failure switch
    {
        _ when !File.Exists(settings.Database) => "The database file is not there.",
        _ when IsHeld(failure) => "Another program holds the database: a first import, or a copy that is put back.",
        SqliteException { SqliteErrorCode: SQLITE_CORRUPT or SQLITE_NOTADB } => "The database is damaged.",
        StoreException when failure.Message.StartsWith(DatabaseFailure.Damaged(settings.Database), StringComparison.Ordinal) => "The database is damaged.",
        StoreException => "The database holds nothing yet, or is not one of this version of the program.",
        _ => "The database cannot be read.",
    };

    // Probes come every few seconds; the log needs the same line once.
    private void Log(string trouble, Exception failure)
    {
        if (told != trouble)
        {
            told = trouble;
            NotReady(logger, FailureText.Of(failure, settings.Database));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Not ready: {Reason}")]
    private static partial void NotReady(ILogger logger, string reason);
}

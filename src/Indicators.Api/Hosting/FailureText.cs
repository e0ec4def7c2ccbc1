using Indicators.Store;
using Microsoft.Data.Sqlite;

namespace Indicators.Api;

/// <summary>Why a program could not go on, in one line that says what to do.</summary>
public static class FailureText
{
    /// <summary>The failure in words.</summary>
    /// <param name="failure">A failure that has an exit code.</param>
    /// <param name="database">The database file that the program works on.</param>
    public static string Of(Exception failure, string database) => failure switch
    {
        _ when ExitCode.IsStop(failure) => $"Stopped before the end; {database} is as it was.",
        SqliteException refused => DatabaseFailure.InWords(refused, database),
        _ => failure.Message,
    };
}

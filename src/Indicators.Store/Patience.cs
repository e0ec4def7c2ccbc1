using System.Diagnostics;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Indicators.Store;

/// <summary>Tries again while another process holds the database, as long as a writer may wait in all.</summary>
internal sealed class Patience(WriteTerms terms)
{
    /// <summary>The time that one attempt may take, in seconds: between two of them a writer hears that it should stop.</summary>
    internal const int Attempt = 1;

    private readonly Stopwatch waited = Stopwatch.StartNew();

    /// <summary>What an attempt gives.</summary>
    /// <exception cref="SqliteException">The database is still held, or the attempt failed for another reason.</exception>
    /// <exception cref="OperationCanceledException">The writer was told to stop.</exception>
    internal T Try<T>(Func<T> attempt)
    {
        while (true)
        {
            terms.Stop.ThrowIfCancellationRequested();
            try
            {
                return attempt();
            }
            catch (SqliteException held) when (held.SqliteErrorCode is SQLITE_BUSY or SQLITE_LOCKED && waited.Elapsed < terms.Wait)
            {
                terms.Tell(new WriteStep(WriteStage.Waiting));
            }
        }
    }
}

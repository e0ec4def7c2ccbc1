using System.Diagnostics;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Api;

/// <summary>Brings the database up to date before the host answers.</summary>
internal sealed partial class StartImport(HostSettings settings, TimeProvider clock, Measures measures, ILogger<StartImport> logger)
{
    /// <summary>Imports the data folder when the database is new or the data changed, and says so in one line.</summary>
    /// <param name="stop">Tells the import to stop.</param>
    /// <exception cref="StartException">The data have errors, or there is neither a database nor a data folder.</exception>
    /// <exception cref="StoreException">The database is not what it was when its latest release was made, or not one of this program.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    internal void Run(CancellationToken stop)
    {
        if (Directory.Exists(settings.Data))
        {
            Import(stop);
        }
        else
        {
            ServeWithoutFolder();
        }

        // A damaged database would be served without anybody seeing it.
        DatabaseCheck.OfReleaseInForce(settings.Database, stop);
    }

    private void Import(CancellationToken stop)
    {
        var begun = Stopwatch.GetTimestamp();
        var outcome = "failed";
        Release? release = null;
        try
        {
            var result = FolderImport.Run(settings.Data, settings.Database, ImportNote.None, clock, new ImportWatch(stop));
            release = result.Release;
            outcome = result.IsRefused ? "refused" : release is null ? "unchanged" : "imported";
            if (result.IsRefused)
            {
                throw new StartException(string.Join('\n', [$"{settings.Data} has problems; nothing was imported:", .. result.Problems.Select(problem => problem.ToString())]));
            }
        }
        finally
        {
            var took = Stopwatch.GetElapsedTime(begun);
            measures.Imported(outcome, took, release is null ? 0 : release.Counts.Added + release.Counts.Ended);
            Log(release, outcome, Math.Round(took.TotalMilliseconds));
        }
    }

    // What failed or was refused is told by whoever hears of it.
    private void Log(Release? release, string outcome, double milliseconds)
    {
        if (release is not null)
        {
            Imported(logger, settings.Data, settings.Database, release.Number, release.Counts.Observations, milliseconds);
        }
        else if (outcome == "unchanged")
        {
            Unchanged(logger, settings.Data, settings.Database);
        }
    }

    private void ServeWithoutFolder()
    {
        if (!Path.Exists(settings.Database))
        {
            throw new StartException($"There is neither a database {settings.Database} nor a data folder {settings.Data}. Start from the repository's root, or set Indicators__Database and Indicators__Data.");
        }

        NoFolder(logger, settings.Data, settings.Database);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Imported {Data} into {Database} in {Milliseconds} ms: release {Release} with {Observations} observations.")]
    private static partial void Imported(ILogger logger, string data, string database, long release, long observations, double milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Database} holds what {Data} states; nothing to import.")]
    private static partial void Unchanged(ILogger logger, string data, string database);

    [LoggerMessage(Level = LogLevel.Information, Message = "There is no folder {Data}; serving what {Database} holds.")]
    private static partial void NoFolder(ILogger logger, string data, string database);
}

/// <summary>The host cannot start.</summary>
/// <param name="message">Why, in plain words.</param>
public sealed class StartException(string message) : Exception(message);

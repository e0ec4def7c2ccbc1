using Indicators.Model;
using Indicators.Store;

namespace Indicators.Api;

/// <summary>Brings the database up to date before the host answers.</summary>
internal static class StartImport
{
    /// <summary>Imports the data folder when the database is new or the data changed, and says so in one line.</summary>
    /// <exception cref="StartException">The data have errors, or there is neither a database nor a data folder.</exception>
    /// <exception cref="StoreException">The database is not what it was when its latest release was made, or not one of this program.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    internal static void Run(HostSettings settings, TimeProvider clock, ILogger logger, CancellationToken stop)
    {
        Import(settings, clock, logger, stop);
        // A damaged database would be served without anybody seeing it.
        DatabaseCheck.OfReleaseInForce(settings.Database, stop);
    }

    private static void Import(HostSettings settings, TimeProvider clock, ILogger logger, CancellationToken stop)
    {
        if (!Directory.Exists(settings.Data))
        {
            ServeWithoutFolder(settings, logger);
            return;
        }

        var result = FolderImport.Run(settings.Data, settings.Database, ImportNote.None, clock, new ImportWatch(stop));
        if (result.IsRefused)
        {
            throw new StartException(string.Join('\n', [$"{settings.Data} has problems; nothing was imported:", .. result.Problems.Select(problem => problem.ToString())]));
        }

        logger.LogInformation("{Outcome}", Outcome(result.Release, settings));
    }

    private static string Outcome(Release? release, HostSettings settings) => release is null
        ? $"{settings.Database} holds what {settings.Data} states; nothing to import."
        : $"Imported {settings.Data} into {settings.Database}: release {release.Number} with {release.Counts.Observations} observations.";

    private static void ServeWithoutFolder(HostSettings settings, ILogger logger)
    {
        if (!Path.Exists(settings.Database))
        {
            throw new StartException($"There is neither a database {settings.Database} nor a data folder {settings.Data}. Start from the repository's root, or set Indicators__Database and Indicators__Data.");
        }

        logger.LogInformation("There is no folder {Data}; serving what {Database} holds.", settings.Data, settings.Database);
    }
}

/// <summary>The host cannot start.</summary>
/// <param name="message">Why, in plain words.</param>
public sealed class StartException(string message) : Exception(message);

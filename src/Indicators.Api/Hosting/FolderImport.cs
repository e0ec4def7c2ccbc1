using Indicators.Import;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Api;

/// <summary>What importing a data folder gave.</summary>
/// <param name="Release">The new release; null if nothing changed or there are errors.</param>
/// <param name="Problems">Everything found wrong or doubtful.</param>
public sealed record FolderImportResult(Release? Release, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether the folder was refused and nothing written.</summary>
    public bool IsRefused => Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>Imports a data folder into a database: all of it, or nothing.</summary>
public static class FolderImport
{
    // The folder is one input wherever it lies: a data folder that moved is still the same one.
    internal const string InputName = "data";

    /// <summary>Reads, checks and writes; a folder of which nothing changed since it was imported is not read again.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">The database file.</param>
    /// <param name="clock">Tells the time of the release.</param>
    public static FolderImportResult Run(string folder, string database, TimeProvider clock)
    {
        var data = new DataFolder(folder);
        // Before reading: a file changed in between is then read again the next time.
        var fingerprint = data.Fingerprint();
        if (Held(database) == fingerprint)
        {
            return new FolderImportResult(null, []);
        }

        var reading = data.Read();
        var release = new ReleaseWriter(database, clock).Write(reading.Data, InputName, fingerprint, reading);
        return new FolderImportResult(release, reading.Problems);
    }

    /// <summary>Reads and checks, and looks for contradictions; writes nothing that stays.</summary>
    /// <param name="folder">The data folder.</param>
    /// <returns>Everything found wrong or doubtful.</returns>
    public static IReadOnlyList<Problem> Check(string folder)
    {
        using var trial = new TrialDatabase();
        var imported = Run(folder, trial.Path, TimeProvider.System);
        return imported.IsRefused ? imported.Problems : [.. imported.Problems, .. ConflictWarnings.Of(folder, trial.Path)];
    }

    // The fingerprint of the folder that a database holds; null if it holds none.
    private static string? Held(string database)
    {
        if (new FileInfo(database) is not { Exists: true, Length: > 0 })
        {
            return null;
        }

        using var snapshot = StoreSnapshot.Open(database);
        return snapshot.FingerprintOf(InputName);
    }
}

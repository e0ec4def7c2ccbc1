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

    // A quarter of a second. To read a million takes longer than an import of which nothing changed may take.
    private const long LargestCheckedInPassing = 100_000;

    /// <summary>Reads, checks and writes; a folder of which nothing changed since it was imported is not read again.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">The database file.</param>
    /// <param name="note">Who imports it and why.</param>
    /// <param name="clock">Tells the time of the release.</param>
    /// <param name="watch">How it waits and is stopped, and who is told how far it is; null for what is usual.</param>
    /// <exception cref="OperationCanceledException">It was told to stop; the database is as it was.</exception>
    public static FolderImportResult Run(string folder, string database, ImportNote note, TimeProvider clock, ImportWatch? watch = null)
    {
        watch ??= new ImportWatch();
        var data = new DataFolder(folder, watch.Reading);
        // Before reading: a file changed in between is then read again the next time.
        var fingerprint = data.Fingerprint();
        var writer = new ReleaseWriter(database, clock, watch.Terms);
        if (writer.FingerprintOf(InputName) == fingerprint)
        {
            DatabaseCheck.OfReleaseInForce(database, watch.Stop, LargestCheckedInPassing);
            return new FolderImportResult(null, []);
        }

        var reading = data.Read();
        var release = writer.Write(reading.Data with { Observations = watch.Count(reading.Data.Observations) }, new ReleaseOrigin(InputName, fingerprint, note.By, note.Message), reading);
        return new FolderImportResult(release, reading.Problems);
    }
}

using Indicators.Import;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Api;

/// <summary>What importing a publisher's file gave.</summary>
/// <param name="Release">The new release; null if nothing changed or the file was refused.</param>
/// <param name="Definitions">The release that brought the program's own definitions into a new database; null if it had some.</param>
/// <param name="Reading">What was read, left out and found wrong.</param>
public sealed record FileImportResult(Release? Release, Release? Definitions, PublisherReading Reading);

/// <summary>Imports a publisher's own file into a database: all that can be used of it, or nothing.</summary>
public static class FileImport
{
    /// <summary>Reads, checks and writes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="database">The database file; a new one first gets the program's own definitions.</param>
    /// <param name="format">The format of the file; null if that is to be known by its header.</param>
    /// <param name="source">The source that its figures name; null for the format's own.</param>
    /// <param name="note">Who imports it and why.</param>
    /// <param name="clock">Tells the time of the releases.</param>
    /// <param name="watch">How it waits and is stopped, and who is told how far it is; null for what is usual.</param>
    /// <exception cref="OperationCanceledException">It was told to stop; the database is as it was.</exception>
    public static FileImportResult Run(string file, string database, string? format, string? source, ImportNote note, TimeProvider clock, ImportWatch? watch = null)
    {
        watch ??= new ImportWatch();
        var publisherFile = new PublisherFile(file, watch.Reading);
        var writer = new ReleaseWriter(database, clock, watch.Terms);
        while (true)
        {
            try
            {
                return DatabaseFile.HoldsNothing(database, watch.Terms)
                    ? First(publisherFile, format, source, note, watch, writer)
                    : Next(publisherFile, database, format, source, note, watch, writer);
            }
            catch (DefinitionsChangedException)
            {
                // Another import came between reading and storing; what its definitions make of the file is seen by reading it again.
                watch.Stop.ThrowIfCancellationRequested();
            }
        }
    }

    private static FileImportResult First(PublisherFile file, string? format, string? source, ImportNote note, ImportWatch watch, ReleaseWriter writer)
    {
        var builtIn = BuiltInDefinitions.Read();
        var reading = file.Read(PublisherDefinitions.Of(builtIn.Data), format, source);
        if (reading.HasErrors)
        {
            return new FileImportResult(null, null, reading);
        }

        var definitions = new ReleaseOrigin(FolderImport.InputName, "built in", "", "The program's own definitions");
        var (first, release) = writer.WriteFirst(builtIn.Data, definitions, watch.Count(reading.Observations()), OriginOf(file, reading, note), reading);
        return new FileImportResult(release, first, reading);
    }

    private static FileImportResult Next(PublisherFile file, string database, string? format, string? source, ImportNote note, ImportWatch watch, ReleaseWriter writer)
    {
        var (held, readBy) = Held(database);
        var reading = file.Read(held, format, source);
        var release = reading.HasErrors ? null : writer.Write(watch.Count(reading.Observations()), OriginOf(file, reading, note), reading, readBy);
        return new FileImportResult(release, null, reading);
    }

    private static ReleaseOrigin OriginOf(PublisherFile file, PublisherReading reading, ImportNote note) => new(reading.Source, file.Fingerprint(), note.By, note.Message);

    private static (PublisherDefinitions Definitions, Release? ReadBy) Held(string database)
    {
        using var snapshot = StoreSnapshot.Open(database);
        return (new PublisherDefinitions(snapshot.Codes(), snapshot.Sources(), snapshot.Indicators(), snapshot.Spellings()), snapshot.Latest);
    }
}

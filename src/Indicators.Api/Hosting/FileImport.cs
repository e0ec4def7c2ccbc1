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
    /// <param name="clock">Tells the time of the releases.</param>
    public static FileImportResult Run(string file, string database, string? format, string? source, TimeProvider clock)
    {
        var publisherFile = new PublisherFile(file);
        var builtIn = new FileInfo(database) is { Exists: true, Length: > 0 } ? null : BuiltInDefinitions.Read();
        var reading = publisherFile.Read(builtIn is null ? Held(database) : PublisherDefinitions.Of(builtIn.Data), format, source);
        if (reading.HasErrors)
        {
            return new FileImportResult(null, null, reading);
        }

        var fingerprint = publisherFile.Fingerprint();
        var writer = new ReleaseWriter(database, clock);
        var definitions = builtIn is null ? null : WriteDefinitions(builtIn, writer);
        return new FileImportResult(writer.Write(reading.Observations(), reading.Source, fingerprint, reading), definitions, reading);
    }

    private static Release WriteDefinitions(ImportReading builtIn, ReleaseWriter writer) =>
        writer.Write(builtIn.Data, FolderImport.InputName, "built in", builtIn)
        ?? throw new InvalidOperationException($"the program's own definitions are wrong: {string.Join("; ", builtIn.Problems)}");

    private static PublisherDefinitions Held(string database)
    {
        using var snapshot = StoreSnapshot.Open(database);
        return new PublisherDefinitions(snapshot.Codes(), snapshot.Sources(), snapshot.Indicators(), snapshot.Spellings());
    }
}

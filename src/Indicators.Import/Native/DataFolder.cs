using System.Security.Cryptography;
using System.Text;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>The folder of CSV files that an analyst edits, in the project's native format.</summary>
/// <param name="path">The folder.</param>
public sealed class DataFolder(string path)
{
    private const string ObservationsFolder = "observations";

    // FIGURES.CSV, too: a file that is silently left out would be missing from the next release.
    private static readonly EnumerationOptions EveryFile = new()
    {
        RecurseSubdirectories = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        IgnoreInaccessible = false,
        AttributesToSkip = 0,
    };

    /// <summary>Whether the folder is there.</summary>
    public bool Exists => Directory.Exists(path);

    /// <summary>A hash of every CSV file and of the program that reads them, by which an unchanged folder is known without reading it as data.</summary>
    /// <returns>SHA-256 in hexadecimal.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (Type[])[typeof(DataFolder), typeof(Observation)])
        {
            // Another version may read the same files otherwise, and brings lists of codes of its own.
            hash.AppendData(part.Module.ModuleVersionId.ToByteArray());
        }

        foreach (var file in CsvFiles())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            using var content = File.OpenRead(Path.Combine(path, file));
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads every file and checks it against the others; observations only when they are asked for. All problems are reported together.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ImportReading Read()
    {
        var problems = new ProblemList();
        var data = DataTables.Read(new TableReader(Open, problems), [.. ObservationFiles()], hasSpellings: File.Exists(Absolute(SpellingTable.File)));
        DescriptorCheck.Run(path, [.. CsvFiles()], problems);
        return new ImportReading(data, problems);
    }

    // Lists that the folder does not bring are those of the program.
    private Stream? Open(string file) => File.Exists(Absolute(file)) ? File.OpenRead(Absolute(file))
        : file is DefinitionTables.CodesFile or SpellingTable.File ? BuiltInDefinitions.Open(file)
        : null;

    private string Absolute(string file) => Path.Combine(path, file);

    private IEnumerable<string> CsvFiles() =>
        Directory.EnumerateFiles(path, "*.csv", EveryFile).Select(Relative).Order(StringComparer.Ordinal);

    private IEnumerable<string> ObservationFiles() => CsvFiles().Where(file => file.StartsWith(ObservationsFolder + "/", StringComparison.Ordinal));

    private string Relative(string file) => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/');
}

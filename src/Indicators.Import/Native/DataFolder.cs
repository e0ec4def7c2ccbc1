using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>The folder of CSV files that an analyst edits, in the project's native format.</summary>
/// <param name="path">The folder.</param>
/// <param name="meter">Is told how much is read; null if nobody asks.</param>
public sealed class DataFolder(string path, ReadMeter? meter = null)
{
    private const string ObservationsFolder = "observations";

    // FIGURES.CSV, too: a file that is silently left out would be missing from the next release.
    private static readonly EnumerationOptions EveryFile = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = 0,
    };

    /// <summary>Whether the folder is there.</summary>
    public bool Exists => Directory.Exists(path);

    /// <summary>A hash of every CSV file, of the descriptor and of the program that reads them, by which an unchanged folder is known without reading it as data.</summary>
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

        foreach (var file in CsvFiles().Append(DescriptorCheck.Descriptor).Where(file => InputFile.IsThere(Path.Combine(path, file))))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            if (InputFile.Complaint(Path.Combine(path, file)) is null)
            {
                using var content = InputFile.OpenRead(Path.Combine(path, file));
                hash.AppendData(SHA256.HashData(content));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads every file and checks it against the others; observations only when they are asked for. All problems are reported together.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ImportReading Read()
    {
        var problems = new ProblemList();
        meter?.Begin(CsvFiles().Select(file => new FileInfo(Absolute(file))).Where(file => file.Exists).Sum(file => file.Length));
        var data = DataTables.Read(new TableReader(file => Open(file, problems), problems), [.. ObservationFiles()], hasSpellings: InputFile.IsThere(Absolute(SpellingTable.File)));
        DescriptorCheck.Run(path, [.. CsvFiles()], problems);
        return new ImportReading(data, problems);
    }

    /// <summary>What each file holds: every CSV file, in the order of names, and the descriptor.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IReadOnlyList<FileContent> Files() => [.. CsvFiles().Append(DescriptorCheck.Descriptor).Select(file => FileContent.Of(file, Absolute(file)))];

    /// <summary>In which row of sources.csv each source stands.</summary>
    public IReadOnlyDictionary<string, long> SourceRows() => RowsOf(DefinitionTables.Sources);

    /// <summary>In which row of spells.csv each spell stands.</summary>
    public IReadOnlyDictionary<string, long> SpellRows() => RowsOf(StatementTables.Spells);

    private Dictionary<string, long> RowsOf<T>(NativeTable<T> table)
    {
        var problems = new ProblemList();
        using var stream = Open(table.File, problems);
        return stream is null ? [] : CsvTable.Rows(stream, table.File, table.Columns, problems).DistinctBy(row => row["id"]).ToDictionary(row => row["id"], row => row.Number);
    }

    // Lists that the folder does not bring are those of the program.
    private Stream? Open(string file, ProblemList problems)
    {
        if (!InputFile.IsThere(Absolute(file)))
        {
            return file is DefinitionTables.CodesFile or SpellingTable.File ? BuiltInDefinitions.Open(file) : null;
        }

        if (InputFile.Complaint(Absolute(file)) is { } complaint)
        {
            problems.Add(ProblemType.SourceError, file, complaint);
            return null;
        }

        var content = InputFile.OpenRead(Absolute(file));
        return meter?.Count(content) ?? content;
    }

    private string Absolute(string file) => Path.Combine(path, file);

    // Folders of such a name, too: nobody gives it to one on purpose. Links to folders could lead round in a circle.
    private IEnumerable<string> CsvFiles() => new FileSystemEnumerable<string>(path, (ref FileSystemEntry entry) => Relative(entry.ToFullPath()), EveryFile)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || IsLinkToFolder(ref entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLinkToFolder(ref entry),
    }.Order(StringComparer.Ordinal);

    private IEnumerable<string> ObservationFiles() =>
        CsvFiles().Where(file => file == ObservationsFolder || file.StartsWith(ObservationsFolder + "/", StringComparison.Ordinal));

    private static bool IsLinkToFolder(ref FileSystemEntry entry) => entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private string Relative(string file) => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/');
}

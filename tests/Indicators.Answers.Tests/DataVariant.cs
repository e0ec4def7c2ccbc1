namespace Indicators.Answers.Tests;

/// <summary>A copy of the founding document's data in which single rows are changed, to see what follows from them.</summary>
internal sealed class DataVariant : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private ImportedData? imported;

    internal DataVariant() => Folder = folder.CopyOfFoundingData();

    /// <summary>Puts a text in the place of another, which must stand in the file exactly once: a silent miss would test nothing.</summary>
    internal DataVariant Changing(string file, string found, string written)
    {
        var content = Read(file);
        var first = content.IndexOf(found, StringComparison.Ordinal);
        if (first < 0 || content.IndexOf(found, first + 1, StringComparison.Ordinal) >= 0)
        {
            throw new InvalidOperationException($"{file} does not hold exactly once: {found}");
        }

        return Write(file, content.Replace(found, written, StringComparison.Ordinal));
    }

    internal DataVariant Adding(string file, params string[] rows) => Write(file, Read(file).TrimEnd('\n') + "\n" + string.Join('\n', rows) + "\n");

    internal DataVariant Removing(string file, string beginning)
    {
        var rows = Read(file).Split('\n');
        var kept = rows.Where(row => !row.StartsWith(beginning, StringComparison.Ordinal)).ToArray();
        return kept.Length == rows.Length - 1
            ? Write(file, string.Join('\n', kept))
            : throw new InvalidOperationException($"{rows.Length - kept.Length} rows of {file} begin with: {beginning}");
    }

    internal DataVariant Reversing(string file)
    {
        var rows = Read(file).TrimEnd('\n').Split('\n');
        return Write(file, string.Join('\n', rows.Take(1).Concat(rows.Skip(1).Reverse())) + "\n");
    }

    internal string Folder { get; }

    internal Publication Open() => Imported.Source.Open();

    internal Publication OpenWithSmallCounts() => Imported.SourceWithSmallCounts.Open();

    internal ImportedData Imported => imported ??= new ImportedData(Folder);

    public void Dispose()
    {
        imported?.Dispose();
        folder.Dispose();
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    private DataVariant Write(string file, string content)
    {
        File.WriteAllText(Path.Combine(Folder, file), content);
        return this;
    }
}

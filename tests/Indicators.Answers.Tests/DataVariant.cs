namespace Indicators.Answers.Tests;

/// <summary>A copy of the repository's data in which single rows are changed, to see what follows from them.</summary>
internal sealed class DataVariant : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("indicators-variant-");
    private ImportedData? imported;

    internal DataVariant()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Repository.Data, file));
            _ = Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

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

    internal string Folder => folder.FullName;

    internal Publication Open() => Imported.Source.Open();

    internal Publication OpenWithSmallCounts() => Imported.SourceWithSmallCounts.Open();

    internal ImportedData Imported => imported ??= new ImportedData(folder.FullName);

    public void Dispose()
    {
        imported?.Dispose();
        folder.Delete(recursive: true);
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(folder.FullName, file)).ReplaceLineEndings("\n");

    private DataVariant Write(string file, string content)
    {
        File.WriteAllText(Path.Combine(folder.FullName, file), content);
        return this;
    }
}

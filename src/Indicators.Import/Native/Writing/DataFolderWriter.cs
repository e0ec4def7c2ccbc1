using CsvHelper;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>Writes a data set as the files that an analyst edits: the same data give the same bytes, and reading them gives the same data.</summary>
/// <param name="folder">The folder; made if it is not there.</param>
public sealed class DataFolderWriter(string folder)
{
    private readonly List<string> files = [];

    /// <summary>Writes every file.</summary>
    /// <param name="data">The content, in the order in which rows are to stand.</param>
    /// <returns>The files, relative to the folder.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public IReadOnlyList<string> Write(DataSet data)
    {
        Write(DefinitionFiles.Codes, data.Codes);
        Write(DefinitionFiles.Spellings, data.Spellings);
        Write(DefinitionFiles.Sources, data.Sources);
        Write(DefinitionFiles.Indicators, data.Indicators);
        Write(DefinitionFiles.Derived, data.DerivedIndicators);
        Write(DefinitionFiles.Notes, data.Notes);
        Write(StatementFiles.Observations, data.Observations.Select(placed => placed.Observation));
        Write(StatementFiles.Spells, data.Spells);
        Write(StatementFiles.Duties, data.Duties);
        Write(StatementFiles.Events, data.Events);
        Write(StatementFiles.Claims, data.Claims);
        return files;
    }

    private void Write<T>(NativeFile<T> file, IEnumerable<T> rows)
    {
        var path = Path.Combine(folder, file.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Create(path);
        // No BOM and no escaping of formulas: this is read by programs, and must read back as it was.
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" });
        WriteRow(csv, file.Columns);
        foreach (var row in rows)
        {
            WriteRow(csv, file.Cells(row));
        }

        files.Add(file.File);
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}

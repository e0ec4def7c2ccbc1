using System.Security.Cryptography;
using CsvHelper;

namespace Indicators.Import;

/// <summary>What a file of a data folder holds, whether its cells are right or wrong.</summary>
/// <param name="Path">The file, relative to the folder.</param>
/// <param name="IsTable">Whether it is a table: a CSV file.</param>
/// <param name="Bytes">Its length; null where nothing can be read under that name.</param>
/// <param name="Sha256">The hash of its content in hexadecimal; null where nothing can be read.</param>
/// <param name="Labels">The cells of its first row; empty where it has none.</param>
/// <param name="Rows">The rows below the first that are not empty, up to where the file can be read; null where it is no table.</param>
public sealed record FileContent(string Path, bool IsTable, long? Bytes, string? Sha256, IReadOnlyList<string> Labels, long? Rows)
{
    /// <summary>A file that is not there.</summary>
    /// <param name="path">Its name.</param>
    public static FileContent Absent(string path) => new(path, IsTableName(path), null, null, [], null);

    internal static FileContent Of(string path, string absolute)
    {
        if (!InputFile.IsThere(absolute) || InputFile.Complaint(absolute) is not null)
        {
            return Absent(path);
        }

        using var content = InputFile.OpenRead(absolute);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var bytes = content.Length;
        var (labels, rows) = IsTableName(path) ? Table(content) : ([], null);
        return new FileContent(path, IsTableName(path), bytes, hash, labels, rows);
    }

    private static bool IsTableName(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static (IReadOnlyList<string> Labels, long? Rows) Table(Stream content)
    {
        content.Position = 0;
        using var records = new CsvRecords(content, ',');
        IReadOnlyList<string> labels = [];
        var rows = 0L;
        try
        {
            if (records.Next())
            {
                labels = [.. Enumerable.Range(0, records.Count).Select(records.Cell)];
            }

            while (records.Next())
            {
                rows += records.IsBlank ? 0 : 1;
            }
        }
        catch (CsvFormatException)
        {
            // That is a problem of its own, told where the file is read as data.
        }

        return (labels, rows);
    }
}

using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Indicators.Import;

/// <summary>Reads a CSV file strictly: RFC 4180, UTF-8, a header of known columns, as many cells in each row as in the header.</summary>
/// <remarks>The parser passes bytes through as they are, so each cell is decoded here, where its row and column are known.</remarks>
internal static class CsvTable
{
    private const int LongestRow = 1 << 20;

    internal static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        SkipEmptyLines = false,
        IncludeValuesInExceptions = false,
        MaxRecordSize = LongestRow,
    };

    /// <summary>The rows that are whole; what is wrong with the others goes to the problems.</summary>
    /// <param name="stream">The file's content, from its beginning.</param>
    /// <param name="file">Its name in problems.</param>
    /// <param name="known">The columns that it may have.</param>
    /// <param name="problems">Takes the problems.</param>
    internal static IEnumerable<CsvRow> Rows(Stream stream, string file, IReadOnlyList<string> known, ProblemList problems)
    {
        if (!IsUtf8(stream))
        {
            problems.Error(file, null, null, null, "the file is UTF-16; save it as UTF-8");
            yield break;
        }

        using var reader = CsvReader.Create(stream, Strict);
        if (Header(reader, file, known, problems) is not { } columns)
        {
            yield break;
        }

        CsvRow? above = null;
        while (Next(reader, file, problems))
        {
            if (Row(reader, file, columns, above, problems) is { } row)
            {
                above = row;
                yield return row;
            }
        }
    }

    internal static bool IsUtf8(Stream stream)
    {
        Span<byte> start = stackalloc byte[2];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return read < start.Length || !(start is [0xFE, 0xFF] or [0xFF, 0xFE]);
    }

    private static Dictionary<string, int>? Header(CsvReader reader, string file, IReadOnlyList<string> known, ProblemList problems)
    {
        try
        {
            reader.ReadHeader();
        }
        catch (CsvFormatException malformed)
        {
            problems.Error(file, malformed.RecordNumber, null, null, malformed.Message);
            return null;
        }

        var names = reader.Headers;
        if (names.Count == 0 || (names.Count == 1 && names[0].Length == 0))
        {
            problems.Error(file, 1, null, null, $"the file is empty; its first row names the columns: {string.Join(", ", known)}");
            return null;
        }

        var columns = new Dictionary<string, int>();
        var good = true;
        for (var index = 0; index < names.Count; index++)
        {
            if (!known.Contains(names[index]))
            {
                good = false;
                problems.Error(file, 1, names[index], names[index], $"not a column of this file; its columns are {string.Join(", ", known)}", NearestSpelling.Of(names[index], known));
            }
            else if (!columns.TryAdd(names[index], index))
            {
                good = false;
                problems.Error(file, 1, names[index], names[index], "the column is there twice; each may be there once");
            }
        }

        return good ? columns : null;
    }

    private static bool Next(CsvReader reader, string file, ProblemList problems)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException malformed)
        {
            problems.Error(file, malformed.RecordNumber, null, null, $"{malformed.Message} The rest of the file was not read.");
            return false;
        }
    }

    private static CsvRow? Row(CsvReader reader, string file, Dictionary<string, int> columns, CsvRow? above, ProblemList problems)
    {
        var number = reader.RowNumber + 1;
        if (reader.FieldCount == 1 && reader.GetSpan(0).IsEmpty && columns.Count > 1)
        {
            return null;
        }

        if (reader.FieldCount != columns.Count)
        {
            problems.Error(file, number, null, null, $"the row has {reader.FieldCount} cells, the header {columns.Count}");
            return null;
        }

        var cells = new string[columns.Count];
        var good = true;
        foreach (var (column, index) in columns)
        {
            var bytes = reader.GetSpan(index);
            if (Complaint(bytes) is { } complaint)
            {
                good = false;
                problems.Error(file, number, column, null, complaint);
            }
            else
            {
                cells[index] = Text(bytes, above?.Cells[index]);
            }
        }

        return good ? new CsvRow(file, number, columns, cells) : null;
    }

    // A cell that says the same as the one above it shares its text: in most columns of a long file that is the rule.
    private static string Text(ReadOnlySpan<byte> bytes, string? above) => above is not null && Ascii.Equals(bytes, above) ? above : Encoding.UTF8.GetString(bytes);

    internal static string? Complaint(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return "the cell has bytes that are not UTF-8; save the file as UTF-8";
        }

        return bytes.ContainsAnyInRange((byte)0, (byte)8) ? "the cell has control characters" : null;
    }
}

using System.Collections.Frozen;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Indicators.Model;

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

    // Tabs and line breaks may stand in a cell; the other signs of old terminals may not, and U+001F ends a cell in the hash of a release.
    private static readonly System.Buffers.SearchValues<byte> Controls =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 0x20).Except([0x09, 0x0A, 0x0D]).Append(0x7F).Select(control => (byte)control)]);

    /// <summary>The rows that are whole; what is wrong with the others goes to the problems.</summary>
    /// <param name="stream">The file's content, from its beginning.</param>
    /// <param name="file">Its name in problems.</param>
    /// <param name="known">The columns that it may have.</param>
    /// <param name="problems">Takes the problems.</param>
    internal static IEnumerable<CsvRow> Rows(Stream stream, string file, IReadOnlyList<string> known, ProblemList problems)
    {
        if (IsUtf16(stream))
        {
            problems.Add(ProblemType.EncodingError, file, "the file is UTF-16 or UTF-32; save it as UTF-8");
            yield break;
        }

        using var reader = CsvReader.Create(stream, Strict);
        if (CsvHeader.Columns(reader, file, known, problems) is not { } columns)
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

    internal static string InWords(CsvFormatException malformed) => malformed.Message.Contains(nameof(CsvReaderOptions.MaxRecordSize), StringComparison.Ordinal)
        ? $"the row is longer than {LongestRow} bytes; is a quote in it never closed?"
        : malformed.Message;

    /// <summary>Whether the content is UTF-16 or UTF-32: by its mark, or by the zero in every other byte of ASCII.</summary>
    internal static bool IsUtf16(Stream stream)
    {
        Span<byte> start = stackalloc byte[2];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == start.Length && (start is [0xFE, 0xFF] or [0xFF, 0xFE] || start[0] == 0 != (start[1] == 0));
    }

    /// <summary>Reports a row whose cells are not as many as the header's.</summary>
    internal static void AddCount(string file, long row, int cells, int columns, ProblemList problems) => problems.Add(
        cells > columns ? ProblemType.ExtraCell : ProblemType.MissingCell, file, row, $"the row has {cells} cell{(cells == 1 ? "" : "s")}, the header {columns}");

    private static bool Next(CsvReader reader, string file, ProblemList problems)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException malformed)
        {
            problems.Add(ProblemType.SourceError, file, malformed.RecordNumber, $"{InWords(malformed)} The rest of the file was not read.");
            return false;
        }
    }

    private static CsvRow? Row(CsvReader reader, string file, FrozenDictionary<string, int> columns, CsvRow? above, ProblemList problems)
    {
        var number = reader.RowNumber + 1;
        if (reader.FieldCount == 1 && reader.GetSpan(0).IsEmpty && columns.Count > 1)
        {
            return null;
        }

        if (reader.FieldCount != columns.Count)
        {
            // The end of a file that lost its content on the disk is one cell of zeros.
            if (Complaint(reader.GetSpan(0)) is { } notText)
            {
                problems.Add(ProblemType.EncodingError, file, number, notText);
            }
            else
            {
                AddCount(file, number, reader.FieldCount, columns.Count, problems);
            }

            return null;
        }

        var cells = new string[columns.Count];
        var good = true;
        foreach (var (column, index) in columns)
        {
            var bytes = reader.GetSpan(index);
            if (bytes.IsEmpty)
            {
                cells[index] = "";
            }
            else if (Complaint(bytes) is { } complaint)
            {
                good = false;
                problems.Add(ProblemType.EncodingError, file, number, column, null, complaint);
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
            return "the cell has bytes that are not UTF-8 (is it windows-1250 or windows-1251?); save the file as UTF-8";
        }

        return bytes.IndexOfAny(Controls) is >= 0 and var position ? $"the cell has the control character U+{bytes[position]:X4}" : null;
    }
}

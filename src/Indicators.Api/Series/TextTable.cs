using CsvHelper;

namespace Indicators.Api;

/// <summary>Writes a table as CSV: RFC 4180, UTF-8. Texts that a spreadsheet would run as formulas are made harmless.</summary>
internal static class TextTable
{
    /// <param name="headings">The first row.</param>
    /// <param name="rows">The others: texts, numbers, truths, and null for an empty cell.</param>
    internal static byte[] Write(IEnumerable<string> headings, IEnumerable<IEnumerable<object?>> rows) => Rows(rows.Prepend(headings));

    /// <summary>Rows without headings, for a table that is written part by part.</summary>
    internal static byte[] Rows(IEnumerable<IEnumerable<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" }))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    WriteCell(csv, cell);
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    // Numbers go as numbers: a minus sign before a text would be taken for a formula.
    private static void WriteCell(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case null: csv.WriteField(""); break;
            case string text: csv.WriteField(text); break;
            case bool truth: csv.WriteField(truth ? "true" : "false"); break;
            case decimal number: csv.WriteField(number, default); break;
            case double number: csv.WriteField(number, default); break;
            case long number: csv.WriteField(number, default); break;
            default: throw new ArgumentOutOfRangeException(nameof(cell), cell, "not a cell of a table");
        }
    }
}

using CsvHelper;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>The rows below the header of a publisher's file. What is broken in them is an error: a broken file may have lost more than it shows.</summary>
internal static class PublisherRows
{
    internal static IEnumerable<(long Number, string[] Cells)> Below(HeaderFit header, Stream stream, string file, ProblemList problems)
    {
        using var records = new CsvRecords(stream, header.Separator);
        while (Next(records, file, problems))
        {
            if (records.Number > header.Row && !records.IsBlank && Cells(records, header, file, problems) is { } cells)
            {
                yield return (records.Number, cells);
            }
        }
    }

    private static bool Next(CsvRecords records, string file, ProblemList problems)
    {
        try
        {
            return records.Next();
        }
        catch (CsvFormatException malformed)
        {
            problems.Add(ProblemType.SourceError, file, malformed.RecordNumber, $"{malformed.Message} The rest of the file was not read.");
            return false;
        }
    }

    private static string[]? Cells(CsvRecords records, HeaderFit header, string file, ProblemList problems)
    {
        if (records.Count != header.Header.Count)
        {
            CsvTable.AddCount(file, records.Number, records.Count, header.Header.Count, problems);
            return null;
        }

        var cells = new string[records.Count];
        var errors = problems.Errors;
        for (var index = 0; index < cells.Length; index++)
        {
            if (records.Complaint(index) is { } complaint)
            {
                problems.Add(ProblemType.EncodingError, file, records.Number, header.Columns.FirstOrDefault(column => column.Index == index)?.Heading, null, complaint);
            }

            cells[index] = records.Cell(index);
        }

        if (header.HasTail && cells[^1].Length > 0)
        {
            problems.Add(ProblemType.BlankLabel, file, records.Number, null, cells[^1], "the cell has no heading above it");
        }

        return problems.Errors == errors ? cells : null;
    }
}

using System.Text;
using CsvHelper;

namespace Indicators.Import;

/// <summary>The records of a CSV file whose header is yet to be found, read as strictly as <see cref="CsvTable"/>.</summary>
internal sealed class CsvRecords(Stream stream, char separator) : IDisposable
{
    private readonly CsvReader reader = CsvReader.Create(stream, CsvTable.Strict with { Separator = separator, HasHeader = false });

    /// <summary>The record's number as a spreadsheet counts rows.</summary>
    internal long Number => reader.RowNumber;

    internal int Count => reader.FieldCount;

    internal bool IsBlank => reader.FieldCount == 1 && reader.GetSpan(0).IsEmpty;

    /// <exception cref="CsvFormatException">The record is malformed or too long; the rest of the file cannot be read.</exception>
    internal bool Next() => reader.Read();

    /// <summary>What is wrong with the bytes of a cell; null if nothing is.</summary>
    internal string? Complaint(int index) => CsvTable.Complaint(reader.GetSpan(index));

    internal string Cell(int index) => Encoding.UTF8.GetString(reader.GetSpan(index));

    public void Dispose() => reader.Dispose();
}

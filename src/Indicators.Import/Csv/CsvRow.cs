using System.Collections.Frozen;

namespace Indicators.Import;

/// <summary>One row of a file as published: cells by the names of their columns.</summary>
internal sealed record CsvRow(string File, long Number, FrozenDictionary<string, int> Columns, string[] Cells)
{
    // A column that is left out is empty.
    internal string this[string column] => Columns.TryGetValue(column, out var index) ? Cells[index] : "";
}

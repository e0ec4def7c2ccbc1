using Indicators.Model;

namespace Indicators.Import;

/// <summary>Reads the files of one data folder, row by row, and refuses a second row with the same key.</summary>
/// <param name="open">Opens a file of the folder; null where it is not there, or is not to be used, which is then among the problems.</param>
/// <param name="problems">Takes the problems.</param>
internal sealed class TableReader(Func<string, Stream?> open, ProblemList problems)
{
    /// <summary>The rows of a file; null if some of them could not be read. A file that is not there is empty.</summary>
    internal List<T>? Read<T>(NativeTable<T> table, References references)
    {
        using var stream = Open(table.File, out var isRefused);
        var rows = new List<T>();
        return !isRefused && (stream is null || AddRows(table, stream, references, rows)) ? rows : null;
    }

    /// <summary>The rows of a file that must be there; null if it cannot be used.</summary>
    internal List<T>? ReadNeeded<T>(NativeTable<T> table, References references)
    {
        using var stream = Open(table.File, out var isRefused);
        var rows = new List<T>();
        if (stream is not null)
        {
            return AddRows(table, stream, references, rows) ? rows : null;
        }

        if (!isRefused)
        {
            problems.Add(ProblemType.SourceError, table.File, "the file is missing");
        }

        return null;
    }

    /// <summary>The observations of several files, read one by one as they are asked for. Rows with mistakes are left out; whoever keeps the others sees which keys repeat.</summary>
    internal IEnumerable<PlacedObservation> ReadOnDemand(IReadOnlyList<NativeTable<Observation>> tables, References references)
    {
        foreach (var table in tables)
        {
            using var stream = Open(table.File, out _);
            foreach (var row in stream is null ? [] : CsvTable.Rows(stream, table.File, table.Columns, problems))
            {
                var reader = new RowReader(row, problems);
                var observation = table.Read(reader, references);
                if (!reader.IsBad)
                {
                    yield return new PlacedObservation(observation, new RowPlace(row.File, row.Number));
                }
            }
        }
    }

    // A file that is there but cannot be used is a problem of its own, and not a missing one.
    private Stream? Open(string file, out bool isRefused)
    {
        var errorsBefore = problems.Errors;
        var stream = open(file);
        isRefused = problems.Errors > errorsBefore;
        return stream;
    }

    // Whether every row could be read, right or wrong.
    private bool AddRows<T>(NativeTable<T> table, Stream stream, References references, List<T> rows)
    {
        var seen = new Dictionary<object, (string File, long Row)>();
        var errorsBefore = problems.Errors;
        var errorsInCells = 0;
        foreach (var row in CsvTable.Rows(stream, table.File, table.Columns, problems))
        {
            var errorsBeforeRow = problems.Errors;
            var reader = new RowReader(row, problems);
            var read = table.Read(reader, references);
            // A bad row is kept, too: what refers to it is not wrong, and nothing of it is stored, because the run has failed.
            if (seen.TryAdd(table.Key(read), (row.File, row.Number)))
            {
                rows.Add(read);
            }
            else if (!reader.IsBad)
            {
                var (file, number) = seen[table.Key(read)];
                problems.Add(ProblemType.PrimaryKey, row.File, row.Number, table.Columns[0], row[table.Columns[0]], $"row {number} of {file} has the same key; each may be there once");
            }

            errorsInCells += problems.Errors - errorsBeforeRow;
        }

        return problems.Errors - errorsBefore == errorsInCells;
    }
}

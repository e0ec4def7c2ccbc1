namespace Indicators.Benchmarks;

/// <summary>Measures the import of many rows against the shell of SQLite, in turn, and writes the figures as a table.</summary>
internal static class ImportBenchmark
{
    internal static void Run(int rows, int seed, RowOrder order, int runs, TextWriter output)
    {
        var work = Directory.CreateTempSubdirectory("indicators-benchmark-");
        try
        {
            var folder = Generated(work, rows, seed, order);
            var tenth = Generated(work, rows / 10, seed, order);
            Machine.Describe(output);
            output.WriteLine($"{rows:N0} rows, {new FileInfo(Path.Combine(folder, GeneratedFolder.Observations)).Length / 1e6:N0} MB, order {order}, seed {seed}");
            output.WriteLine();
            ImportReport.WriteHeader(output);
            var measured = new List<ImportRun>();
            for (var number = 1; number <= runs; number++)
            {
                measured.Add(ImportRun.Of(work.FullName, folder, tenth));
                ImportReport.WriteRow($"{number}", measured[^1], output);
            }

            ImportReport.WriteSummary(measured, rows, output);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static string Generated(DirectoryInfo work, int rows, int seed, RowOrder order)
    {
        var folder = Path.Combine(work.FullName, $"rows-{rows}");
        GeneratedFolder.Write(folder, new GeneratedRows(rows, seed, order));
        return folder;
    }
}

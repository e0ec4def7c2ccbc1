namespace Indicators.Benchmarks;

/// <summary>The measured figures as a table in Markdown.</summary>
internal static class ImportReport
{
    internal static void WriteHeader(TextWriter output)
    {
        output.WriteLine("| run | sqlite3, s | indicators, s | ratio | unchanged, s | peak, MB | peak of a tenth, MB |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
    }

    internal static void WriteRow(string name, ImportRun run, TextWriter output) => output.WriteLine(
        $"| {name} | {run.Shell.Seconds:0.00} | {run.Import.Seconds:0.00} | {run.Ratio:0.00} | {run.Again.Seconds:0.00} | {run.Import.PeakMegabytes:0} | {run.Tenth.PeakMegabytes:0} |");

    internal static void WriteSummary(IReadOnlyList<ImportRun> runs, int rows, TextWriter output)
    {
        var shell = Median(runs, run => run.Shell.Seconds);
        var import = Median(runs, run => run.Import.Seconds);
        var again = Median(runs, run => run.Again.Seconds);
        var peak = Median(runs, run => run.Import.PeakMegabytes);
        var tenth = Median(runs, run => run.Tenth.PeakMegabytes);
        output.WriteLine($"| median | {shell:0.00} | {import:0.00} | {shell / import:0.00} | {again:0.00} | {peak:0} | {tenth:0} |");
        output.WriteLine();
        output.WriteLine($"Rows per second: sqlite3 {rows / shell:N0}, indicators {rows / import:N0}: {shell / import:0.00} of its speed.");
        output.WriteLine($"The unchanged folder again: {again / import:P1} of the first import.");
        output.WriteLine($"Peak memory: {peak / tenth:0.00} of that at a tenth of the rows.");
    }

    private static double Median(IEnumerable<ImportRun> runs, Func<ImportRun, double> figure)
    {
        var ordered = runs.Select(figure).Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}

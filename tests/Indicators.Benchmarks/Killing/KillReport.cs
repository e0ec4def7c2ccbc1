namespace Indicators.Benchmarks;

/// <summary>Kills imports, in turn of a first and of a second edition, and counts what was whole afterwards.</summary>
internal static class KillReport
{
    // Of each ten, one of either edition.
    private const int KillsPerExport = 10;

    /// <returns>0 if everything was whole, else 1.</returns>
    internal static int Write(int rows, int kills, int seed, TextWriter output)
    {
        var work = Directory.CreateTempSubdirectory("indicators-kills-");
        try
        {
            Machine.Describe(output);
            output.WriteLine($"{rows:N0} rows in each edition, seed {seed}");
            var trial = new KillTrial(work.FullName, rows, seed);
            var outcomes = new List<(int Edition, KillOutcome Outcome)>();
            for (var kill = 0; kill < kills; kill++)
            {
                outcomes.Add((kill % 2, trial.Kill(kill % 2, exports: kill % KillsPerExport < 2)));
                Complain(kill, outcomes[^1].Outcome, output);
                Console.Error.Write($"\r{kill + 1} of {kills}");
            }

            WriteTable(outcomes, output);
            return outcomes.All(kill => kill.Outcome.IsIntact && kill.Outcome.IsSameAfterRetry) ? 0 : 1;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void Complain(int kill, KillOutcome outcome, TextWriter output)
    {
        if (!outcome.IsIntact || !outcome.IsSameAfterRetry)
        {
            output.WriteLine($"kill {kill}: {outcome}");
        }
    }

    private static void WriteTable(List<(int Edition, KillOutcome Outcome)> outcomes, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("| import | kills | first and last moment, s | before it wrote | while it wrote | after its release | whole and intact | the same after a retry |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        WriteRow("first edition, new database", [.. outcomes.Where(kill => kill.Edition == 0).Select(kill => kill.Outcome)], output);
        WriteRow("second edition, over the first", [.. outcomes.Where(kill => kill.Edition == 1).Select(kill => kill.Outcome)], output);
        WriteRow("both", [.. outcomes.Select(kill => kill.Outcome)], output);
    }

    private static void WriteRow(string name, IReadOnlyList<KillOutcome> outcomes, TextWriter output)
    {
        var done = outcomes.Count(outcome => outcome.IsDone);
        var writing = outcomes.Count(outcome => outcome is { IsDone: false, IsHalfDone: true });
        output.WriteLine(
            $"| {name} | {outcomes.Count} | {outcomes.Min(outcome => outcome.Moment).TotalSeconds:0.00}–{outcomes.Max(outcome => outcome.Moment).TotalSeconds:0.00} "
            + $"| {outcomes.Count - done - writing} | {writing} | {done} | {outcomes.Count(outcome => outcome.IsIntact)} | {outcomes.Count(outcome => outcome.IsSameAfterRetry)} |");
    }
}

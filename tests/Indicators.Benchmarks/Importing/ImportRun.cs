using Indicators.Cli;

namespace Indicators.Benchmarks;

/// <summary>One round: each side once, on the same file, into a new database.</summary>
/// <param name="Shell">The shell of SQLite.</param>
/// <param name="Import">The whole import.</param>
/// <param name="Again">The import of the same folder, unchanged, once more.</param>
/// <param name="Tenth">The import of a tenth of the rows.</param>
internal sealed record ImportRun(MeasuredProcess Shell, MeasuredProcess Import, MeasuredProcess Again, MeasuredProcess Tenth)
{
    internal double Ratio => Shell.Seconds / Import.Seconds;

    internal static ImportRun Of(string work, string folder, string tenth)
    {
        var shell = MeasuredProcess.Of("sqlite3", SqliteShell.Import(NewDatabase(work), Path.Combine(folder, GeneratedFolder.Observations)));
        var database = NewDatabase(work);
        var import = Indicators("import", folder, "--database", database);
        var again = Indicators("import", folder, "--database", database);
        return new ImportRun(shell, import, again, Indicators("import", tenth, "--database", NewDatabase(work)));
    }

    private static MeasuredProcess Indicators(params string[] arguments) => MeasuredProcess.Of("dotnet", [typeof(IndicatorsCommand).Assembly.Location, .. arguments]);

    private static string NewDatabase(string work)
    {
        var database = Path.Combine(work, "measured.db");
        foreach (var file in new[] { database, $"{database}-wal", $"{database}-shm", $"{database}-journal" })
        {
            File.Delete(file);
        }

        return database;
    }
}

using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>import</c>: brings a data folder into the database, all of it or nothing.</summary>
internal static class ImportVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var data = CommonOptions.DataFolder();
        var command = new Command("import", "Bring a data folder into the database: all of it, or nothing.") { data };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(data), parsed.GetRequiredValue(CommonOptions.Database), CommonOptions.ResultsFor(parsed, output), error));
        return command;
    }

    private static int Run(DirectoryInfo data, string database, Results results, TextWriter error)
    {
        var imported = FolderImport.Run(data.FullName, database, TimeProvider.System);
        var report = ProblemReport.Of(imported.Problems, imported.Release);
        results.Write(report, written => Lines(written, database));
        if (report.Valid)
        {
            return ExitCode.Done;
        }

        error.WriteLine($"{data.Name}: {report.Counted()}; nothing was imported, {database} is as it was.");
        return ExitCode.DataProblems;
    }

    private static IEnumerable<string> Lines(ProblemReport report, string database)
    {
        foreach (var problem in report.Problems)
        {
            yield return problem.Message;
        }

        if (report.Release is { } release)
        {
            yield return $"{database}: release {release.Number} with {release.Counts.Observations} observations; {release.Counts.Added} rows added, {release.Counts.Ended} ended.";
        }
        else if (report.Valid)
        {
            yield return $"{database} holds the same already; no new release.";
        }
    }
}

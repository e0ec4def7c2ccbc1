using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>import</c>: brings a data folder, or one publisher's own file, into the database, all of it or nothing.</summary>
internal static class ImportVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var input = new ImportInput();
        var message = new Option<string>("--message") { Description = "Why: it stands with the release.", DefaultValueFactory = _ => "" };
        var by = new Option<string>("--by") { Description = "Who: it stands with the release, for everybody to see.", DefaultValueFactory = _ => "" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would change; write nothing." };
        var command = new Command("import", "Bring a data folder, or a publisher's file, into the database: all of it, or nothing.") { message, by, dryRun };
        input.AddTo(command);
        input.AddDefinitionsTo(command);
        command.SetAction(parsed => parsed.GetValue(dryRun) ? DiffVerb.Report(input, parsed, output, error) : (input.Input(parsed), parsed.GetRequiredValue(CommonOptions.Database), CommonOptions.ResultsFor(parsed, output)) switch
        {
            (DirectoryInfo data, var database, var results) => Run(data, database, Note(parsed), results, error),
            var (file, database, results) => Run(file, input.Format(parsed), input.Source(parsed), database, Note(parsed), results, error),
        });
        return command;

        ImportNote Note(ParseResult parsed) => new(parsed.GetRequiredValue(by), parsed.GetRequiredValue(message));
    }

    private static int Run(DirectoryInfo data, string database, ImportNote note, Results results, TextWriter error)
    {
        var imported = FolderImport.Run(data.FullName, database, note, TimeProvider.System);
        var report = ProblemReport.Of(imported.Problems, imported.Release);
        results.Write(report, written => Lines(written, database));
        return report.Valid ? ExitCode.Done : Refused($"{data.Name}: {report.Counted()}", database, error);
    }

    private static int Run(FileSystemInfo file, string? format, string? source, string database, ImportNote note, Results results, TextWriter error)
    {
        var report = FileImportReport.Of(file.Name, FileImport.Run(file.FullName, database, format, source, note, TimeProvider.System));
        results.Write(report, written => FileImportLines.Of(written, file.Name, database));
        return report.Valid ? ExitCode.Done : Refused($"{file.Name}: it has problems", database, error);
    }

    private static int Refused(string why, string database, TextWriter error)
    {
        error.WriteLine($"{why}; nothing was imported, {database} is as it was.");
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

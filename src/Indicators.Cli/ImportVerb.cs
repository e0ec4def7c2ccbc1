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
        var wait = StoppableWork.Wait();
        var command = new Command("import", "Bring a data folder, or a publisher's file, into the database: all of it, or nothing.") { message, by, dryRun, wait };
        input.AddTo(command);
        input.AddDefinitionsTo(command);
        command.SetAction(parsed =>
        {
            var note = new ImportNote(parsed.GetRequiredValue(by), parsed.GetRequiredValue(message));
            var patience = TimeSpan.FromSeconds(parsed.GetValue(wait));
            return parsed.GetValue(dryRun) ? DiffVerb.Report(input, parsed, patience, output, error) : input.Input(parsed) switch
            {
                DirectoryInfo data => Folder(data, parsed, note, patience, output, error),
                var file => PublishersFile(file, input, parsed, note, patience, output, error),
            };
        });
        return command;
    }

    private static int Folder(DirectoryInfo data, ParseResult parsed, ImportNote note, TimeSpan wait, TextWriter output, TextWriter error)
    {
        var database = parsed.GetRequiredValue(CommonOptions.Database);
        return StoppableWork.Import(parsed, error, wait, watch => FolderImport.Run(data.FullName, database, note, TimeProvider.System, watch), imported =>
        {
            var report = ProblemReport.Of(imported.Problems, imported.Release);
            CommonOptions.ResultsFor(parsed, output).Write(report, written => Lines(written, database));
            return report.Valid ? ExitCode.Done : Refused($"{data.Name}: {report.Counted()}", database, error);
        });
    }

    private static int PublishersFile(FileSystemInfo file, ImportInput input, ParseResult parsed, ImportNote note, TimeSpan wait, TextWriter output, TextWriter error)
    {
        var database = parsed.GetRequiredValue(CommonOptions.Database);
        var (format, source) = (input.Format(parsed), input.Source(parsed));
        return StoppableWork.Import(parsed, error, wait, watch => FileImport.Run(file.FullName, database, format, source, note, TimeProvider.System, watch), imported =>
        {
            var report = FileImportReport.Of(file.Name, imported);
            CommonOptions.ResultsFor(parsed, output).Write(report, written => FileImportLines.Of(written, file.Name, database));
            return report.Valid ? ExitCode.Done : Refused($"{file.Name}: it has problems", database, error);
        });
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

using System.CommandLine;
using Indicators.Api;
using Indicators.Import;

namespace Indicators.Cli;

/// <summary><c>import</c>: brings a data folder, or one publisher's own file, into the database, all of it or nothing.</summary>
internal static class ImportVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var input = new Argument<FileSystemInfo>("data or file") { Description = "The folder of CSV files, or a file as its publisher gives it." };
        var format = new Option<string?>(PublisherFile.FormatOption) { Description = $"The format of a publisher's file: {string.Join(", ", PublisherFormats.Ids)} (default: known by its header)." };
        var source = new Option<string?>(PublisherFile.SourceOption) { Description = "The source that a publisher's figures name (default: the format's own)." };
        var message = new Option<string>("--message") { Description = "Why: it stands with the release.", DefaultValueFactory = _ => "" };
        var by = new Option<string>("--by") { Description = "Who: it stands with the release, for everybody to see.", DefaultValueFactory = _ => "" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would change; write nothing." };
        var charts = CommonOptions.ChartDefinitions();
        var command = new Command("import", "Bring a data folder, or a publisher's file, into the database: all of it, or nothing.") { input, format, source, message, by, dryRun, charts };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(input) is { Exists: false } absent)
            {
                parsed.AddError($"There is no folder or file {absent}.");
            }
            else if (parsed.GetValue(input) is DirectoryInfo folder && (parsed.GetValue(format) ?? parsed.GetValue(source)) is not null)
            {
                parsed.AddError($"{PublisherFile.FormatOption} and {PublisherFile.SourceOption} are for a publisher's file, and {folder} is a folder.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(dryRun) ? Try(parsed) : (parsed.GetRequiredValue(input), parsed.GetRequiredValue(CommonOptions.Database), CommonOptions.ResultsFor(parsed, output)) switch
        {
            (DirectoryInfo data, var database, var results) => Run(data, database, Note(parsed), results, error),
            var (file, database, results) => Run(file, parsed.GetValue(format), parsed.GetValue(source), database, Note(parsed), results, error),
        });
        return command;

        int Try(ParseResult parsed)
        {
            var (tried, database, definitions) = (parsed.GetRequiredValue(input), parsed.GetRequiredValue(CommonOptions.Database), parsed.GetRequiredValue(charts).FullName);
            var trial = tried is DirectoryInfo
                ? TrialImport.OfFolder(tried.FullName, database, definitions)
                : TrialImport.OfFile(tried.FullName, database, definitions, parsed.GetValue(format), parsed.GetValue(source));
            return DiffVerb.Report(trial, tried.Name, CommonOptions.ResultsFor(parsed, output), error);
        }

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

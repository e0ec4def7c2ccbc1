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
        var command = new Command("import", "Bring a data folder, or a publisher's file, into the database: all of it, or nothing.") { input, format, source };
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
        command.SetAction(parsed => (parsed.GetRequiredValue(input), parsed.GetRequiredValue(CommonOptions.Database), CommonOptions.ResultsFor(parsed, output)) switch
        {
            (DirectoryInfo data, var database, var results) => Run(data, database, results, error),
            var (file, database, results) => Run(file, parsed.GetValue(format), parsed.GetValue(source), database, results, error),
        });
        return command;
    }

    private static int Run(DirectoryInfo data, string database, Results results, TextWriter error)
    {
        var imported = FolderImport.Run(data.FullName, database, TimeProvider.System);
        var report = ProblemReport.Of(imported.Problems, imported.Release);
        results.Write(report, written => Lines(written, database));
        return report.Valid ? ExitCode.Done : Refused($"{data.Name}: {report.Counted()}", database, error);
    }

    private static int Run(FileSystemInfo file, string? format, string? source, string database, Results results, TextWriter error)
    {
        var report = FileImportReport.Of(file.Name, FileImport.Run(file.FullName, database, format, source, TimeProvider.System));
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

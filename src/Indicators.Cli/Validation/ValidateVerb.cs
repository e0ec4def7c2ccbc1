using System.CommandLine;
using System.Diagnostics;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>validate</c>: says everything that is wrong or doubtful in a data folder, or in a publisher's file, and writes nothing.</summary>
internal static class ValidateVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var input = new ImportInput();
        var command = new Command("validate", "Say what is wrong or doubtful in a data folder, or in a publisher's file; write nothing.");
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var time = Stopwatch.StartNew();
            return StoppableWork.Import(parsed, error, ImportWatch.DefaultWait, watch => Look(input, parsed, watch), found => Report(input.Input(parsed), found, time, CommonOptions.ResultsFor(parsed, output), error));
        });
        return command;
    }

    private static ValidationResult Look(ImportInput input, ParseResult parsed, ImportWatch watch) => input.Input(parsed) is DirectoryInfo folder
        ? Validation.OfFolder(folder.FullName, watch)
        : Validation.OfFile(input.Input(parsed).FullName, parsed.GetRequiredValue(CommonOptions.Database), input.Format(parsed), input.Source(parsed), watch);

    private static int Report(FileSystemInfo given, ValidationResult found, Stopwatch time, Results results, TextWriter error)
    {
        var report = ValidationReport.Of(found, time.Elapsed);
        results.Write(report, written => ValidationLines.Of(written, found.Problems));
        error.WriteLine($"{given.Name}: {report.Stats.Counted()}.");
        return report.Valid ? ExitCode.Done : ExitCode.DataProblems;
    }
}

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
        command.SetAction(parsed => Run(input, parsed, CommonOptions.ResultsFor(parsed, output), error));
        return command;
    }

    private static int Run(ImportInput input, ParseResult parsed, Results results, TextWriter error)
    {
        var time = Stopwatch.StartNew();
        var given = input.Input(parsed);
        var found = given is DirectoryInfo
            ? Validation.OfFolder(given.FullName)
            : Validation.OfFile(given.FullName, parsed.GetRequiredValue(CommonOptions.Database), input.Format(parsed), input.Source(parsed));
        var report = ValidationReport.Of(found, time.Elapsed);
        results.Write(report, written => ValidationLines.Of(written, found.Problems));
        error.WriteLine($"{given.Name}: {report.Stats.Counted()}.");
        return report.Valid ? ExitCode.Done : ExitCode.DataProblems;
    }
}

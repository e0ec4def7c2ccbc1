using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>diff</c>: what importing would change, and what would follow from it. Writes nothing.</summary>
internal static class DiffVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var input = new ImportInput();
        var command = new Command("diff", "Say what importing a data folder, or a publisher's file, would change in the database and in what is calculated from it; write nothing.");
        input.AddTo(command);
        input.AddDefinitionsTo(command);
        command.SetAction(parsed => Report(input, parsed, ImportWatch.DefaultWait, output, error));
        return command;
    }

    /// <summary>Writes what a trial gives; a refused one is exit 1.</summary>
    internal static int Report(ImportInput input, ParseResult parsed, TimeSpan wait, TextWriter output, TextWriter error) =>
        StoppableWork.Import(parsed, error, wait, watch => input.Try(parsed, watch), trial => Report(trial, input, parsed, output, error));

    private static int Report(TrialResult trial, ImportInput input, ParseResult parsed, TextWriter output, TextWriter error)
    {
        var results = CommonOptions.ResultsFor(parsed, output);
        if (trial.Difference is { } difference)
        {
            results.Write(difference, told => [.. Reading(trial, input, parsed), .. DifferenceLines.Of(told)]);
            return ExitCode.Done;
        }

        var report = ProblemReport.Of(trial.Problems);
        results.Write(report, refused => refused.Problems.Select(problem => problem.Message));
        error.WriteLine($"{input.Input(parsed).Name}: {report.Counted()}; it would be refused.");
        return ExitCode.DataProblems;
    }

    private static IEnumerable<string> Reading(TrialResult trial, ImportInput input, ParseResult parsed) => trial.File is { } file
        ? [.. FileImportLines.OfReading(FileImportReport.Of(input.Input(parsed).Name, file), input.Input(parsed).Name), ""]
        : [];
}

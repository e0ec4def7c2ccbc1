using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>diff</c>: what importing would change, and what would follow from it. Writes nothing.</summary>
internal static class DiffVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var data = CommonOptions.DataFolder();
        var charts = CommonOptions.ChartDefinitions();
        var command = new Command("diff", "Say what importing a data folder would change in the database and in what is calculated from it; write nothing.") { data, charts };
        command.SetAction(parsed => Report(
            TrialImport.OfFolder(parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(CommonOptions.Database), parsed.GetRequiredValue(charts).FullName),
            parsed.GetRequiredValue(data).Name,
            CommonOptions.ResultsFor(parsed, output),
            error));
        return command;
    }

    /// <summary>Writes what a trial gave; a refused one is exit 1.</summary>
    internal static int Report(TrialResult trial, string input, Results results, TextWriter error)
    {
        if (trial.Difference is { } difference)
        {
            results.Write(difference, DifferenceLines.Of);
            return ExitCode.Done;
        }

        var report = ProblemReport.Of(trial.Problems);
        results.Write(report, refused => refused.Problems.Select(problem => problem.Message));
        error.WriteLine($"{input}: {report.Counted()}; it would be refused.");
        return ExitCode.DataProblems;
    }
}

using System.CommandLine;
using Indicators.Api;
using Indicators.Import;

namespace Indicators.Cli;

/// <summary><c>validate</c>: says everything that is wrong in a data folder, and writes nothing.</summary>
internal static class ValidateVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var data = CommonOptions.DataFolder();
        var command = new Command("validate", "Say what is wrong in a data folder; write nothing.") { data };
        command.SetAction(parsed => StoppableWork.Import(
            parsed,
            error,
            ImportWatch.DefaultWait,
            watch => FolderImport.Check(parsed.GetRequiredValue(data).FullName, watch),
            problems => Report(problems, parsed.GetRequiredValue(data), CommonOptions.ResultsFor(parsed, output), error)));
        return command;
    }

    private static int Report(IReadOnlyList<Problem> problems, DirectoryInfo data, Results results, TextWriter error)
    {
        var report = ProblemReport.Of(problems);
        results.Write(report, written => written.Problems.Select(problem => problem.Message));
        error.WriteLine($"{data.Name}: {report.Counted()}.");
        return report.Valid ? ExitCode.Done : ExitCode.DataProblems;
    }
}

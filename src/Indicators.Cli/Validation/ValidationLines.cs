using Indicators.Import;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>The report in words: each problem in a line, then how many there are of each type and in each file.</summary>
internal static class ValidationLines
{
    private const int MostOfOneRule = 3;

    internal static IEnumerable<string> Of(ValidationReport report, IReadOnlyList<Problem> problems) =>
    [
        .. problems.Where(problem => problem.Severity == Severity.Error).Select(Line),
        .. problems.Where(problem => problem.Severity == Severity.Warning).GroupBy(problem => (problem.Type, problem.Indicator)).SelectMany(Lines),
        .. Types(problems),
        .. Files(report),
        .. report.Valid ? [] : new[] { "", "Contradictions and implausible figures are looked for when there are no errors." },
    ];

    private static string Line(Problem problem) => $"{problem} [{problem.Type.Code()}]";

    // The largest come first.
    private static IEnumerable<string> Lines(IGrouping<(ProblemType Type, string Indicator), Problem> warnings)
    {
        // Every contradiction is worth reading; what is only not plausible can be many and right.
        var told = warnings.Key.Type.Code().StartsWith("conflict-", StringComparison.Ordinal) ? warnings.Count() : MostOfOneRule;
        foreach (var warning in warnings.Take(told))
        {
            yield return Line(warning);
        }

        if (warnings.Count() > told)
        {
            var of = warnings.Key.Indicator.Length == 0 ? "" : $" of {warnings.Key.Indicator}";
            yield return $"and {warnings.Count() - told} more warnings{of} [{warnings.Key.Type.Code()}]: --format json lists everything.";
        }
    }

    private static IEnumerable<string> Types(IReadOnlyList<Problem> problems) => problems.Count == 0 ? [] : Table(
        ["type", "how many", "what"],
        problems.GroupBy(problem => problem.Type).OrderBy(group => group.Key).Select(group => (IReadOnlyList<string>)[group.Key.Code(), $"{group.Sum(problem => problem.Count)}", group.Key.Meaning().Title]));

    // No word of errors where there are none.
    private static IEnumerable<string> Files(ValidationReport report) => report.Valid
        ? Table(["file", "rows", "warnings"], report.Tasks.Select(task => (IReadOnlyList<string>)[task.Place, $"{task.Stats.Rows}", $"{task.Stats.Warnings}"]))
        : Table(["file", "rows", "errors", "warnings"], report.Tasks.Select(task => (IReadOnlyList<string>)[task.Place, $"{task.Stats.Rows}", $"{task.Stats.Errors}", $"{task.Stats.Warnings}"]));

    private static IEnumerable<string> Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) => ["", .. TerminalTable.Lines(columns, rows).SkipWhile(line => line.Length == 0)];
}

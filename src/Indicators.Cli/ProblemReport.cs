using Indicators.Import;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>What reading a data folder found.</summary>
/// <param name="Valid">Whether it can be imported: warnings do not hinder it.</param>
/// <param name="Release">The release that importing made; null if none.</param>
/// <param name="Problems">What was found wrong or doubtful.</param>
internal sealed record ProblemReport(bool Valid, Release? Release, IReadOnlyList<ProblemLine> Problems)
{
    internal static ProblemReport Of(IReadOnlyList<Problem> problems, Release? release = null) =>
        new(problems.All(problem => problem.Severity == Severity.Warning), release, [.. problems.Select(ProblemLine.Of)]);

    /// <summary>"2 errors, 1 warning".</summary>
    internal string Counted()
    {
        var errors = Problems.Count(problem => problem.Severity == Severity.Error.Code());
        return $"{Count(errors, "error")}, {Count(Problems.Count - errors, "warning")}";
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}

/// <summary>A problem as JSON writes it.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="Row">The row as a spreadsheet counts; null where it is about the whole file.</param>
/// <param name="Column">The column's name; null where it is about a whole row or file.</param>
/// <param name="Found">What stands there; null where that is not a text.</param>
/// <param name="Allowed">What is allowed, or what to do.</param>
/// <param name="Nearest">The nearest allowed spelling; null if none is near.</param>
/// <param name="Message">All of it in one line.</param>
internal sealed record ProblemLine(string Severity, string File, long? Row, string? Column, string? Found, string Allowed, string? Nearest, string Message)
{
    internal static ProblemLine Of(Problem problem) => new(
        problem.Severity.Code(), problem.File, problem.Row, problem.Column, problem.Found, problem.Allowed, problem.Nearest, problem.ToString());
}

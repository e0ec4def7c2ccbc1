using System.Text.Json.Serialization;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>An error or a warning as the report writes it.</summary>
/// <param name="Type">Its type: docs/validation.md has a section for each.</param>
/// <param name="Title">What the type is called.</param>
/// <param name="Description">What the type means.</param>
/// <param name="Message">All of it in one line.</param>
/// <param name="Note">What is allowed, or what to do.</param>
/// <param name="Tags">What it is about, from the largest to the smallest.</param>
/// <param name="RowNumber">The row as a spreadsheet counts; the header is row 1.</param>
/// <param name="FieldName">The column's name.</param>
/// <param name="FieldNumber">The column's place, from 1.</param>
/// <param name="Cell">What stands there.</param>
/// <param name="Nearest">The nearest allowed spelling.</param>
internal sealed record ValidationProblem(
    string Type,
    string Title,
    string Description,
    string Message,
    string Note,
    IReadOnlyList<string> Tags,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? RowNumber,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? FieldName,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? FieldNumber,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Cell,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Nearest)
{
    /// <summary>The problems of one severity.</summary>
    internal static IReadOnlyList<ValidationProblem> Of(IEnumerable<Problem> problems, Severity severity, IReadOnlyList<string> labels) =>
        [.. problems.Where(problem => problem.Severity == severity).Select(problem => Of(problem, labels))];

    /// <summary>How many there are of one severity, those that are only counted among them.</summary>
    internal static long Count(IEnumerable<Problem> problems, Severity severity) => problems.Where(problem => problem.Severity == severity).Sum(problem => problem.Count);

    private static ValidationProblem Of(Problem problem, IReadOnlyList<string> labels)
    {
        var meaning = problem.Type.Meaning();
        var field = problem.Column is null ? -1 : labels.Index().Where(label => label.Item == problem.Column).Select(label => label.Index).FirstOrDefault(-1);
        return new(
            meaning.Code, meaning.Title, meaning.Meaning, problem.Text, problem.Allowed, TagsOf(meaning.Scope),
            problem.Row, problem.Column, field < 0 ? null : field + 1, problem.Found, problem.Nearest);
    }

    private static IReadOnlyList<string> TagsOf(ProblemScope scope) => scope switch
    {
        ProblemScope.File => ["#file"],
        ProblemScope.Header => ["#table", "#header"],
        ProblemScope.Row => ["#table", "#row"],
        ProblemScope.Cell => ["#table", "#row", "#cell"],
        ProblemScope.Plausibility => ["#plausibility"],
        ProblemScope.Contradiction => ["#contradiction"],
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "not a scope of problems"),
    };
}

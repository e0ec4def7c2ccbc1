using System.Text.Json.Serialization;
using Indicators.Api;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>What looking at an input found, in the shape of the Frictionless validation report, version 5: what is empty there is left out here.</summary>
/// <param name="Valid">Whether it can be imported: warnings do not hinder it.</param>
/// <param name="Stats">How much was looked at and found.</param>
/// <param name="Warnings">What is doubtful and in no file.</param>
/// <param name="Errors">What is wrong and in no file: an option.</param>
/// <param name="Tasks">The files.</param>
internal sealed record ValidationReport(bool Valid, ReportStats Stats, IReadOnlyList<ValidationProblem> Warnings, IReadOnlyList<ValidationProblem> Errors, IReadOnlyList<ValidationTask> Tasks)
{
    internal static ValidationReport Of(ValidationResult found, TimeSpan time)
    {
        var missing = found.Problems.Select(problem => problem.File).Where(IsFile).Except(found.Files.Select(file => file.Path)).Distinct().Select(FileContent.Absent);
        List<FileContent> files = [.. found.Files, .. missing];
        var byFile = found.Problems.ToLookup(problem => problem.File);
        List<ValidationTask> tasks = [.. files.Select(file => ValidationTask.Of(file, byFile[file.Path]))];
        List<Problem> elsewhere = [.. found.Problems.Where(problem => files.TrueForAll(file => file.Path != problem.File))];
        return new(
            found.Problems.All(problem => problem.Severity == Severity.Warning),
            new ReportStats(
                tasks.Count,
                ValidationProblem.Count(found.Problems, Severity.Error),
                ValidationProblem.Count(found.Problems, Severity.Warning),
                Math.Round(time.TotalSeconds, 3)),
            ValidationProblem.Of(elsewhere, Severity.Warning, []),
            ValidationProblem.Of(elsewhere, Severity.Error, []),
            tasks);
    }

    // The others are options, and the figures as a whole.
    private static bool IsFile(string file) => Path.GetExtension(file).ToLowerInvariant() is ".csv" or ".json";
}

/// <summary>How much was looked at, and how much was found.</summary>
/// <param name="Tasks">Files.</param>
/// <param name="Errors">Errors, those that are only counted among them.</param>
/// <param name="Warnings">Warnings, those that are only counted among them.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record ReportStats(int Tasks, long Errors, long Warnings, double Seconds)
{
    /// <summary>"2 errors, 1 warning".</summary>
    internal string Counted() => $"{Count(Errors, "error")}, {Count(Warnings, "warning")}";

    private static string Count(long number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}

/// <summary>One file that was looked at.</summary>
/// <param name="Name">Its name without ending.</param>
/// <param name="Place">The file, relative to the data folder.</param>
/// <param name="Type"><c>table</c> or <c>json</c>.</param>
/// <param name="Valid">Whether it has no errors.</param>
/// <param name="Labels">The cells of its header.</param>
/// <param name="Stats">How much it holds.</param>
/// <param name="Warnings">What is doubtful in it.</param>
/// <param name="Errors">What is wrong in it.</param>
internal sealed record ValidationTask(
    string Name, string Place, string Type, bool Valid, IReadOnlyList<string> Labels, TaskStats Stats, IReadOnlyList<ValidationProblem> Warnings, IReadOnlyList<ValidationProblem> Errors)
{
    internal static ValidationTask Of(FileContent file, IEnumerable<Problem> problems)
    {
        List<Problem> all = [.. problems];
        var stats = new TaskStats(
            ValidationProblem.Count(all, Severity.Error), ValidationProblem.Count(all, Severity.Warning), file.Rows, file.Rows is null ? null : file.Labels.Count, file.Bytes, file.Sha256);
        return new(
            System.IO.Path.GetFileNameWithoutExtension(file.Path),
            file.Path,
            file.IsTable ? "table" : "json",
            stats.Errors == 0,
            file.Labels,
            stats,
            ValidationProblem.Of(all, Severity.Warning, file.Labels),
            ValidationProblem.Of(all, Severity.Error, file.Labels));
    }
}

/// <summary>How much a file holds; what is not known is left out.</summary>
/// <param name="Errors">Errors in it.</param>
/// <param name="Warnings">Warnings in it.</param>
/// <param name="Rows">Rows below the header.</param>
/// <param name="Fields">Columns.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The hash of its content, in hexadecimal.</param>
internal sealed record TaskStats(
    long Errors,
    long Warnings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Rows,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Fields,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Bytes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sha256);

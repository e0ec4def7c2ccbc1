using Indicators.Import;

namespace Indicators.Cli;

/// <summary>The report on a publisher's file, in words.</summary>
internal static class FileImportLines
{
    private const int MostReasons = 40;
    private const int MostWords = 5;

    internal static IEnumerable<string> Of(FileImportReport report, string file, string database)
    {
        foreach (var problem in report.Problems)
        {
            yield return problem.Message;
        }

        if (!report.Valid)
        {
            yield break;
        }

        foreach (var line in OfReading(report, file))
        {
            yield return line;
        }

        if (report.Definitions is { } definitions)
        {
            yield return $"{database} is new: the program's own definitions came first, as release {definitions.Number}. Import a data folder to replace them.";
        }

        yield return report.Release is { } release
            ? $"{database}: release {release.Number} with {release.Counts.Observations} observations; {release.Counts.Added} rows added, {release.Counts.Ended} ended."
            : $"{database} holds the same already; no new release.";
    }

    /// <summary>As what the file was read, and what was left out of it.</summary>
    internal static IEnumerable<string> OfReading(FileImportReport report, string file)
    {
        yield return $"{file}: read as {report.Format} ({(report.KnownBy == "header" ? "known by its header" : "as asked")}), source {report.Source}{(report.HeaderRow > 1 ? $", header in row {report.HeaderRow}" : "")}.";
        yield return $"{report.Rows} rows with {report.Figures} figures: {report.Observations} observations, {report.LeftOut.Count} left out.";
        foreach (var reason in report.LeftOut.Reasons.Take(MostReasons))
        {
            yield return $"    {reason.Count}: {reason.Column}{Words(reason)}: {reason.Why} (first in row {reason.ExampleRow})";
        }

        if (report.LeftOut.Reasons.Count > MostReasons)
        {
            yield return $"    and {report.LeftOut.Reasons.Count - MostReasons} more reasons: --format json lists everything.";
        }
    }

    private static string Words(LeftOutGroup reason) => reason.Found.Count == 0
        ? ""
        : $" {string.Join(", ", reason.Found.Take(MostWords).Select(word => $"\"{word}\""))}{(reason.Found.Count > MostWords ? $" and {reason.Found.Count - MostWords} more" : "")}";
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

/// <summary>The repository's data as somebody could know them at the end of an earlier year: without the documents that came later, and with the population as it was first estimated.</summary>
internal static partial class DataAsKnown
{
    /// <summary>Writes the folder.</summary>
    internal static string AtEndOf(int year, TemporaryFolder folder)
    {
        var data = folder.CopyOfData();
        var sources = Filter(Path.Combine(data, "sources.csv"), row => IsPublished(row("published"), year)).Select(row => row("id")).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(data, "*.csv", SearchOption.AllDirectories).Where(file => File.ReadLines(file).First().Split(',').Contains("source")))
        {
            Filter(file, row => sources.Contains(row("source")) && IsOver(row("period"), year));
        }

        Estimate(Path.Combine(data, "observations", "population.csv"), year);
        return data;
    }

    // Documents without a date are yearly publications; of these, the years that were over.
    private static bool IsPublished(string published, int year) => published.Length == 0 || int.Parse(published[..4], CultureInfo.InvariantCulture) <= year;

    private static bool IsOver(string period, int year) => period.Length < 4 || !int.TryParse(period[..4], CultureInfo.InvariantCulture, out var first) || first < year;

    // The newest year is an estimate of a thousand more, until the year after.
    private static void Estimate(string file, int year)
    {
        var lines = File.ReadAllLines(file);
        var (period, value) = (Array.IndexOf(lines[0].Split(','), "period"), Array.IndexOf(lines[0].Split(','), "value"));
        File.WriteAllLines(file, lines.Select((line, index) =>
        {
            var cells = line.Split(',');
            if (index > 0 && cells[period] == (year - 1).ToString(CultureInfo.InvariantCulture) && long.TryParse(cells[value], out var number))
            {
                cells[value] = (number + 1000).ToString(CultureInfo.InvariantCulture);
            }

            return string.Join(',', cells);
        }));
    }

    private static List<Func<string, string>> Filter(string file, Func<Func<string, string>, bool> isKept)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split(',');
        var rows = lines.Skip(1).Select(line => (Line: line, Row: Row(line, columns))).Where(row => isKept(row.Row)).ToList();
        File.WriteAllLines(file, [lines[0], .. rows.Select(row => row.Line)]);
        return [.. rows.Select(row => row.Row)];
    }

    // The cell of a column; empty where the file has no such column.
    private static Func<string, string> Row(string line, string[] columns)
    {
        var cells = Cell().Matches(line).Select(match => match.Groups[1].Value).ToList();
        return column => Array.IndexOf(columns, column) is >= 0 and var index ? cells[index] : "";
    }

    [GeneratedRegex("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)")]
    private static partial Regex Cell();
}

using Indicators.Api;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>A difference in words and tables: what is most severe comes first, then what follows from it.</summary>
internal static class DifferenceLines
{
    private const int MostRows = 200;

    internal static IEnumerable<string> Of(DifferenceResponse difference)
    {
        yield return Summary(difference);
        foreach (var line in Figures(difference).Concat(Definitions(difference)).Concat(Derived(difference)).Concat(Statements("Claims", difference.Claims)).Concat(Statements("Contradictions and differences", difference.Conflicts)).Concat(Statements("Charts", difference.Charts)))
        {
            yield return line;
        }
    }

    private static string Summary(DifferenceResponse difference)
    {
        var summary = difference.Summary;
        (int Count, string Word)[] kinds =
        [
            (summary.Withdrawn, "withdrawn"), (summary.Removed, "removed"), (summary.Changed, "changed"), (summary.New, "new"), (summary.Restated, "restated"),
        ];
        var counted = string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => $"{kind.Count} {kind.Word}"));
        var withheld = summary.Withheld > 0 ? $" {summary.Withheld} changes are of figures that are held back, and are not told." : "";
        return $"Figures: {(counted.Length == 0 ? "none changed" : counted)}; {summary.Confirmed} confirmed.{withheld}";
    }

    private static IEnumerable<string> Figures(DifferenceResponse difference) => Table(
        "Figures",
        ["", "indicator", "area", "period", "part", "counter", "old", "new", "source", "row"],
        difference.Observations,
        change =>
        [
            change.Change, change.Indicator, change.Geo, change.Period, Part(change.Breakdown), change.CountedBy, change.Before?.Display ?? "", change.After?.Display ?? "", change.Source,
            change.Row is { } row ? $"{change.File}:{row}" : "",
        ]);

    private static IEnumerable<string> Definitions(DifferenceResponse difference) =>
        Table("Definitions and statements", ["", "what", "which"], difference.Definitions, change => [change.Change, change.Table, change.Id]);

    private static IEnumerable<string> Derived(DifferenceResponse difference) => Table(
        "Calculated figures",
        ["", "indicator", "area", "period", "part", "counter", "old", "new", "by the numerator", "by the denominator"],
        difference.Derived,
        change =>
        [
            change.Change, change.Indicator, (change.After ?? change.Before)!.Geo, (change.After ?? change.Before)!.Period, Part((change.After ?? change.Before)!.Breakdown),
            (change.After ?? change.Before)!.CountedBy, change.Before?.Display ?? "", change.After?.Display ?? "", Moved(change.Moved?.FromNumerator), Moved(change.Moved?.FromDenominator),
        ]);

    private static IEnumerable<string> Statements(string title, IReadOnlyList<StatementChangeResponse> changes) => Table(
        title, ["", "which", "old", "new"], changes, change => [change.Change, change.Id, change.Before ?? "", change.After ?? ""]);

    private static IEnumerable<string> Table<T>(string title, IReadOnlyList<string> columns, IReadOnlyList<T> rows, Func<T, IReadOnlyList<string>> cells)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var more = rows.Count > MostRows ? [$"and {rows.Count - MostRows} more: --format json lists everything."] : Array.Empty<string>();
        return ["", $"{title} ({rows.Count})", .. TerminalTable.Lines(columns, rows.Take(MostRows).Select(cells)), .. more];
    }

    private static string Part(IReadOnlyDictionary<string, string> breakdown) => string.Join(", ", breakdown.Select(part => part.Value));

    private static string Moved(decimal? part) => part is { } number ? (number > 0 ? "+" : "") + FigureText.Number(Calculations.SignificantDigits.Round(number, Calculations.Rounding.Nearest)) : "";
}

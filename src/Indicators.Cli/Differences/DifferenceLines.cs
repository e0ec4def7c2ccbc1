using Indicators.Api;

namespace Indicators.Cli;

/// <summary>A difference in words and tables: what is most severe comes first, then what follows from it.</summary>
internal static class DifferenceLines
{
    private const int MostRows = 200;

    internal static IEnumerable<string> Of(DifferenceResponse difference) =>
    [
        Summary(difference.Summary),
        .. Figures(difference),
        .. Definitions(difference),
        .. CalculatedFigures(difference),
        .. Section("Claims", difference.Claims, Statement),
        .. Section("Contradictions and differences", difference.Conflicts, Statement),
        .. Section("Charts", difference.Charts, Chart),
    ];

    private static string Summary(DifferenceSummary summary)
    {
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
        ["", "figure", "old", "new", "by", "row"],
        difference.Observations,
        change =>
        [
            change.Change, Which(change.Indicator, change.Geo, change.Period, change.Breakdown), change.Before?.Display ?? "", change.After?.Display ?? "", By(change.CountedBy, change.Source),
            change.Row is { } row ? $"{change.File}:{row}" : "",
        ]);

    private static IEnumerable<string> Definitions(DifferenceResponse difference) =>
        Table("Definitions and statements", ["", "what", "which"], difference.Definitions, change => [change.Change, change.Table, change.Id]);

    private static IEnumerable<string> CalculatedFigures(DifferenceResponse difference) => Table(
        "Calculated figures",
        ["", "figure", "old", "new", "by", "numerator", "denominator"],
        difference.Derived,
        change =>
        {
            var figure = (change.After ?? change.Before)!;
            var (numerator, denominator) = MovedText.Of(change);
            return
            [
                change.Change, Which(change.Indicator, figure.Geo, figure.Period, figure.Breakdown), change.Before?.Display ?? "", change.After?.Display ?? "",
                By(figure.CountedBy, figure.DenominatorSource is { } below && below != figure.Source ? $"{figure.Source} / {below}" : figure.Source), numerator, denominator,
            ];
        });

    private static string Which(string indicator, string area, string period, IReadOnlyDictionary<string, string> breakdown) =>
        string.Join(", ", [$"{indicator} {area} {period}", .. breakdown.Values]);

    private static string By(string counter, string source) => $"{counter} ({source})";

    private static IEnumerable<string> Statement(StatementChangeResponse change) =>
        [$"{change.Change} {change.Id}", .. Lines("old", change.Before), .. Lines("new", change.After)];

    private static IEnumerable<string> Chart(ChartChangeResponse change) =>
        [$"{change.Change} {change.Id}", .. change.NoLonger.SelectMany(figure => Lines("no longer", figure)), .. change.Now.SelectMany(figure => Lines("now", figure))];

    private static IEnumerable<string> Lines(string name, string? text) => text is null ? [] : [$"    {name}: {text}"];

    private static IEnumerable<string> Section<T>(string title, IReadOnlyList<T> changes, Func<T, IEnumerable<string>> lines) =>
        changes.Count == 0 ? [] : ["", $"{title} ({changes.Count})", "", .. changes.Take(MostRows).SelectMany(lines).Select(line => $"  {line}"), .. More(changes.Count)];

    private static IEnumerable<string> Table<T>(string title, IReadOnlyList<string> columns, IReadOnlyList<T> rows, Func<T, IReadOnlyList<string>> cells) =>
        rows.Count == 0 ? [] : ["", $"{title} ({rows.Count})", .. TerminalTable.Lines(columns, rows.Take(MostRows).Select(cells)), .. More(rows.Count)];

    private static IEnumerable<string> More(int rows) => rows > MostRows ? [$"and {rows - MostRows} more: --format json lists everything."] : [];
}

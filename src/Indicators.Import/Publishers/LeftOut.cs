namespace Indicators.Import;

/// <summary>Why something of a publisher's file is no observation.</summary>
/// <param name="Column">The column that says so.</param>
/// <param name="Found">What stands there; null where that does not matter.</param>
/// <param name="Why">Why.</param>
public sealed record LeftOutReason(string Column, string? Found, string Why)
{
    /// <summary>The reason as one text.</summary>
    public override string ToString() => Found is null ? $"{Column}: {Why}" : $"{Column} \"{Shown(Found)}\": {Why}";

    internal static string Shown(string cell) => (cell.Length <= 60 ? cell : cell[..60] + "…").ReplaceLineEndings("↵");
}

/// <summary>A figure of a publisher's file that is no observation: neither wrong nor lost.</summary>
/// <param name="Row">Its row, as a spreadsheet counts.</param>
/// <param name="Column">The column in which it stands.</param>
/// <param name="Reason">Why.</param>
public readonly record struct LeftOut(long Row, string Column, LeftOutReason Reason);

/// <summary>Everything that is left out for one reason.</summary>
/// <param name="Column">The column that says so.</param>
/// <param name="Why">Why.</param>
/// <param name="Count">How many figures.</param>
/// <param name="ExampleRow">The row of the first of them.</param>
/// <param name="Found">What was found, each once and shortened, in the order of the file.</param>
public sealed record LeftOutGroup(string Column, string Why, int Count, long ExampleRow, IReadOnlyList<string> Found)
{
    /// <summary>The reasons, the most frequent one first.</summary>
    /// <param name="records">What is left out.</param>
    public static IReadOnlyList<LeftOutGroup> Of(IEnumerable<LeftOut> records) =>
    [
        .. records.GroupBy(record => (record.Reason.Column, record.Reason.Why))
            .Select(group => new LeftOutGroup(group.Key.Column, group.Key.Why, group.Count(), group.First().Row, [.. group.Select(record => record.Reason.Found).OfType<string>().Distinct().Select(LeftOutReason.Shown)]))
            .OrderByDescending(group => group.Count),
    ];
}

using System.Text.RegularExpressions;

namespace Indicators.Answers.Tests;

/// <summary>A row of the table in docs/founding-document.md.</summary>
internal sealed partial record FactRow(string Id, IReadOnlyList<string> Addresses, IReadOnlyList<(string File, int Rows)> Held)
{
    internal static IReadOnlyList<FactRow> ReadAll(string document) =>
    [
        .. File.ReadLines(document).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == 6 && FactId().IsMatch(cells[1]))
            .Select(cells => new FactRow(cells[1], AddressesIn(cells[3]), [.. Holding().Matches(cells[4]).Select(match => (match.Groups[1].Value, int.Parse(match.Groups[2].Value)))])),
    ];

    internal static IReadOnlyList<string> AddressesIn(string text) => [.. Address().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex($"^{FactsHeld.Id}$")]
    private static partial Regex FactId();

    [GeneratedRegex("`(/api/v1/[^`…]+)`")]
    private static partial Regex Address();

    [GeneratedRegex("`([^`]+)`, ([0-9]+) rows?")]
    private static partial Regex Holding();
}

using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>Says where in a publisher's file a figure stands, in words that are the same in its next edition.</summary>
internal sealed partial class RowLocator
{
    private readonly HeaderFit fit;
    private readonly IReadOnlyList<string> parts;

    internal RowLocator(HeaderFit fit)
    {
        this.fit = fit;
        var open = fit.Columns.Where(column => !fit.Format.Columns.Contains(column.Column) && column.Column.Role == ColumnRole.Dimension);
        parts = [.. fit.Format.Locator, .. open.Select(column => $"{column.Column.Name} {{{column.Column.Name}}}")];
    }

    internal string Of(FittedColumn figure, string[] cells, CellSays[] says) => string.Join(", ", parts.Select(part => Part(part, figure, cells, says)).Where(part => part.Length > 0));

    // A part whose columns are not there or say nothing is left out.
    private string Part(string part, FittedColumn figure, string[] cells, CellSays[] says)
    {
        var saysSomething = !part.Contains('{', StringComparison.Ordinal);
        var text = Placeholder().Replace(part, match =>
        {
            var word = match.Groups[1].Length == 0 ? figure.Heading : fit.Find(match.Groups[1].Value) is { } column ? Word(column, cells[column.Index], says[column.Index]) : "";
            saysSomething |= word.Length > 0;
            return word;
        });
        return saysSomething ? text : "";
    }

    // The names of countries are respelt from one edition to the next: their codes are not.
    private string Word(FittedColumn column, string cell, CellSays? says) => (column.Column.Role, says) switch
    {
        (ColumnRole.Dimension, { Parts.Count: 0 }) => "",
        (ColumnRole.Only, _) when Is(column, cell, Spelling.Total) => "",
        (_, { Parts: [(Dimensions.Origin, var code)] }) => code,
        _ => fit.Format.CodeOf(cell),
    };

    private static bool Is(FittedColumn column, string cell, string word) => column.Column.Role == ColumnRole.Only && cell.Equals(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Placeholder();
}

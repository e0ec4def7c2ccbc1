using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>What stands in the cell of a figure.</summary>
internal readonly record struct FigureSays(Figure? Figure, ObservationStatus? Status, string Note, LeftOutReason? LeftOut);

/// <summary>Reads the cells of figures as their publisher writes them.</summary>
internal sealed partial class FigureCells(PublisherFormat format, bool hasDecimalComma)
{
    internal FigureSays Read(FittedColumn column, string cell, FigureKind kind, Breakdown breakdown)
    {
        var meaning = format.Cells.FirstOrDefault(known => known.Cell == cell && (known.By.Length == 0 || breakdown[known.By] is not null));
        if (meaning is { LeftOut.Length: > 0 })
        {
            return new(null, null, "", new LeftOutReason(column.Heading, cell, meaning.LeftOut));
        }

        var text = meaning is null ? Plain(cell, kind) : meaning.Figure;
        if (text.Length == 0)
        {
            return new(null, meaning?.Status, meaning?.Note ?? "", null);
        }

        return FigureCell.TryParse(text, "", kind, out var figure, out var complaint)
            ? new(figure, null, meaning?.Note ?? "", null)
            : new(null, null, "", new LeftOutReason(column.Heading, cell, $"no figure: allowed is {complaint!.Allowed}"));
    }

    // Thousands are separated as the format's own file has them ("1,154"); 12.0 persons are 12.
    private string Plain(string cell, FigureKind kind)
    {
        var plain = hasDecimalComma ? DecimalComma().Replace(cell, "$1.$2") : Thousands().IsMatch(cell) ? cell.Replace(",", "", StringComparison.Ordinal) : cell;
        return kind == FigureKind.Count && plain.EndsWith(".0", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+\z")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^([0-9]+),([0-9]+)\z")]
    private static partial Regex DecimalComma();
}

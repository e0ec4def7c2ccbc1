using System.Globalization;
using Indicators.Model;

namespace Indicators.Store;

/// <summary>Reads the values of a row as the nouns of the model.</summary>
internal static class CellValues
{
    internal static Wording Wording(this RowValues row, string column) => new(row.Text(column), row.Text(column + "_sr"));

    internal static Period Period(this RowValues row, string column) => Model.Period.Parse(row.Text(column));

    internal static Period? OptionalPeriod(this RowValues row, string column) => row.OptionalText(column) is { } text ? Model.Period.Parse(text) : null;

    internal static T Coded<T>(this RowValues row, string column)
        where T : struct, Enum => KebabCode.Parse<T>(row.Text(column));

    internal static T Letter<T>(this RowValues row, string column)
        where T : struct, Enum => StatusLetters.Parse<T>(row.Text(column));

    internal static Figure? Count(this RowValues row, string column) =>
        row.OptionalText(column) is { } cell ? FigureCell.Parse(cell, "", FigureKind.Count) : null;

    internal static decimal? OptionalNumber(this RowValues row, string column) =>
        row.OptionalText(column) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}

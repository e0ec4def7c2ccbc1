using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>Reads the cells of one row as what they should be. A cell that is not becomes a problem, and the row is bad.</summary>
internal sealed partial class RowReader(CsvRow row, ProblemList problems)
{
    internal CsvRow Row => row;

    internal bool IsBad { get; private set; }

    internal string Text(string column) => row[column];

    internal Wording Wording(string column) => new(row[column], row[column + "_sr"]);

    internal string Required(string column)
    {
        if (row[column].Length == 0)
        {
            Complain(ProblemType.ConstraintError, column, "the cell may not be empty");
        }

        return row[column];
    }

    internal string Id(string column) => Formed(column, IdForm(), "an identifier of lower-case letters, digits and hyphens");

    internal string OptionalId(string column) => row[column].Length == 0 ? "" : Id(column);

    internal string StatementId(string column) => Formed(column, StatementIdForm(), "an identifier of letters, digits and hyphens");

    internal string OneOf(string column, IReadOnlyCollection<string> allowed)
    {
        if (!allowed.Contains(row[column]))
        {
            ComplainOfCode(ProblemType.ConstraintError, column, row[column], allowed.Count > 20 ? "not a known code" : $"allowed: {string.Join(", ", allowed)}", allowed);
        }

        return row[column];
    }

    internal T Coded<T>(string column)
        where T : struct, Enum => KebabCode.TryParse<T>(OneOf(column, KebabCode.All<T>()), out var member) ? member : default;

    internal T Letter<T>(string column, T whenEmpty)
        where T : struct, Enum
    {
        if (row[column].Length == 0)
        {
            return whenEmpty;
        }

        return StatusLetters.TryParse<T>(OneOf(column, StatusLetters.All<T>()), out var member) ? member : whenEmpty;
    }

    internal Period Period(string column)
    {
        if (!Model.Period.TryParse(row[column], out var period, out var complaint))
        {
            Complain(ProblemType.TypeError, column, $"allowed: {complaint!.Allowed}", complaint.Nearest);
        }

        return period ?? Undated;
    }

    internal Period? OptionalPeriod(string column) => row[column].Length == 0 ? null : Period(column);

    internal Figure? Figure(string column, string roundedToColumn, FigureKind kind)
    {
        if (row[roundedToColumn].Length > 0 && !IsStepOfRounding(column, roundedToColumn))
        {
            return null;
        }

        if (row[column].Length == 0)
        {
            return null;
        }

        if (!FigureCell.TryParse(row[column], row[roundedToColumn], kind, out var figure, out var complaint))
        {
            Complain(ProblemType.TypeError, column, $"allowed: {complaint!.Allowed}", complaint.Nearest);
        }

        return figure;
    }

    internal decimal StepAboveZero(string column)
    {
        var number = FigureCell.Number(row[column], FigureKind.Quantity);
        if (number is null or 0)
        {
            Complain(ProblemType.TypeError, column, "allowed: a number above 0, with a decimal point, without separators or a leading zero");
        }

        return number ?? 1;
    }

    internal bool YesOrNo(string column) => row[column].Length > 0 && OneOf(column, ["yes", "no"]) == "yes";

    internal string WebAddress(string column)
    {
        var isAddress = Uri.TryCreate(row[column], UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        if (row[column].Length > 0 && !isAddress)
        {
            Complain(ProblemType.TypeError, column, "allowed: an address that begins with http:// or https://, or nothing");
        }

        return row[column];
    }

    internal void Complain(ProblemType type, string column, string allowed, string? nearest = null)
    {
        IsBad = true;
        problems.Add(type, row.File, row.Number, column, row[column], allowed, nearest);
    }

    /// <summary>Complains of a code that is not in a list, with the nearest one that is.</summary>
    internal void ComplainOfCode(ProblemType type, string column, string code, string allowed, IEnumerable<string> list) =>
        Complain(type, column, allowed, problems.HasRoomFor(row.File) ? NearestSpelling.Of(code, list) : null);

    internal void Warn(ProblemType type, string column, string advice) => problems.Add(type, row.File, row.Number, column, row[column], advice);

    // Stands for a period that could not be read, in a row that will not be used.
    private static Period Undated { get; } = Model.Period.Parse(Model.Period.UnknownEnd);

    private bool IsStepOfRounding(string column, string roundedToColumn)
    {
        if (FigureCell.Number(row[roundedToColumn], FigureKind.Quantity) is not > 0)
        {
            _ = StepAboveZero(roundedToColumn);
            return false;
        }

        if (row[column].Length == 0)
        {
            Complain(ProblemType.RowConstraint, roundedToColumn, "allowed: nothing, because the row has no value that could be rounded");
            return false;
        }

        return true;
    }

    private string Formed(string column, Regex form, string allowed)
    {
        if (!form.IsMatch(row[column]))
        {
            var lower = row[column].Trim().ToLower(CultureInfo.InvariantCulture).Replace(' ', '-').Replace('_', '-');
            Complain(ProblemType.ConstraintError, column, $"allowed: {allowed}", form.IsMatch(lower) ? lower : null);
        }

        return row[column];
    }

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]*[a-z0-9])?\\z")]
    private static partial Regex IdForm();

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\z")]
    private static partial Regex StatementIdForm();
}

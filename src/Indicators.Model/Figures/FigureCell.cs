using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Model;

/// <summary>The forms in which a CSV cell writes a figure: <c>62</c>, <c>&gt;116000</c>, <c>&gt;=2</c>, <c>&lt;5</c>, <c>&lt;=1</c>, <c>0..1</c>, <c>~33.3</c>.</summary>
public static partial class FigureCell
{
    private const int MostDigits = 15;

    // The longer sign first: ">=" begins with ">".
    private static readonly (string Sign, Relation Relation)[] Signs =
    [
        (">=", Relation.AtLeast),
        ("<=", Relation.AtMost),
        (">", Relation.MoreThan),
        ("<", Relation.LessThan),
        ("~", Relation.About),
    ];

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell, not empty.</param>
    /// <param name="roundedTo">The step to which the publisher rounded, as written; empty if it did not.</param>
    /// <param name="kind">The kind of the figure: decides on decimals, sign and limits.</param>
    /// <param name="figure">The figure; null if the cell is not one.</param>
    /// <param name="complaint">What is wrong, and the nearest right spelling; null if nothing is.</param>
    public static bool TryParse(string cell, string roundedTo, FigureKind kind, out Figure? figure, out Complaint? complaint)
    {
        figure = Read(cell, roundedTo, kind);
        complaint = figure is null ? new Complaint(Allowed(kind, roundedTo), Nearest(cell, roundedTo, kind)) : null;
        return figure is not null;
    }

    /// <summary>Reads a cell that is known to be right.</summary>
    /// <param name="cell">The cell, not empty.</param>
    /// <param name="roundedTo">The step of rounding as written; empty if there is none.</param>
    /// <param name="kind">The kind of the figure.</param>
    /// <exception cref="FormatException">The cell is not a figure of this kind.</exception>
    public static Figure Parse(string cell, string roundedTo, FigureKind kind) =>
        Read(cell, roundedTo, kind) ?? throw new FormatException($"'{cell}' is not a {kind.Code()}");

    /// <summary>Writes a figure as the cell that reads back as the same figure.</summary>
    /// <param name="figure">The figure.</param>
    public static string Text(Figure figure)
    {
        if (figure.Relation == Relation.Between)
        {
            return $"{Plain(figure.Bounds.Lower)}..{Plain(figure.Bounds.Upper)}";
        }

        return SignOf(figure.Relation) + Plain(figure.Printed);
    }

    /// <summary>Reads one number of a cell: no sign, no leading zero, at most 15 digits and 6 decimals.</summary>
    /// <param name="text">The number as written.</param>
    /// <param name="kind">Counts have no decimal point; only changes and differences may be negative.</param>
    public static decimal? Number(ReadOnlySpan<char> text, FigureKind kind)
    {
        var allowed = NumberForm().IsMatch(text)
            && text.Length - text.Count('-') - text.Count('.') <= MostDigits
            && (text[0] != '-' || kind is FigureKind.Change or FigureKind.Difference)
            && (!text.Contains('.') || kind != FigureKind.Count);
        return allowed ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }

    private static Figure? Read(string cell, string roundedTo, FigureKind kind)
    {
        try
        {
            if (roundedTo.Length > 0)
            {
                return Number(cell, kind) is { } value && Number(roundedTo, FigureKind.Quantity) is { } step && Within(kind, value)
                    ? Figure.Rounded(value, step, kind)
                    : null;
            }

            return ReadRange(cell, kind) ?? ReadSigned(cell, kind);
        }
        catch (ArgumentException)
        {
            // The bounds leave no possible number: "5..3", "<0" of a count, ">100" percent.
            return null;
        }
    }

    private static Figure? ReadRange(string cell, FigureKind kind)
    {
        var dots = cell.IndexOf("..", StringComparison.Ordinal);
        return dots >= 0 && Number(cell.AsSpan(0, dots), kind) is { } lower && Number(cell.AsSpan(dots + 2), kind) is { } upper
            && lower < upper && Within(kind, lower) && Within(kind, upper)
            ? Figure.Bounded(Relation.Between, Bounds.Closed(lower, upper), kind)
            : null;
    }

    private static Figure? ReadSigned(string cell, FigureKind kind)
    {
        var (sign, relation) = SignOf(cell);
        if (Number(cell.AsSpan(sign.Length), kind) is not { } number || !Within(kind, number))
        {
            return null;
        }

        return relation switch
        {
            Relation.Exact => Figure.Exact(number),
            Relation.About => Figure.About(number),
            Relation.AtLeast or Relation.MoreThan =>
                Figure.Bounded(relation, new Bounds(number, relation == Relation.MoreThan, null, false), kind),
            _ => Figure.Bounded(relation, new Bounds(kind.Minimum(), false, number, relation == Relation.LessThan), kind),
        };
    }

    private static (string Sign, Relation Relation) SignOf(string cell)
    {
        foreach (var known in Signs)
        {
            if (cell.StartsWith(known.Sign, StringComparison.Ordinal))
            {
                return known;
            }
        }

        return ("", Relation.Exact);
    }

    private static string SignOf(Relation relation)
    {
        foreach (var known in Signs)
        {
            if (known.Relation == relation)
            {
                return known.Sign;
            }
        }

        return "";
    }

    private static bool Within(FigureKind kind, decimal number) =>
        !(number < kind.Minimum()) && !(number > kind.Maximum());

    private static string Allowed(FigureKind kind, string roundedTo)
    {
        var number = kind switch
        {
            FigureKind.Count => "a whole number from 0, without separators or a decimal point",
            FigureKind.Quantity => "a number from 0, with a decimal point and no separators",
            FigureKind.Percent => "a number from 0 to 100, with a decimal point",
            FigureKind.Change => "a number from -100, with a decimal point",
            FigureKind.Difference => "a number, with a decimal point",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of figure"),
        };
        return roundedTo.Length > 0
            ? $"{number}, alone, because rounded_to is set to a step above 0"
            : $"{number}; alone or as >n, >=n, <n, <=n, a..b or ~n; no leading zero, at most {MostDigits} digits and 6 decimals";
    }

    // Only a suggestion: 116.000 is surely 116000 to a count, but the analyst decides.
    private static string? Nearest(string cell, string roundedTo, FigureKind kind)
    {
        var plain = cell.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal)
            .Replace("≥", ">=", StringComparison.Ordinal).Replace("≤", "<=", StringComparison.Ordinal)
            .Replace("≈", "~", StringComparison.Ordinal).Replace("–", "..", StringComparison.Ordinal).TrimStart('+');
        string[] candidates = [plain, Grouped().Replace(plain, ""), plain.Replace(',', '.')];
        return candidates.FirstOrDefault(candidate => candidate != cell && Read(candidate, roundedTo, kind) is not null);
    }

    private static string Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"^(-(?!0(\.0+)?$))?(0|[1-9][0-9]*)(\.[0-9]{1,6})?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"(?<=[0-9])[.,'’](?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Grouped();
}

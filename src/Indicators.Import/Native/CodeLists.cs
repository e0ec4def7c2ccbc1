using Indicators.Model;

namespace Indicators.Import;

/// <summary>The closed lists against which codes are checked. Lists of bodies, states and counters are open: a new one is a warning.</summary>
/// <param name="codes">The codes; null where their file could not be read: then nothing is checked against them.</param>
internal sealed class CodeLists(IReadOnlyList<Code>? codes)
{
    private const char Joined = '+';

    private readonly bool areKnown = codes is not null;
    private readonly Dictionary<string, CodeList> lists = (codes ?? []).GroupBy(code => code.Dimension).ToDictionary(list => list.Key, list => new CodeList([.. list.Select(code => code.Id)]));
    private readonly CodeList countries = new([.. (codes ?? []).Where(code => code.IsCountry).Select(code => code.Id)]);

    internal string Area(RowReader row)
    {
        var area = row.Required("area");
        if (areKnown && area.Length > 0 && !countries.Has(area))
        {
            row.ComplainOfCode(ProblemType.ConstraintError, "area", area, "not an ISO 3166-1 alpha-3 code or XKX", countries.Codes);
        }

        return area;
    }

    /// <summary>Whether the codes could not be read, so that nothing is checked against them.</summary>
    internal bool IsUnknown => !areKnown;

    /// <summary>Whether a code, or each of several that are joined, is in a list.</summary>
    internal bool Know(string list, string code) => !areKnown || code.Split(Joined).All(ListOf(list).Has);

    /// <summary>Whether a code is that of a country or territory.</summary>
    internal bool KnowCountry(string code) => !areKnown ? Code.IsCountryCode(code) : Code.IsCountryCode(code) && Know(Dimensions.Origin, code);

    /// <summary>The breakdown that stands in a column for each dimension.</summary>
    internal Breakdown BreakdownOfColumns(RowReader row)
    {
        var given = new string[Dimensions.All.Count];
        for (var position = 0; position < given.Length; position++)
        {
            var dimension = Dimensions.All[position];
            given[position] = Checked(row, dimension, dimension, row.Text(dimension));
        }

        return Breakdown.OfCodes(given);
    }

    /// <summary>The breakdown, perhaps with any-code marks, that stands in one column as <c>dimension=code;…</c>.</summary>
    internal BreakdownPattern Pattern(RowReader row, string column)
    {
        try
        {
            var pattern = BreakdownPattern.Parse(row.Text(column));
            var given = pattern.Given.Parts.Select(part => $"{part.Dimension}={Checked(row, column, part.Dimension, part.Code)}");
            return BreakdownPattern.Parse(string.Join(';', given.Concat(pattern.Each.Select(dimension => $"{dimension}=*"))));
        }
        catch (FormatException malformed)
        {
            row.Complain(ProblemType.TypeError, column, $"allowed: dimension=code;…: {malformed.Message}");
            return BreakdownPattern.Parse("");
        }
    }

    /// <summary>The breakdown that stands in one column, without any-code marks.</summary>
    internal Breakdown OneBreakdown(RowReader row, string column)
    {
        var pattern = Pattern(row, column);
        if (pattern.Each.Count > 0)
        {
            row.Complain(ProblemType.ConstraintError, column, "allowed: a code in each dimension, not *");
        }

        return pattern.Given;
    }

    /// <summary>A code of an open list: any identifier, but one without a name in reference/codes.csv is a warning.</summary>
    internal string OfOpenList(RowReader row, string column, string list)
    {
        var code = row.Text(column);
        if (!row.IsBad && code.Length > 0 && ListOf(list) is { Codes.Count: > 0 } known && !known.Has(code))
        {
            row.Warn(ProblemType.UnnamedCode, column, $"has no name in the list {list} of reference/codes.csv");
        }

        return code;
    }

    // Joined codes are put in the order of the list, so that they are one code however they are written.
    private string Checked(RowReader row, string column, string dimension, string cell)
    {
        if (cell.Length == 0 || !areKnown)
        {
            return cell;
        }

        var list = ListOf(dimension);
        if (list.Has(cell))
        {
            return cell;
        }

        var codes = cell.Split(Joined);
        foreach (var code in codes.Where(code => !list.Has(code)))
        {
            row.ComplainOfCode(ProblemType.ConstraintError, column, code, list.Codes.Count > 20 ? $"not a code of {dimension}" : $"allowed: {string.Join(", ", list.Codes)}", list.Codes);
        }

        return string.Join(Joined, codes.Distinct().OrderBy(list.PositionOf));
    }

    private CodeList ListOf(string name) => lists.GetValueOrDefault(name, CodeList.Empty);
}

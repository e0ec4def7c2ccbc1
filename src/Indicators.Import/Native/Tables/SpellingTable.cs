using Indicators.Model;

namespace Indicators.Import;

/// <summary>The file of what publishers write for codes.</summary>
internal static class SpellingTable
{
    internal const string File = PublisherFormats.SpellingsFile;

    internal static NativeTable<Spelling> Spellings { get; } = new(File, ["format", "column", "found", "code"], Read, spelling => (spelling.Format, spelling.Column, spelling.Found));

    private static Spelling Read(RowReader row, References references)
    {
        var spelling = new Spelling(row.OneOf("format", PublisherFormats.Ids), row.Required("column"), row.Required("found"), row.Required("code"));
        if (!row.IsBad && Columns(row, spelling) is { Count: > 0 } columns && spelling.Code is not (Spelling.Total or Spelling.None))
        {
            CheckCode(row, spelling, columns, references);
        }

        return spelling;
    }

    // One identifier can stand for several shapes of file, each with the column.
    private static List<FormatColumn> Columns(RowReader row, Spelling spelling)
    {
        var formats = PublisherFormats.Named(spelling.Format);
        var spelt = formats.SelectMany(format => format.Columns).Where(column => column.Role
            is ColumnRole.Indicator or ColumnRole.Area or ColumnRole.Dimension or ColumnRole.Status or ColumnRole.Confidentiality).ToList();
        var named = spelt.Where(column => column.Name == spelling.Column).ToList();
        if (named.Count == 0 && !formats.Any(format => format.IsOpen))
        {
            var names = spelt.Select(column => column.Name).Distinct().ToList();
            row.Complain(ProblemType.ConstraintError, "column", $"not a column of {spelling.Format} that has spellings; those are {string.Join(", ", names)}", NearestSpelling.Of(spelling.Column, names));
            return [];
        }

        return named.Count > 0 ? named : [Column.Dimension(spelling.Column, [.. Dimensions.All])];
    }

    private static void CheckCode(RowReader row, Spelling spelling, List<FormatColumn> columns, References references)
    {
        if (!columns.Exists(column => IsCode(column, spelling.Code, references)))
        {
            row.Complain(ProblemType.ConstraintError, "code", $"allowed: {string.Join(" or ", columns.Select(Allowed).Distinct())}, {Spelling.Total} or {Spelling.None}");
        }
    }

    private static bool IsCode(FormatColumn column, string code, References references) => column.Role switch
    {
        ColumnRole.Indicator => references.Indicators?.ContainsKey(code) != false,
        ColumnRole.Area => references.Codes.KnowCountry(code),
        ColumnRole.Status => StatusLetters.TryParse<ObservationStatus>(code, out _),
        ColumnRole.Confidentiality => StatusLetters.TryParse<Confidentiality>(code, out _),
        _ => column.Dimensions.Values.Any(dimensions => references.Codes.IsUnknown || DimensionCode.Read(code, dimensions, references.Codes) is not null),
    };

    private static string Allowed(FormatColumn column) => column.Role switch
    {
        ColumnRole.Indicator => "an indicator of indicators.csv",
        ColumnRole.Area => "an ISO 3166-1 alpha-3 code or XKX",
        ColumnRole.Status => string.Join(", ", StatusLetters.All<ObservationStatus>()),
        ColumnRole.Confidentiality => string.Join(", ", StatusLetters.All<Confidentiality>()),
        _ => $"a code of {string.Join(" or ", column.Dimensions.Values.SelectMany(dimensions => dimensions).Distinct())}; as dimension=code where several of them have it",
    };
}

using Indicators.Model;

namespace Indicators.Import;

/// <summary>A column of a file, and what its format says of it.</summary>
internal sealed record FittedColumn(int Index, string Heading, FormatColumn Column);

/// <summary>How far the header of a file is that of a format.</summary>
internal sealed record HeaderFit
{
    internal required PublisherFormat Format { get; init; }

    internal required char Separator { get; init; }

    /// <summary>The header's row.</summary>
    internal required long Row { get; init; }

    internal required IReadOnlyList<string> Header { get; init; }

    /// <summary>Whether the last column has no heading, and so must be empty: the World Bank ends each line with a comma.</summary>
    internal required bool HasTail { get; init; }

    internal required IReadOnlyList<FittedColumn> Columns { get; init; }

    internal required IReadOnlyList<string> Missing { get; init; }

    internal required IReadOnlyList<string> Unknown { get; init; }

    internal required IReadOnlyList<string> Repeated { get; init; }

    internal int Misses => Missing.Count + Unknown.Count + Repeated.Count;

    internal bool IsGood => Misses == 0;

    internal string OwnSource => Format.SourceWith is { } with && Find(with.Column) is not null ? with.Source : Format.Source;

    private IReadOnlyDictionary<string, FittedColumn> ByName { get; init; } = new Dictionary<string, FittedColumn>();

    /// <summary>Whether it has any column that the format declares: any heading at all fits an open format.</summary>
    internal bool HasDeclared => Columns.Any(fitted => Format.Columns.Contains(fitted.Column));

    internal FittedColumn? Find(string column) => ByName.GetValueOrDefault(column);

    internal static HeaderFit Of(PublisherFormat format, IReadOnlyList<string> header, char separator, long row)
    {
        var known = format.Columns.SelectMany(column => column.Headings.Select(heading => (heading, column))).ToDictionary(pair => pair.heading, pair => pair.column, StringComparer.OrdinalIgnoreCase);
        var fitted = new List<FittedColumn>();
        var unknown = new List<string>();
        var hasTail = header is [_, .., ""];
        var count = hasTail ? header.Count - 1 : header.Count;
        var labels = format.Labels(header);
        for (var index = 0; index < count; index++)
        {
            if (labels.Contains(index))
            {
                continue;
            }

            if (ColumnOf(format, known, format.NameOf(header[index])) is { } column)
            {
                fitted.Add(new FittedColumn(index, header[index], column));
            }
            else
            {
                unknown.Add(header[index]);
            }
        }

        var byName = fitted.DistinctBy(column => column.Column.Name).ToDictionary(column => column.Column.Name);
        return new HeaderFit
        {
            Format = format,
            Separator = separator,
            Row = row,
            Header = header,
            HasTail = hasTail,
            Columns = fitted,
            ByName = byName,
            Missing = [.. format.Columns.Where(column => !column.IsOptional && !byName.ContainsKey(column.Name)).Select(column => column.Name)],
            Unknown = unknown,
            Repeated = [.. Repetitions(fitted)],
        };
    }

    private static FormatColumn? ColumnOf(PublisherFormat format, Dictionary<string, FormatColumn> known, string name)
    {
        if (known.TryGetValue(name, out var column))
        {
            return column;
        }

        if (format.Columns.FirstOrDefault(declared => declared.Role == ColumnRole.YearOfFigures) is { } years && name.Length == 4 && Period.TryParse(name, out _, out _))
        {
            return years;
        }

        return format.IsOpen && name.Length > 0 ? Column.Dimension(name, [.. Dimensions.All]) : null;
    }

    private static IEnumerable<string> Repetitions(IEnumerable<FittedColumn> columns) => columns
        .GroupBy(column => column.Column.Role == ColumnRole.YearOfFigures ? column.Heading : column.Column.Name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Skip(1).Any())
        .Select(group => group.First().Heading);
}

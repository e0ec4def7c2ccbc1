namespace Indicators.Import;

/// <summary>What a column of a publisher's file is for.</summary>
internal enum ColumnRole
{
    /// <summary>Words for readers; they may help a locator.</summary>
    Text,

    /// <summary>The area, by its ISO 3166-1 alpha-3 code or a spelling.</summary>
    Area,

    /// <summary>The period.</summary>
    Period,

    /// <summary>What is counted, by a spelling.</summary>
    Indicator,

    /// <summary>A part of the breakdown, by a code or a spelling.</summary>
    Dimension,

    /// <summary>Rows are taken only with certain words here.</summary>
    Only,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A figure for the year that is the column's name.</summary>
    YearOfFigures,

    /// <summary>How the figure stands, by its letter or a spelling.</summary>
    Status,

    /// <summary>Whether the figure may be published, by its letter or a spelling.</summary>
    Confidentiality,
}

/// <summary>A column of a publisher's file. Declared with the words of <see cref="Column"/>.</summary>
internal sealed record FormatColumn(string Name, ColumnRole Role)
{
    private static readonly IReadOnlyList<string> NoDimensions = [];

    /// <summary>Other headings of the same column.</summary>
    internal IReadOnlyList<string> AlsoCalled { get; init; } = [];

    internal bool IsOptional { get; init; }

    /// <summary>The words with which rows are taken.</summary>
    internal IReadOnlyList<string> Taken { get; init; } = [];

    /// <summary>Why other rows, or this column's figures, are left out.</summary>
    internal string Why { get; init; } = "";

    /// <summary>The indicator of the figures; empty where another column says it.</summary>
    internal string Indicator { get; init; } = "";

    /// <summary>Another column whose cell is read together with this one.</summary>
    internal string With { get; init; } = "";

    /// <summary>The dimensions to which this column's words can belong, by the cell of <see cref="With"/>.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Dimensions { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    internal IEnumerable<string> Headings => AlsoCalled.Prepend(Name);

    internal FormatColumn Or(params string[] headings) => this with { AlsoCalled = headings };

    internal FormatColumn IfThere() => this with { IsOptional = true };

    internal IReadOnlyList<string> DimensionsWith(string cell) => Dimensions.GetValueOrDefault(cell, NoDimensions);
}

/// <summary>The words with which formats declare their columns.</summary>
internal static class Column
{
    internal static FormatColumn Text(string name) => new(name, ColumnRole.Text);

    internal static FormatColumn Area(string name) => new(name, ColumnRole.Area);

    internal static FormatColumn Period(string name) => new(name, ColumnRole.Period);

    /// <summary>What is counted; where the other column is there, spelt as both cells with " / " between.</summary>
    internal static FormatColumn Indicator(string name, string with = "") => new(name, ColumnRole.Indicator) { With = with };

    internal static FormatColumn Dimension(string name, params string[] dimensions) => DimensionBy(name, "", ("", dimensions));

    /// <summary>Words that belong to other dimensions with each word of another column.</summary>
    internal static FormatColumn DimensionBy(string name, string with, params (string Cell, string[] Dimensions)[] by) =>
        new(name, ColumnRole.Dimension) { With = with, Dimensions = by.ToDictionary(part => part.Cell, IReadOnlyList<string> (part) => part.Dimensions) };

    internal static FormatColumn Only(string name, string why, params string[] taken) => new(name, ColumnRole.Only) { Taken = taken, Why = why };

    internal static FormatColumn Figure(string name, string indicator = "") => new(name, ColumnRole.Figure) { Indicator = indicator };

    internal static FormatColumn NoFigure(string name, string why) => new(name, ColumnRole.Figure) { Why = why };

    internal static FormatColumn FigureOfEachYear() => new("a year", ColumnRole.YearOfFigures);

    internal static FormatColumn Status(string name) => new(name, ColumnRole.Status);

    internal static FormatColumn Confidentiality(string name) => new(name, ColumnRole.Confidentiality);
}

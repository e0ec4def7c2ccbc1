using System.Text.Json.Serialization;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What the columns of a table are, as Frictionless Table Schema.</summary>
/// <param name="Fields">The columns, in their order.</param>
/// <param name="PrimaryKey">The columns that tell a row from every other one.</param>
/// <param name="ForeignKeys">The columns whose values are rows of another table.</param>
public sealed record TableSchema(IReadOnlyList<TableField> Fields, IReadOnlyList<string> PrimaryKey, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ForeignKey>? ForeignKeys = null)
{
    /// <summary>What stands for no value; empty cells of keys are values.</summary>
    public IReadOnlyList<string> MissingValues { get; } = [""];

    /// <summary>Where the profile is.</summary>
    [JsonPropertyName("$schema")]
    public string Profile => "https://datapackage.org/profiles/2.0/tableschema.json";

    // Without the body and the mark of what a source prints, two figures of one indicator could have one key.
    private static readonly string[] FigureKey =
        ["REF_AREA", "TIME_PERIOD", .. Dimensions.All.Select(dimension => dimension.ToUpperInvariant()), "COUNTED_BY", "SOURCE", "DENOMINATOR_SOURCE", "PUBLISHED", "BODY"];

    private static readonly ForeignKey ToSources = new(["SOURCE"], new("sources", ["ID"]));

    /// <summary>Of the CSV of a series.</summary>
    public static TableSchema OfSeries { get; } = new([.. SeriesColumn.All.Select(column => TableFields.OfFigures(column.Name, FigureKey))], FigureKey, [ToSources]);

    /// <summary>Of the file that has all figures.</summary>
    public static TableSchema OfObservations { get; } = new(
        [TableFields.Indicator, .. OfSeries.Fields],
        [ObservationsApi.IndicatorColumn, .. FigureKey],
        [new([ObservationsApi.IndicatorColumn], new("indicators", ["ID"])), ToSources]);

    /// <summary>Of the table of indicators.</summary>
    public static TableSchema OfIndicators { get; } = new([.. DefinitionTables.IndicatorColumns.Select(column => TableFields.OfDefinitions(column, ["ID"]))], ["ID"]);

    /// <summary>Of the table of documents.</summary>
    public static TableSchema OfSources { get; } = new([.. DefinitionTables.SourceColumns.Select(column => TableFields.OfDefinitions(column, ["ID"]))], ["ID"]);

    /// <summary>Of the table of codes.</summary>
    public static TableSchema OfCodes { get; } = new([.. DefinitionTables.CodeColumns.Select(column => TableFields.OfDefinitions(column, ["LIST", "CODE"]))], ["LIST", "CODE"]);
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Type">What its cells are: <c>string</c>, <c>number</c>, <c>integer</c>, <c>boolean</c>.</param>
/// <param name="Description">What they say.</param>
public sealed record TableField(string Name, string Type, string Description)
{
    /// <summary>What stands for no value; nothing in a column of a key, where empty is a value of its own. Null: as for the table.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? MissingValues { get; init; }

    /// <summary>How true is written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? TrueValues => Type == "boolean" ? ["true"] : null;

    /// <summary>How false is written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? FalseValues => Type == "boolean" ? ["false"] : null;

    /// <summary>What its cells must be; null where anything of its type may stand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldConstraints? Constraints { get; init; }

    /// <summary>Which column says in which unit its numbers are; null of what is no number with a unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitField { get; init; }
}

/// <summary>What the cells of a column must be.</summary>
/// <param name="Required">Whether each row has a value.</param>
/// <param name="Enum">The values that there are.</param>
/// <param name="Pattern">The form of the values, as a regular expression.</param>
public sealed record FieldConstraints(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Required,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Enum = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Pattern = null);

/// <summary>Columns whose values are rows of another table.</summary>
/// <param name="Fields">The columns.</param>
/// <param name="Reference">The other table.</param>
public sealed record ForeignKey(IReadOnlyList<string> Fields, ForeignKeyReference Reference);

/// <summary>The table that a key leads to.</summary>
/// <param name="Resource">The table.</param>
/// <param name="Fields">Its columns.</param>
public sealed record ForeignKeyReference(string Resource, IReadOnlyList<string> Fields);

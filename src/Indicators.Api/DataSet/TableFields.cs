using Indicators.Model;

namespace Indicators.Api;

/// <summary>What each column of the tables is.</summary>
internal static class TableFields
{
    private const string Text = "string";
    private const string Number = "number";
    private const string Truth = "boolean";

    private static readonly Dictionary<string, FieldConstraints> Constraints = new()
    {
        ["REF_AREA"] = new(Required: true, Pattern: "[A-Z]{3}"),
        ["OBS_RELATION"] = new(Required: false, [.. Enum.GetValues<Relation>().Select(relation => relation.Code())]),
        ["OBS_STATUS"] = new(Required: true, StatusLetters.All<ObservationStatus>()),
        ["CONF_STATUS"] = new(Required: true, StatusLetters.All<Confidentiality>()),
    };

    private static readonly string[] AlwaysThere = ["TIME_PERIOD", "UNIT_MEASURE", "COUNTED_BY", "SOURCE", "RELEASE", "DISPLAY", "PUBLISHED"];

    private static readonly Dictionary<string, TableField> Figures = Declared(SeriesColumn.All.Select(OfColumn));

    private static readonly Dictionary<string, TableField> Definitions = Declared(
    [
        new("ID", Text, "The identifier."),
        new("DERIVED", Truth, "Whether it is calculated."),
        new("KIND", Text, "What sort of number it is, or how it is calculated."),
        new("UNIT_MEASURE", Text, "The unit."),
        new("NAME_EN", Text, "The name in English."),
        new("NAME_SR", Text, "The name in Serbian, in Cyrillic."),
        new("NAME_SR_LATN", Text, "The name in Serbian, in Latin letters."),
        new("DEFINITION_EN", Text, "What is counted or calculated."),
        new("DEFINITION_SR", Text, "The same in Serbian, in Cyrillic."),
        new("CAVEAT_EN", Text, "What one may not take it for."),
        new("CAVEAT_SR", Text, "The same in Serbian, in Cyrillic."),
        new("FORMULA", Text, "How it is calculated; empty where it is counted."),
        new("COUNTED_BY", Text, "Who counted what it prints, unless a figure says otherwise."),
        new("PUBLISHER", Text, "Who published it."),
        new("TITLE", Text, "Its title, in its own language."),
        new("URL", Text, "Its address."),
        new("PUBLISHED", Text, "When it was published, as far as known: a year, month or day."),
        new("ACCESSED", Text, "When it was read."),
        new("LICENCE", Text, "Its licence, or what is known of the terms."),
        new("LANGUAGE", Text, "Its languages, as ISO 639-1 codes."),
        new("COVERS", Text, "Which territory it covers where that differs from the area's code."),
        new("NOTE", Text, "What a reader should know of it."),
        new("LIST", Text, "The list: a dimension, body, counted-by, relation or state. Areas are codes of origin."),
        new("CODE", Text, "The code."),
        new("EXHAUSTIVE", Truth, "Whether the codes marked so in this list together make up the whole."),
    ]);

    internal static TableField Indicator { get; } = new(ObservationsApi.IndicatorColumn, Text, "The indicator: what is counted or calculated.") { Constraints = new(Required: true), MissingValues = [] };

    internal static TableField OfFigures(string column, IReadOnlyCollection<string> key) => InKey(Figures[column], key);

    internal static TableField OfDefinitions(string column, IReadOnlyCollection<string> key) => InKey(Definitions[column], key);

    // An empty cell of a key says "everybody", which is a value and nothing that is missing.
    private static TableField InKey(TableField field, IReadOnlyCollection<string> key) => key.Contains(field.Name) && field.Type == Text ? field with { MissingValues = [] } : field;

    private static TableField OfColumn(SeriesColumn column) => new(column.Name, column.Type, column.Meaning.En)
    {
        Constraints = Constraints.GetValueOrDefault(column.Name) ?? (AlwaysThere.Contains(column.Name) ? new(Required: true) : null),
        // How likely something is has no unit.
        UnitField = column.Type == Number && column.Name != "CHANCE_P_VALUE" ? "UNIT_MEASURE" : null,
    };

    private static Dictionary<string, TableField> Declared(IEnumerable<TableField> fields) => fields.ToDictionary(field => field.Name);
}

using Indicators.Model;

namespace Indicators.Api;

/// <summary>What each column of the tables is.</summary>
internal static class TableFields
{
    private const string Text = "string";
    private const string Number = "number";
    private const string Truth = "boolean";

    private static readonly Dictionary<string, TableField> Figures = Declared(
    [
        new("REF_AREA", Text, "The area: ISO 3166-1 alpha-3, or XKX.") { Constraints = new(Required: true, Pattern: "[A-Z]{3}") },
        new("TIME_PERIOD", Text, "The period as the source states it: a year, month or day, two of them with / between, or .. for an end that is not known.") { Constraints = new(Required: true) },
        .. Dimensions.All.Select(dimension => new TableField(dimension.ToUpperInvariant(), Text, $"The part of the whole by {dimension}, as a code; several that a source lumps joined by +; empty for everybody.")),
        Measured("OBS_VALUE", "The number where it is exact, rounded or about. Empty for a limit, which is not the number."),
        Measured("OBS_LOWER", "The lower limit; empty where none is known."),
        new("OBS_LOWER_OPEN", Truth, "Whether the lower limit itself is left out; empty where there is none."),
        Measured("OBS_UPPER", "The upper limit; empty where none is known."),
        new("OBS_UPPER_OPEN", Truth, "Whether the upper limit itself is left out; empty where there is none."),
        new("OBS_RELATION", Text, "What the printed number says of the number behind it; empty where there is no figure.") { Constraints = new(Required: false, [.. Enum.GetValues<Relation>().Select(relation => relation.Code())]) },
        new("OBS_STATUS", Text, $"SDMX OBS_STATUS: {string.Join("; ", Enum.GetValues<ObservationStatus>().Select(status => $"{status.Letter()} {StatusNames.Of(status).En}"))}.")
        {
            Constraints = new(Required: true, StatusLetters.All<ObservationStatus>()),
        },
        new("CONF_STATUS", Text, "SDMX CONF_STATUS: F free. Others stand only on an operator's own host.") { Constraints = new(Required: true, StatusLetters.All<Confidentiality>()) },
        new("UNIT_MEASURE", Text, "The unit of the number and of its limits.") { Constraints = new(Required: true) },
        new("COUNTED_BY", Text, "Who counted; for a ratio, the numerator.") { Constraints = new(Required: true) },
        new("SOURCE", Text, "The document; for a ratio, the numerator's.") { Constraints = new(Required: true) },
        new("DENOMINATOR_SOURCE", Text, "The document of the denominator; empty where there is none."),
        new("LOCATOR", Text, "Where in the documents."),
        new("RELEASE", "integer", "The release that the figures are of.") { Constraints = new(Required: true) },
        new("DISPLAY", Text, "The figure as people read it, with its sign, in the language asked for.") { Constraints = new(Required: true) },
        new("PUBLISHED", Truth, "Whether a source itself prints the figure of a derived indicator.") { Constraints = new(Required: true) },
        new("BODY", Text, "The body whose states or duties are counted; empty where something else is."),
        Measured("CHANCE_LOWER", "What chance alone explains: the lower limit at 95 %; empty where that is not known."),
        Measured("CHANCE_UPPER", "What chance alone explains: the upper limit at 95 %; empty where that is not known, or there is none."),
        new("CHANCE_P_VALUE", Number, "Of a change: how likely chance alone makes two counts differ so much, 0 to 1; empty where that is not known."),
        new("REASON", Text, "Why there is no figure; empty where there is one."),
        new("COMMENT_OBS", Text, "What a reader should know of the figure."),
    ]);

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
        new("LIST", Text, "The list: a dimension, body, counted-by or state. Areas are codes of origin."),
        new("CODE", Text, "The code."),
        new("EXHAUSTIVE", Truth, "Whether the codes marked so in this list together make up the whole."),
    ]);

    internal static TableField Indicator { get; } = new(ObservationsApi.IndicatorColumn, Text, "The indicator: what is counted or calculated.") { Constraints = new(Required: true), MissingValues = [] };

    internal static TableField OfFigures(string column, IReadOnlyCollection<string> key) => InKey(Figures[column], key);

    internal static TableField OfDefinitions(string column, IReadOnlyCollection<string> key) => InKey(Definitions[column], key);

    // An empty cell of a key says "everybody", which is a value and nothing that is missing.
    private static TableField InKey(TableField field, IReadOnlyCollection<string> key) => key.Contains(field.Name) && field.Type == Text ? field with { MissingValues = [] } : field;

    private static TableField Measured(string name, string description) => new(name, Number, description) { UnitField = "UNIT_MEASURE" };

    private static Dictionary<string, TableField> Declared(IEnumerable<TableField> fields) => fields.ToDictionary(field => field.Name);
}

using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A column of the table that a series is, alike in CSV and spreadsheets.</summary>
/// <param name="Name">Its heading: SDMX's name where SDMX has one.</param>
/// <param name="Type">What its cells are: <c>string</c>, <c>number</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="Meaning">What it says, and what an empty cell says.</param>
/// <param name="Cell">The cell of a figure: a text, a number or a truth; null for none.</param>
internal sealed record SeriesColumn(string Name, string Type, string Meaning, Func<SeriesAnswer, SeriesObservation, object?> Cell)
{
    private const string Text = "string";
    private const string Number = "number";
    private const string Truth = "boolean";

    /// <summary>All of them, in the order in which they stand. New ones come at the end.</summary>
    internal static IReadOnlyList<SeriesColumn> All { get; } =
    [
        new("REF_AREA", Text, "The area: ISO 3166-1 alpha-3, or XKX.", (_, figure) => figure.Area),
        new("TIME_PERIOD", Text, "The period, as the source states it: a year, month or day, two of them with / between, .. for an end that is not known.", (_, figure) => figure.Period.Text),
        .. Dimensions.All.Select(dimension => new SeriesColumn(
            dimension.ToUpperInvariant(), Text, $"The part of the whole by {dimension}, as a code; several that a source lumps joined by +; empty for everybody.", (_, figure) => figure.Breakdown[dimension])),
        new("OBS_VALUE", Number, "The number where it is exact, rounded or about. Empty for a limit, which is not the number.", (_, figure) => figure.Figure?.Value),
        new("OBS_LOWER", Number, "The lower limit; empty where none is known.", (_, figure) => figure.Figure?.Bounds.Lower),
        new("OBS_LOWER_OPEN", Truth, "Whether the lower limit itself is left out; empty where there is none.", (_, figure) => figure.Figure?.Bounds is { Lower: not null } bounds ? bounds.LowerOpen : null),
        new("OBS_UPPER", Number, "The upper limit; empty where none is known.", (_, figure) => figure.Figure?.Bounds.Upper),
        new("OBS_UPPER_OPEN", Truth, "Whether the upper limit itself is left out; empty where there is none.", (_, figure) => figure.Figure?.Bounds is { Upper: not null } bounds ? bounds.UpperOpen : null),
        new("OBS_RELATION", Text, "What the printed number says of the number behind it: exact, more-than, at-least, less-than, at-most, between, rounded, about; empty where there is no figure.", (_, figure) => figure.Figure?.Relation.Code()),
        new("OBS_STATUS", Text, $"SDMX OBS_STATUS: {string.Join("; ", Enum.GetValues<ObservationStatus>().Select(status => $"{status.Letter()} {StatusNames.Of(status).En}"))}.", (_, figure) => figure.Status.Letter()),
        new("CONF_STATUS", Text, "SDMX CONF_STATUS: F free. Others stand only on an operator's own host.", (_, figure) => figure.Confidentiality.Letter()),
        new("UNIT_MEASURE", Text, "The unit of the number and of its limits.", (answer, _) => answer.Indicator.Unit.Code),
        new("COUNTED_BY", Text, "Who counted; for a ratio, the numerator.", (_, figure) => figure.CountedBy),
        new("SOURCE", Text, "The document; for a ratio, the numerator's.", (_, figure) => figure.Source),
        new("DENOMINATOR_SOURCE", Text, "The document of the denominator; empty where there is none.", (_, figure) => figure.DenominatorSource),
        new("LOCATOR", Text, "Where in the documents.", (_, figure) => figure.Locator),
        new("RELEASE", "integer", "The release that the figures are of.", (answer, _) => answer.Release.Number),
        new("DISPLAY", Text, "The figure as people read it, with its sign, in the language asked for.", (_, figure) => figure.Display),
        // Tells a figure that a source prints for a derived indicator from the one calculated here, which has the same key.
        new("PUBLISHED", Truth, "Whether a source prints the figure of a derived indicator itself.", (_, figure) => figure.IsPublished),
        // Tells the days without one body from the days without another.
        new("BODY", Text, "The body whose states or duties are counted; empty where something else is.", (_, figure) => figure.Body),
        // What chance alone can do, apart from what the source leaves open.
        new("CHANCE_LOWER", Number, "What chance alone explains: the lower limit at 95 %; empty where that is not known.", (_, figure) => figure.Confidence?.Lower),
        new("CHANCE_UPPER", Number, "What chance alone explains: the upper limit at 95 %; empty where that is not known, or there is none.", (_, figure) => figure.Confidence?.Upper),
        new("CHANCE_P_VALUE", Number, "Of a change: how likely chance alone makes two counts differ so much; empty where that is not known.", (_, figure) => figure.Test?.PValue),
        new("REASON", Text, "Why there is no figure; empty where there is one.", (_, figure) => figure.Reason?.In(figure.Language)),
        new("COMMENT_OBS", Text, "What a reader should know of the figure, one note after another with | between.", (_, figure) => figure.Notes.Count == 0 ? null : string.Join(" | ", figure.Notes.Select(note => note.In(figure.Language)))),
        new("CHANCE_ASSUMES", Text, "What the limits of chance take for granted, where that is more than that each case came about by itself; empty otherwise.", (_, figure) => figure.Confidence?.Assumes?.In(figure.Language)),
        new("CONFLICTS", Text, "The contradictions that the figure, or an operand of it, is part of, as /api/v1/conflicts names them, with | between; empty without any.", (_, figure) => figure.Conflicts.Count == 0 ? null : string.Join(" | ", figure.Conflicts)),
    ];

    /// <summary>A column by its heading.</summary>
    internal static SeriesColumn Of(string name) => All.First(column => column.Name == name);
}

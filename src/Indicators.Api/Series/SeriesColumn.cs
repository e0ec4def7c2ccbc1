using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A column of the table that a series is, alike in CSV and spreadsheets.</summary>
/// <param name="Name">Its heading: SDMX's name where SDMX has one.</param>
/// <param name="Type">What its cells are: <c>string</c>, <c>number</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="Meaning">What it says, and what an empty cell says.</param>
/// <param name="Cell">The cell of a figure: a text, a number or a truth; null for none.</param>
internal sealed record SeriesColumn(string Name, string Type, Wording Meaning, Func<SeriesAnswer, SeriesObservation, object?> Cell)
{
    private const string Text = "string";
    private const string Number = "number";
    private const string Truth = "boolean";

    /// <summary>All of them, in the order in which they stand. New ones come at the end.</summary>
    internal static IReadOnlyList<SeriesColumn> All { get; } =
    [
        new("REF_AREA", Text, new("The area: ISO 3166-1 alpha-3, or XKX.", "Подручје: ISO 3166-1 alpha-3, или XKX."), (_, figure) => figure.Area),
        new("TIME_PERIOD", Text, new("The period, as the source states it: a year, month or day, two of them with / between, .. for an end that is not known.", "Период, како га извор наводи: година, месец или дан, два таква са / између, .. за крај који није познат."), (_, figure) => figure.Period.Text),
        .. Dimensions.All.Select(dimension => new SeriesColumn(
            dimension.ToUpperInvariant(), Text, OfPart(dimension), (_, figure) => figure.Breakdown[dimension])),
        new("OBS_VALUE", Number, new("The number where it is exact, rounded or about. Empty for a limit, which is not the number.", "Број, ако је тачан, заокружен или приближан. Празно за границу, јер она није тај број."), (_, figure) => figure.Figure?.Value),
        new("OBS_LOWER", Number, new("The lower limit; empty where none is known.", "Доња граница; празно ако није позната."), (_, figure) => figure.Figure?.Bounds.Lower),
        new("OBS_LOWER_OPEN", Truth, new("Whether the lower limit itself is left out; empty where there is none.", "Да ли је сама доња граница изостављена; празно ако је нема."), (_, figure) => figure.Figure?.Bounds is { Lower: not null } bounds ? bounds.LowerOpen : null),
        new("OBS_UPPER", Number, new("The upper limit; empty where none is known.", "Горња граница; празно ако није позната."), (_, figure) => figure.Figure?.Bounds.Upper),
        new("OBS_UPPER_OPEN", Truth, new("Whether the upper limit itself is left out; empty where there is none.", "Да ли је сама горња граница изостављена; празно ако је нема."), (_, figure) => figure.Figure?.Bounds is { Upper: not null } bounds ? bounds.UpperOpen : null),
        new("OBS_RELATION", Text, new("What the printed number says of the number behind it: exact, more-than, at-least, less-than, at-most, between, rounded, about; empty where there is no figure.", "Шта наведени број каже о броју иза њега: exact (тачно), more-than (више од), at-least (најмање), less-than (мање од), at-most (највише), between (између), rounded (заокружено), about (око); празно ако нема податка."), (_, figure) => figure.Figure?.Relation.Code()),
        new("OBS_STATUS", Text, Wording.Of($"SDMX OBS_STATUS: {Statuses}.", $"SDMX OBS_STATUS: {Statuses}."), (_, figure) => figure.Status.Letter()),
        new("CONF_STATUS", Text, new("SDMX CONF_STATUS: F free. Others stand only on an operator's own host.", "SDMX CONF_STATUS: F слободно. Остала слова постоје само на сопственом серверу онога ко их чува."), (_, figure) => figure.Confidentiality.Letter()),
        new("UNIT_MEASURE", Text, new("The unit of the number and of its limits.", "Јединица броја и његових граница."), (answer, _) => answer.Indicator.Unit.Code),
        new("COUNTED_BY", Text, new("Who counted; for a ratio, the numerator.", "Ко је бројао; код односа, бројилац."), (_, figure) => figure.CountedBy),
        new("SOURCE", Text, new("The document; for a ratio, the numerator's.", "Документ; код односа, документ бројиоца."), (_, figure) => figure.Source),
        new("DENOMINATOR_SOURCE", Text, new("The document of the denominator; empty where there is none.", "Документ имениоца; празно ако га нема."), (_, figure) => figure.DenominatorSource),
        new("LOCATOR", Text, new("Where in the documents.", "Место у документима."), (_, figure) => figure.Locator),
        new("RELEASE", "integer", new("The release that the figures are of.", "Издање из ког су подаци."), (answer, _) => answer.Release.Number),
        new("DISPLAY", Text, new("The figure as people read it, with its sign, in the language asked for.", "Податак како га људи читају, са знаком, на траженом језику."), (_, figure) => figure.Display),
        // Tells a figure that a source prints for a derived indicator from the one calculated here, which has the same key.
        new("PUBLISHED", Truth, new("Whether a source prints the figure of a derived indicator itself.", "Да ли извор сам наводи податак изведеног показатеља."), (_, figure) => figure.IsPublished),
        // Tells the days without one body from the days without another.
        new("BODY", Text, new("The body whose states or duties are counted; empty where something else is.", "Тело чија се стања или дужности броје; празно ако се броји нешто друго."), (_, figure) => figure.Body),
        // What chance alone can do, apart from what the source leaves open.
        new("CHANCE_LOWER", Number, new("What chance alone explains: the lower limit at 95 %; empty where that is not known.", "Шта објашњава већ сама случајност: доња граница на 95 %; празно ако није позната."), (_, figure) => figure.Confidence?.Lower),
        new("CHANCE_UPPER", Number, new("What chance alone explains: the upper limit at 95 %; empty where that is not known, or there is none.", "Шта објашњава већ сама случајност: горња граница на 95 %; празно ако није позната или је нема."), (_, figure) => figure.Confidence?.Upper),
        new("CHANCE_P_VALUE", Number, new("Of a change: how likely chance alone makes two counts differ so much; empty where that is not known.", "Код промене: колико је вероватно да се већ случајно два броја толико разликују; празно ако није познато."), (_, figure) => figure.Test?.PValue),
        new("REASON", Text, new("Why there is no figure; empty where there is one.", "Зашто нема податка; празно ако га има."), (_, figure) => figure.Reason?.In(figure.Language)),
        new("COMMENT_OBS", Text, new("What a reader should know of the figure, one note after another with | between.", "Шта читалац треба да зна о податку, напомене једна за другом са | између."), (_, figure) => figure.Notes.Count == 0 ? null : string.Join(" | ", figure.Notes.Select(note => note.In(figure.Language)))),
        new("CHANCE_ASSUMES", Text, new("What the limits of chance, and how likely chance is, take for granted, where that is more than that each case came about by itself; empty otherwise.", "Шта границе случајности и вероватноћа случајности подразумевају, ако је то више од тога да се сваки случај десио независно од других; иначе празно."), (_, figure) => AssumedOf(figure)),
        new("CONFLICTS", Text, new("The contradictions that the figure, or an operand of it, is part of, as /api/v1/conflicts names them, with | between; empty without any.", "Противречности чији је део овај податак или неки од оних од којих је израчунат, како их наводи /api/v1/conflicts, са | између; празно ако их нема."), (_, figure) => figure.Conflicts.Count == 0 ? null : string.Join(" | ", figure.Conflicts)),
        new("CHANCE_METHOD", Text, new("How the limits of chance, or how likely chance is, were calculated; empty without any.", "Како су израчунате границе случајности или вероватноћа случајности; празно ако их нема."), (_, figure) => Joined(figure.Confidence?.Method, figure.Test?.Method)),
    ];

    private static string? AssumedOf(SeriesObservation figure) => Joined(figure.Confidence?.Assumes?.In(figure.Language), figure.Test?.Assumes.In(figure.Language));

    // A figure may have both an interval and a test.
    private static string? Joined(string? ofInterval, string? ofTest) => ofInterval is null || ofTest is null ? ofInterval ?? ofTest : $"{ofInterval} | {ofTest}";

    private static Wording Statuses => Wording.Joined("; ", Enum.GetValues<ObservationStatus>().Select(status => Wording.Joined(" ", [Wording.Same(status.Letter()), StatusNames.Of(status)])));

    /// <summary>A column by its heading.</summary>
    internal static SeriesColumn Of(string name) => All.First(column => column.Name == name);

    private static Wording OfPart(string dimension) => new(
        $"The part of the whole by {dimension}, as a code; several that a source lumps joined by +; empty for everybody.",
        $"Део целине ({DimensionNames.Of(dimension).Sr.ToLowerInvariant()}), као код; више њих које извор спаја повезано је знаком +; празно за све.");
}

using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What is on a picture as a table: the columns of a series and the indicator; of a timeline, states and duties.</summary>
internal static class ChartCsv
{
    private static readonly string[] TimelineColumns =
    [
        "KIND", "ID", "REF_AREA", "BODY", "STATE", "START", "END", "AS_OF", "TIME_PERIOD", "DUE",
        "OBS_VALUE", "OBS_LOWER", "OBS_LOWER_OPEN", "OBS_UPPER", "OBS_UPPER_OPEN", "OBS_RELATION", "OBS_STATUS", "SOURCE", "LOCATOR", "RELEASE", "COMMENT_OBS", "CONFLICTS",
    ];

    // A column of series that came after the last one of this table stands behind it, so that none moves.
    private static readonly string[] Later = ["CHANCE_METHOD"];

    private static readonly IReadOnlyList<SeriesColumn> FigureColumns =
    [
        .. SeriesColumn.All.Where(column => !Later.Contains(column.Name)),
        new(ObservationsApi.IndicatorColumn, "string", Wording.Empty, (answer, _) => answer.Indicator.Id),
        .. Later.Select(SeriesColumn.Of),
    ];

    internal static byte[] Write(Publication publication, AskedChart asked)
    {
        if (asked.Definition.Form == ChartForm.Timeline)
        {
            var content = asked.Content(publication);
            var release = publication.Release.Number;
            return TextTable.Write(TimelineColumns, content.Spells.Select(spell => Row(spell, release, content.Disputes)).Concat(content.Duties.Select(duty => Row(duty, release))));
        }

        return TextTable.Write(
            FigureColumns.Select(column => column.Name),
            asked.OnPicture.SelectMany(on => on.Answer.Observations.Select(figure => FigureColumns.Select(column => column.Cell(on.Answer, figure)))));
    }

    private static IEnumerable<object?> Row(Spell spell, long release, IReadOnlyList<SpellDispute> disputes) =>
    [
        "spell", spell.Id, spell.Area, spell.Body, spell.State, spell.Start.Text, spell.End?.Text, spell.AsOf?.Text, null, null,
        null, null, null, null, null, null, null, spell.Source, spell.Locator, release, spell.Note,
        string.Join(" | ", disputes.Where(dispute => dispute.Spells.Contains(spell.Id)).Select(dispute => dispute.Id)) is { Length: > 0 } ids ? ids : null,
    ];

    private static IEnumerable<object?> Row(Duty duty, long release)
    {
        var bounds = duty.Done?.Bounds;
        return
        [
            "duty", duty.Id, duty.Area, duty.Body, null, null, null, duty.AsOf?.Text, duty.Period.Text, duty.Due?.Value,
            duty.Done?.Value, bounds?.Lower, bounds is { Lower: not null } ? bounds.LowerOpen : null, bounds?.Upper, bounds is { Upper: not null } ? bounds.UpperOpen : null,
            duty.Done?.Relation.Code(), duty.Status.Letter(), duty.Source, duty.Locator, release, duty.Note, null,
        ];
    }
}

using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The states of bodies on a timeline, in words.</summary>
internal static class SpellText
{
    internal static IReadOnlyList<Wording> Of(ChartContent content) =>
    [
        .. TimelineRow.Of(content).SelectMany(row => row.Spells.Select(spell => (row, Text: Of(spell, content.Names))).Concat(row.Duties.Select(duty => (row, Text: Of(duty)))))
            .Select(told => Named(told.row, told.Text, content.Names)),
    ];

    private static Wording Named(TimelineRow row, Wording text, ChartNames names)
    {
        var body = names.Of(Code.Bodies, row.Body);
        return row.Source is null
            ? Wording.Joined(": ", [body, text])
            : Wording.Joined(": ", [Wording.Joined(", ", [body, names.Of(ChartNames.Sources, row.Source)]), text]);
    }

    private static Wording Of(Spell spell, ChartNames names)
    {
        var state = names.Of(Code.States, spell.State);
        var (start, end) = (Start(spell.Start), End(spell));
        return new Wording($"{state.En.ToLowerInvariant()} {start.En} {end.En}", $"{state.Sr.ToLowerInvariant()} {start.Sr} {end.Sr}");
    }

    private static Wording Of(Duty duty)
    {
        var period = PeriodText.Shown(duty.Period);
        var done = DutyText.Of(duty);
        return new Wording($"{period.En}: {done.En}", $"{period.Sr}: {done.Sr}");
    }

    private static Wording Start(Period start) => start switch
    {
        { IsUndated: true } => new("since a day that is not told", "од дана који није наведен"),
        { First: null } => new($"since {PeriodText.Shown(Until(start)).En} at the latest", $"најкасније од: {PeriodText.Shown(Until(start)).Sr}"),
        _ when IsRange(start) => new($"from some day of {PeriodText.Shown(start).En}", $"од неког дана у периоду {PeriodText.Shown(start).Sr}"),
        _ => new($"from {PeriodText.Shown(start).En}", $"од: {PeriodText.Shown(start).Sr}"),
    };

    private static Wording End(Spell spell) => (spell.End, spell.AsOf) switch
    {
        ({ } end, _) when IsRange(end) => new($"to some day of {PeriodText.Shown(end).En}", $"до неког дана у периоду {PeriodText.Shown(end).Sr}"),
        ({ } end, _) => new($"to {PeriodText.Shown(end).En}", $"до: {PeriodText.Shown(end).Sr}"),
        (null, { } asOf) => new($"with no end told up to {PeriodText.Shown(asOf).En}", $"без наведеног краја до: {PeriodText.Shown(asOf).Sr}"),
        _ => new("with no end told", "без наведеног краја"),
    };

    private static bool IsRange(Period period) => period.Text.Contains('/', StringComparison.Ordinal);

    private static Period Until(Period period) => Period.Parse(period.Text.Split('/')[^1]);
}

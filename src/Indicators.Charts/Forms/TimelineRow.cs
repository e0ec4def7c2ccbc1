using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What one document tells of one body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Source">The document; null where only one tells of the body.</param>
/// <param name="Spells">The states, in order.</param>
/// <param name="Duties">What was due.</param>
internal sealed record TimelineRow(string Body, string? Source, IReadOnlyList<Spell> Spells, IReadOnlyList<Duty> Duties)
{
    // States in which something is not there; every other one is being there.
    private static readonly string[] Absences = ["closed", "absent", "vacant"];

    internal static bool IsHeld(Spell spell) => !Absences.Contains(spell.State);

    internal static IReadOnlyList<TimelineRow> Of(ChartContent content)
    {
        var told = content.Spells.Select(spell => (spell.Body, spell.Source)).Concat(content.Duties.Select(duty => (duty.Body, duty.Source))).Distinct().ToList();
        var bodies = content.Definition.Bodies.Count > 0 ? content.Definition.Bodies : [.. told.Select(row => row.Body).Distinct()];
        return
        [
            .. bodies.SelectMany(body => told.Where(row => row.Body == body)).Select(row => new TimelineRow(
                row.Body,
                told.Count(other => other.Body == row.Body) > 1 ? row.Source : null,
                [.. content.Spells.Where(spell => spell.Body == row.Body && spell.Source == row.Source).OrderBy(spell => spell.Start.First ?? spell.Start.Last ?? DateOnly.MinValue)],
                [.. content.Duties.Where(duty => duty.Body == row.Body && duty.Source == row.Source)])),
        ];
    }
}

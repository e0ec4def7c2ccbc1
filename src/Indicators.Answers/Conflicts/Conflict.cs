using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A contradiction between figures or statements, which is shown and never resolved; or a difference between counters.</summary>
/// <param name="Id">Its identifier, made of what contradicts.</param>
/// <param name="Kind">Its kind: <c>counter</c>, <c>parts</c>, <c>stated</c>, <c>sum</c>, <c>time</c>, <c>spells</c>; <c>difference</c> where two counters count otherwise.</param>
/// <param name="Indicator">The indicator; empty for a body.</param>
/// <param name="Body">The body; empty for an indicator.</param>
/// <param name="Area">The area.</param>
/// <param name="Period">The period, or the stretch of time in dispute.</param>
/// <param name="Spells">The statements that contradict each other.</param>
/// <param name="Observations">The figures that contradict each other.</param>
/// <param name="Sentence">The contradiction in plain words.</param>
public sealed record Conflict(
    string Id, string Kind, string Indicator, string Body, string Area, Period Period, IReadOnlyList<Spell> Spells, IReadOnlyList<Observation> Observations, string Sentence)
{
    /// <summary>The documents that contradict each other, or themselves.</summary>
    public IReadOnlyList<string> Sources => [.. Spells.Select(spell => spell.Source).Concat(Observations.Select(observation => observation.Source)).Distinct()];

    internal static Conflict Of(string kind, IReadOnlyList<Observation> observations, string sentence)
    {
        var first = observations[0];
        var id = string.Join('-', ((string[])[kind, first.Indicator, first.Area, first.Period.Text, first.CountedBy, .. first.Breakdown.Parts.Select(part => part.Code)])
            .Select(part => part.ToLowerInvariant().Replace('/', '-').Replace('+', '-').Replace("..", "open", StringComparison.Ordinal)));
        return new Conflict(id, kind, first.Indicator, "", first.Area, first.Period, [], observations, sentence);
    }
}

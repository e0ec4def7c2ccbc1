using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A contradiction between statements, which is shown and never resolved.</summary>
/// <param name="Id">Its identifier, made of what contradicts.</param>
/// <param name="Kind">Its kind: <c>spells</c>.</param>
/// <param name="Body">The body.</param>
/// <param name="Area">The area.</param>
/// <param name="Period">The stretch of time in dispute.</param>
/// <param name="Operands">The statements that contradict each other.</param>
/// <param name="Sentence">The contradiction in plain words.</param>
public sealed record Conflict(string Id, string Kind, string Body, string Area, Period Period, IReadOnlyList<Spell> Operands, string Sentence);

/// <summary>The contradictions that the statements of a publication show.</summary>
public static class ConflictAnswers
{
    /// <summary>All of them.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static IReadOnlyList<Conflict> All(Publication publication) =>
        [.. SpellContradictions.Of(publication.Snapshot.Spells()).Select(pair => Of(pair, publication.Catalogue))];

    private static Conflict Of(SpellContradiction pair, Catalogue catalogue) => new(
        $"spells-{pair.First.Id}-{pair.Second.Id}",
        "spells",
        pair.First.Body,
        pair.First.Area,
        Disputed(pair),
        [pair.First, pair.Second],
        SpellSentences.Of(pair, catalogue));

    // An overlap lasts from the later beginning to the earlier end; otherwise what is between the two statements is in dispute.
    private static Period Disputed(SpellContradiction pair)
    {
        Spell[] spells = [pair.First, pair.Second];
        var (from, to) = pair.IsOverlap
            ? (spells.MaxBy(spell => spell.SurelyFrom())!.Start, EndOf(spells.MinBy(spell => spell.SurelyTo())!))
            : pair.First.End!.First <= pair.Second.Start.First ? (pair.First.End, pair.Second.Start) : (pair.Second.Start, pair.First.End);
        return Period.TryParse($"{from.Text.Split('/')[0]}/{to.Text.Split('/')[^1]}", out var period, out _) ? period! : from;
    }

    private static Period EndOf(Spell spell) => spell.End ?? spell.AsOf!;
}

using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>spells</c>: two states of one body overlap, or one ends and the next begins at times that cannot be the same.</summary>
internal static class SpellConflicts
{
    internal static IEnumerable<Conflict> Of(Publication publication) =>
        SpellContradictions.Of(publication.Snapshot.Spells()).Select(pair => Of(pair, publication.Catalogue));

    internal static string IdOf(SpellContradiction pair) => $"spells-{pair.First.Id}-{pair.Second.Id}";

    private static Conflict Of(SpellContradiction pair, Catalogue catalogue) => new(
        IdOf(pair), ConflictKind.Spells, "", pair.First.Body, pair.First.Area, Disputed(pair), [pair.First, pair.Second], [], SpellSentences.Of(pair, catalogue));

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

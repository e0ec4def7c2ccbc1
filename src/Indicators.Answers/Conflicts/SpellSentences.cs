using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Contradictions between statements on one body, in a sentence.</summary>
internal static class SpellSentences
{
    internal static string Of(SpellContradiction pair, Catalogue catalogue)
    {
        var body = catalogue.NameOf(Code.Bodies, pair.First.Body);
        var (first, second) = (State(pair.First, catalogue), State(pair.Second, catalogue));
        var statements = pair.First.Source == pair.Second.Source ? "The source contradicts itself" : "Two sources contradict each other";
        return pair.IsOverlap
            ? $"{statements} on “{body}”: {first} and {second} at the same time."
            : $"{statements} on “{body}”: {first} until {PeriodText.Show(pair.First.End!)}, but {second} from {PeriodText.Show(pair.Second.Start)}.";
    }

    /// <summary>Whether what is contradictory may lie in a period.</summary>
    internal static bool Touches(SpellContradiction pair, Period period) => pair.IsOverlap
        ? Spans(pair.First, period) && Spans(pair.Second, period)
        : pair.First.End!.MayOverlap(period) || pair.Second.Start.MayOverlap(period);

    private static bool Spans(Spell spell, Period period) => !(spell.Start.First > period.Last) && !(spell.MayHoldTo() < period.First);

    private static string State(Spell spell, Catalogue catalogue) => catalogue.NameOf(Code.States, spell.State).ToLowerInvariant();
}

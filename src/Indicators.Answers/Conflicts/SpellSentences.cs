using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Contradictions between statements on one body, in a sentence.</summary>
internal static class SpellSentences
{
    private static readonly Wording OfOneSource = new("The source contradicts itself", "Извор противречи сам себи");
    private static readonly Wording OfTwoSources = new("Two sources contradict each other", "Два извора противрече један другом");

    internal static Wording Of(SpellContradiction pair, Catalogue catalogue)
    {
        var body = catalogue.Named(Code.Bodies, pair.First.Body).Quoted();
        var (first, second) = (StateOf(pair.First, catalogue), StateOf(pair.Second, catalogue));
        var statements = pair.First.Source == pair.Second.Source ? OfOneSource : OfTwoSources;
        if (pair.IsOverlap)
        {
            return Wording.Of($"{statements} on {body}: {first} and {second} at the same time.", $"{statements} ({body}): {first} и {second} у исто време.");
        }

        var (end, start) = (PeriodText.Shown(pair.First.End!), PeriodText.Shown(pair.Second.Start));
        return Wording.Of(
            $"{statements} on {body}: {first} until {end}, but {second} from {start}.",
            $"{statements} ({body}): {first} (крај: {end}), али {second} (почетак: {start}).");
    }

    /// <summary>The name of a spell's state within a sentence.</summary>
    internal static Wording StateOf(Spell spell, Catalogue catalogue) => catalogue.Named(Code.States, spell.State).Lowered();

    /// <summary>Whether what is contradictory may lie in a period.</summary>
    internal static bool Touches(SpellContradiction pair, Period period) => pair.IsOverlap
        ? Spans(pair.First, period) && Spans(pair.Second, period)
        : pair.First.End!.MayOverlap(period) || pair.Second.Start.MayOverlap(period);

    private static bool Spans(Spell spell, Period period) => !(spell.Start.First > period.Last) && !(spell.MayHoldTo() < period.First);
}

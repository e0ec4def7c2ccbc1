using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What bars of parts leave open, in words. How many are in the rest is not said: it would be the number that a source held back.</summary>
internal static class StackText
{
    internal static IEnumerable<Wording> Of(IReadOnlyList<Stack> stacks) => stacks
        .Where(stack => stack.Mark is not null)
        .GroupBy(stack => Meaning(stack.Mark!.Value), stack => stack.Year)
        .Select(open => (Meaning: open.Key, Years: YearRuns.Of([.. open])))
        .Select(open => new Wording($"{open.Meaning.En}: {open.Years}.", $"{open.Meaning.Sr}: {open.Years}."));

    private static Wording Meaning(KeyMark mark) => mark switch
    {
        KeyMark.Rest => new("Some of the whole is in no part that is known exactly", "Део целине није ни у једном тачно познатом делу"),
        KeyMark.Whole => new("The parts add up to more than the whole", "Делови заједно премашују целину"),
        KeyMark.UpTo or KeyMark.NoTop => new("Some parts are known only by limits, and no whole is given", "Неки делови су познати само у границама, а целина није наведена"),
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "not a mark of parts"),
    };
}

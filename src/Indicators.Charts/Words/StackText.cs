using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What a bar of parts leaves open, in words. How many are in the rest is not said: it would be the number that a source held back.</summary>
internal static class StackText
{
    internal static Wording? Of(Stack stack) => stack.Mark switch
    {
        KeyMark.Rest => new($"{stack.Year}: some of the {Number(stack.Whole, Language.English)} are in no part that is known exactly.", $"{stack.Year}: део од {Number(stack.Whole, Language.SerbianCyrillic)} није ни у једном тачно познатом делу."),
        KeyMark.Whole => new($"{stack.Year}: the parts add up to more than the whole, {Number(stack.Whole, Language.English)}.", $"{stack.Year}: делови заједно премашују целину, {Number(stack.Whole, Language.SerbianCyrillic)}."),
        KeyMark.UpTo or KeyMark.NoTop => new($"{stack.Year}: some parts are known only by limits, and no whole is given.", $"{stack.Year}: неки делови су познати само у границама, а целина није наведена."),
        _ => null,
    };

    private static string Number(decimal? number, Language language) => FigureText.Number(number!.Value, language);
}

using System.Globalization;
using Indicators.Model;

namespace Indicators.Benchmarks;

/// <summary>The cells of an invented figure: every relation that a source can state, and every reason why there is no figure.</summary>
internal sealed record GeneratedFigure(string Value, string RoundedTo, string Status)
{
    internal static GeneratedFigure Of(FigureKind kind, ref Dice dice)
    {
        var number = Number(kind, ref dice);
        return dice.Below(100) switch
        {
            < 5 => new("", "", dice.OneOf(["O", "M", "L", "Q"])),
            < 15 => new("<5", "", StatusOf(ref dice)),
            < 18 => new($">{number}", "", StatusOf(ref dice)),
            < 21 => new($">={number}", "", StatusOf(ref dice)),
            < 23 => new($"<={number}", "", StatusOf(ref dice)),
            < 26 => new($"~{number}", "", StatusOf(ref dice)),
            < 29 => new($"{dice.Below(9)}..{10 + dice.Below(20)}", "", StatusOf(ref dice)),
            < 33 => new(kind == FigureKind.Percent ? $"{dice.Below(101)}" : $"{dice.Below(900) + 1}000", kind == FigureKind.Percent ? "1" : "1000", StatusOf(ref dice)),
            _ => new(number, "", StatusOf(ref dice)),
        };
    }

    // Above 0 and below 100 percent, where "more than" and "at most" leave something.
    private static string Number(FigureKind kind, ref Dice dice) => kind switch
    {
        FigureKind.Count => Whole(dice.Percent(70) ? dice.Below(300) + 1 : dice.Below(2_000_000) + 1),
        FigureKind.Quantity => $"{Whole(dice.Below(5000) + 1)}.{dice.Below(90) + 10}",
        FigureKind.Percent => $"{Whole(dice.Below(99) + 1)}.{dice.Below(9)}",
        FigureKind.Change => $"{(dice.Percent(40) ? "-" : "")}{Whole(dice.Below(90) + 1)}.{dice.Below(9)}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such figure is generated"),
    };

    private static string StatusOf(ref Dice dice) => dice.Percent(85) ? "" : dice.OneOf(["A", "B", "D", "E", "P", "U"]);

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>The whole numbers that a printed percentage can stand for, by the way in which it was printed.</summary>
/// <param name="Rounded">The least and the greatest that fit if the publisher rounded; null if none does.</param>
/// <param name="CutOff">The least and the greatest that fit if the publisher cut off; null if none does.</param>
/// <remarks>Definition: docs/methodology.md#whole-numbers.</remarks>
public sealed record FittingNumbers(Bounds? Rounded, Bounds? CutOff)
{
    /// <summary>The one whole number that fits when rounded; the reason where there is none, or more than one.</summary>
    /// <remarks>It is derived, never published by the source. That a source cut off is never assumed, only said.</remarks>
    public Calculated Only => Rounded switch
    {
        { Point: not null } one => Calculated.Of(one),
        { } several => Calculated.Null($"{Words(several)} fit"),
        null when CutOff is { } cutOff => Calculated.Null($"no whole number fits when rounded; {Words(cutOff)} would if the source cut off"),
        _ => Calculated.Null("no whole number fits, neither when rounded nor when cut off"),
    };

    private static string Words(Bounds numbers) => (numbers.Point, numbers.Upper) switch
    {
        ({ } one, _) => FigureText.Number(one),
        (_, { } most) => $"{FigureText.Number(numbers.Lower!.Value)} to {FigureText.Number(most)}",
        _ => $"{FigureText.Number(numbers.Lower!.Value)} and more",
    };
}

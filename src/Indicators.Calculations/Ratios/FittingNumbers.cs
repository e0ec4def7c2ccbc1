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
        { } several => Calculated.Null(Wording.Of($"{Words(several)} fit", $"одговара: {Words(several)}")),
        null when CutOff is { } cutOff => Calculated.Null(Wording.Of(
            $"no whole number fits when rounded; {Words(cutOff)} would if the source cut off",
            $"када се заокружи, не одговара ниједан цео број; да је извор одбацио децимале, одговарало би: {Words(cutOff)}")),
        _ => Calculated.Null(new("no whole number fits, neither when rounded nor when cut off", "не одговара ниједан цео број, ни са заокруживањем ни са одбацивањем децимала")),
    };

    private static Wording Words(Bounds numbers) => (numbers.Point, numbers.Upper) switch
    {
        ({ } one, _) => Wording.Of(one),
        (_, { } most) => Wording.Of($"{numbers.Lower!.Value} to {most}", $"од {numbers.Lower.Value} до {most}"),
        _ => Wording.Of($"{numbers.Lower!.Value} and more", $"{numbers.Lower.Value} и више"),
    };
}

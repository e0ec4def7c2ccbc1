using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>At which rounding a number is what is claimed, as sentences say it.</summary>
internal static class RoundingText
{
    /// <summary>What follows "…, which rounds to 0.004 %", or, where no such words stand before, "the claim says 79 %"; empty where nothing is to be said.</summary>
    internal static Wording Of(Verdict verdict, HoldingSteps? steps, RoundedValue quoted, bool afterRounds) => (verdict, steps) switch
    {
        (Verdict.HoldsWhenRounded, { } held) when afterRounds => Wording.Of($" at {Words(held)}", $" {Words(held)}"),
        (Verdict.HoldsWhenRounded, { } held) => Wording.Of($", to which it rounds at {Words(held)}", $", на шта се заокружује {Words(held)}"),
        // "0.0040" for 0.00431 claims one digit too many; that 81.7 is 100 to the next hundred helps nobody.
        (Verdict.DoesNotHold, { } coarser) when coarser.Finest <= quoted.Step * 10 => Wording.Of($"; it would hold when rounded to {Words(coarser)}", $"; стајало би када би се заокружило {Words(coarser)}"),
        _ => Wording.Empty,
    };

    /// <summary>The steps in words.</summary>
    internal static Wording Words(HoldingSteps steps) => steps switch
    {
        { Finest: { } one, Coarsest: { } same } when one == same => Wording.Of($"a step of {one}", $"са кораком {one}"),
        { Finest: { } finest, Coarsest: { } coarsest } => Wording.Of($"a step from {finest} to {coarsest}", $"са кораком од {finest} до {coarsest}"),
        { Finest: { } finest } => Wording.Of($"a step of {finest} or more", $"са кораком {finest} или већим"),
        { Coarsest: { } coarsest } => Wording.Of($"a step of {coarsest} or less", $"са кораком {coarsest} или мањим"),
        _ => new("any step", "са било којим кораком"),
    };
}

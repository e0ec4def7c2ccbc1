using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>At which rounding a number is what is claimed, as sentences say it.</summary>
internal static class RoundingText
{
    /// <summary>What follows "…, which rounds to 0.004 %", or, where no such words stand before, "the claim says 79 %"; empty where nothing is to be said.</summary>
    internal static string Of(Verdict verdict, HoldingSteps? steps, RoundedValue quoted, bool afterRounds) => (verdict, steps) switch
    {
        (Verdict.HoldsWhenRounded, { } held) => $"{(afterRounds ? "" : ", to which it rounds")} at {Words(held)}",
        // "0.0040" for 0.00431 claims one digit too many; that 81.7 is 100 to the next hundred helps nobody.
        (Verdict.DoesNotHold, { } coarser) when coarser.Finest <= quoted.Step * 10 => $"; it would hold when rounded to {Words(coarser)}",
        _ => "",
    };

    /// <summary>The steps in words.</summary>
    internal static string Words(HoldingSteps steps) => steps switch
    {
        { Finest: { } one, Coarsest: { } same } when one == same => $"a step of {FigureText.Number(one)}",
        { Finest: { } finest, Coarsest: { } coarsest } => $"a step from {FigureText.Number(finest)} to {FigureText.Number(coarsest)}",
        { Finest: { } finest } => $"a step of {FigureText.Number(finest)} or more",
        { Coarsest: { } coarsest } => $"a step of {FigureText.Number(coarsest)} or less",
        _ => "any step",
    };
}

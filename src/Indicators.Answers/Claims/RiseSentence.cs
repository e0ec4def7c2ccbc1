using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>How sure a rise is: three ways to ask whether chance alone could bring a count where fewer are usual, in one sentence.</summary>
internal static class RiseSentence
{
    // How many earlier years a statement about "so far" covers is seldom said; ten is taken, and the sentence names it.
    private const int YearsTaken = 10;

    /// <summary>The sentence with a space before it; empty where the claim is of no rise of a count above what is usual in any one year.</summary>
    internal static string Of(Claim claim, Observation subject, Observation usual, FigureKind kind) =>
        claim.Relation == ClaimRelation.Gt && kind == FigureKind.Count && subject.Period.Year is not null && usual.Period.Year is null
        && subject.Figure!.Bounds.Point is { } events && usual.Figure!.Bounds.Upper is > 0 and { } most && events > most
            ? Of((int)events, (int)most)
            : "";

    private static string Of(int events, int most)
    {
        var overMean = RiseByChance.OverMean(events, most).ToString("0.#####", CultureInfo.InvariantCulture);
        var afterOne = Shown(RiseByChance.OverCount(events, most, earlierYears: 1));
        var afterTen = Shown(RiseByChance.OverCount(events, most * YearsTaken, YearsTaken));
        return $" Chance alone would bring {events} or more with probability {overMean} where {most} is usual; {most} and then {events} as two observations differ with p = {afterOne}, "
            + $"and at most {most * YearsTaken} in {YearsTaken} years and then {events} in one with p = {afterTen}; persons identified in one case are not independent, so that chance can do more than this.";
    }

    // Three decimals, four where three would show hardly more than zero.
    private static string Shown(double p) => p.ToString(p < 0.01 ? "0.0000" : "0.000", CultureInfo.InvariantCulture);
}

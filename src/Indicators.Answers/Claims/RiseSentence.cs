using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>How sure a rise is: three ways to ask whether chance alone could bring a count where fewer are usual, in one sentence.</summary>
internal static class RiseSentence
{
    // How many earlier years a statement about "so far" covers is seldom said; ten is taken, and the sentence names it.
    private const int YearsTaken = 10;

    private static readonly Wording NotIndependent = new(
        " persons identified in one case are not independent, so that chance can do more than this.", " лица идентификована у једном случају нису независна, па случајност може учинити и више од овога.");

    /// <summary>The sentence with a space before it; empty where the claim is of no rise of a count above what is usual in any one year.</summary>
    internal static Wording Of(Claim claim, Observation subject, Observation usual, FigureKind kind) =>
        claim.Relation == ClaimRelation.Gt && kind == FigureKind.Count && subject.Period.Year is not null && usual.Period.Year is null
        && subject.Figure!.Bounds.Point is { } events && usual.Figure!.Bounds.Upper is > 0 and { } most && events > most
            ? Of((int)events, (int)most)
            : Wording.Empty;

    private static Wording Of(int events, int most)
    {
        var overMean = Shown(RiseByChance.OverMean(events, most), "0.#####");
        var afterOne = Shown(RiseByChance.OverCount(events, most, earlierYears: 1));
        var afterTen = Shown(RiseByChance.OverCount(events, most * YearsTaken, YearsTaken));
        return Wording.Joined("", [
            Wording.Of($" Chance alone would bring {events} or more with probability {overMean} where {most} is usual;", $" Сама случајност дала би {events} или више са вероватноћом {overMean} тамо где је уобичајено {most};"),
            Wording.Of($" {most} and then {events} as two observations differ with p = {afterOne},", $" за {most} па {events}, као два опажања, p = {afterOne},"),
            Wording.Of($" and at most {most * YearsTaken} in {YearsTaken} years and then {events} in one with p = {afterTen};", $" а за највише {most * YearsTaken} у {YearsTaken} година, па {events} у једној години, p = {afterTen};"),
            NotIndependent]);
    }

    // Three decimals, four where three would show hardly more than zero.
    private static decimal Shown(double p) => Shown(p, p < 0.01 ? "0.0000" : "0.000");

    private static decimal Shown(double p, string format) => decimal.Parse(p.ToString(format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

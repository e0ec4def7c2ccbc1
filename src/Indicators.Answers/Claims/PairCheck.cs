using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Checks a claimed ratio with one pair of figures, and says for which values of a bounded figure the verdict stands.</summary>
internal sealed record PairCheck(
    Claim Claim, DerivedIndicator Derived, PairOperand Numerator, PairOperand Denominator, Calculated Calculated, decimal Scale, Unit Unit, Indicator Below)
{
    private RoundedValue Quoted => ValueClaim.Quoted(Claim);

    internal (Verdict Verdict, string? Condition, string Sentence, HoldingSteps? Rounding) Run(string display)
    {
        if (Calculated.Bounds is not { } bounds)
        {
            return (Verdict.Undecidable, null, $"Undecidable: {Calculated.Reason}.", null);
        }

        if (Claim.Relation != ClaimRelation.About)
        {
            var told = BoundsVerdict.Of(bounds, Claim.Relation, Bounds.At(Quoted.Value));
            return (told, null, $"{VerdictText.Of(told)}: {Operands} is {display}; the claim says {RelationText.Of(Claim.Relation)} {Shown(Quoted.Value)}.", null);
        }

        var verdict = AboutVerdict.Of(bounds, Printed, Quoted);
        var settled = bounds.LieWithin(Quoted.Interval) || bounds.AreApartFrom(Quoted.Interval);
        var condition = settled ? null : Condition(verdict);
        var rounding = HoldingSteps.Of(settled || Printed is null ? bounds : Bounds.At(Printed.Value), Quoted.Value);
        return (verdict, condition, Sentence(verdict, display, settled, condition, RoundingText.Of(verdict, rounding, Quoted, afterRounds: !settled && Printed is not null)), rounding);
    }

    private string Operands => OperandsOf(Derived, Numerator, Denominator);

    /// <summary>The two figures as a sentence names them: 5 / &gt; 116,000; of a change, 20 after 30.</summary>
    internal static string OperandsOf(DerivedIndicator derived, PairOperand numerator, PairOperand denominator) =>
        $"{numerator.Display} {(derived.Kind switch { DerivedKind.Change => "after", DerivedKind.Difference => "−", _ => "/" })} {denominator.Display}";

    // What the printed figures give when their signs are left out; only to compare with a number that was itself worked out so.
    private decimal? Printed => Derived.Kind is DerivedKind.Rate or DerivedKind.Share
        && Numerator.Figure.Printed is { } above && Denominator.Figure.Printed is { } below && above >= 0 && below > 0
        ? Rate.Of(Bounds.At(above), Bounds.At(below), Scale).Bounds?.Point
        : null;

    private string Sentence(Verdict verdict, string display, bool settled, string? condition, string steps)
    {
        var quoted = Shown(Quoted.Value);
        if (settled || Printed is not { } printed)
        {
            return $"{VerdictText.Of(verdict)}: {Operands} is {display}; the claim says {quoted}{steps}.";
        }

        // The printed limit never stands without its sign: it is not the number.
        var rounds = verdict == Verdict.HoldsWhenRounded ? "rounds" : "does not round";
        var stands = condition is null ? "" : $" {(verdict == Verdict.DoesNotHold ? "This verdict" : "It")} stands {condition}.";
        return $"{VerdictText.Of(verdict)}: {Operands} is {display}, which does not settle it; with the printed limits taken for the numbers "
            + $"it is {Shown(ClaimDisplay.Rounded(printed, Quoted.Value))}, which {rounds} to {quoted}{steps}.{stands}";
    }

    // Only where one figure is exact and the other known by bounds: with two open figures there is no one range to name.
    private string? Condition(Verdict verdict)
    {
        if (Quoted.Interval.Upper <= 0 || Numerator.Figure.Bounds.Point is not > 0 || Denominator.Figure.Bounds.Point is not null)
        {
            return null;
        }

        var range = RatioCondition.OfDenominator(Numerator.Figure.Bounds.Point.Value, Scale, Quoted.Interval);
        var possible = RatioCondition.Shared(range, Denominator.Figure.Bounds) is { } shared && Below.Kind == FigureKind.Count
            ? RatioCondition.Whole(shared)
            : RatioCondition.Shared(range, Denominator.Figure.Bounds);
        return possible is null ? null : Worded(possible, unless: verdict == Verdict.DoesNotHold);
    }

    private string Worded(Bounds range, bool unless)
    {
        var noun = ChanceOfRatio.Lowered(Below.Name.En);
        var leastIsKnown = range.Lower <= (Denominator.Figure.Bounds.Lower ?? 0) + 1;
        var amount = (leastIsKnown, range.Upper) switch
        {
            (true, { } most) => $"no more than {FigureText.Number(most)}",
            (false, { } most) => $"from {FigureText.Number(range.Lower!.Value)} to {FigureText.Number(most)}",
            (false, null) => $"at least {FigureText.Number(range.Lower!.Value)}",
            (true, null) => "any number of",
        };
        return $"{(unless ? "unless" : "as long as")} there were {amount} {noun}";
    }

    private string Shown(decimal number) => FigureText.Show(Figure.Exact(number), Unit);
}

using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Checks a claimed ratio with one pair of figures, and says for which values of a bounded figure the verdict stands.</summary>
internal sealed record PairCheck(
    Claim Claim, DerivedIndicator Derived, PairOperand Numerator, PairOperand Denominator, Calculated Calculated, decimal Scale, Unit Unit, Indicator Below)
{
    private static readonly Wording Rounds = new("rounds", "заокружује");
    private static readonly Wording DoesNotRound = new("does not round", "не заокружује");
    private static readonly Wording It = new("It", "То");
    private static readonly Wording ThisVerdict = new("This verdict", "Ова оцена");
    private static readonly Wording AnyNumber = new("any number of", "било који број");

    private RoundedValue Quoted => ValueClaim.Quoted(Claim);

    internal (Verdict Verdict, Wording? Condition, Wording Sentence, HoldingSteps? Rounding) Run(Wording display)
    {
        if (Calculated.Bounds is not { } bounds)
        {
            return (Verdict.Undecidable, null, VerdictText.Because(Verdict.Undecidable, Calculated.Reason!), null);
        }

        if (Claim.Relation != ClaimRelation.About)
        {
            var told = BoundsVerdict.Of(bounds, Claim.Relation, Bounds.At(Quoted.Value));
            return (told, null, VerdictText.Because(told, Wording.Of($"{Is(display)}; the claim says {Claimed}", $"{Is(display)}; тврдња каже {Claimed}")), null);
        }

        var verdict = AboutVerdict.Of(bounds, Printed, Quoted);
        var settled = bounds.LieWithin(Quoted.Interval) || bounds.AreApartFrom(Quoted.Interval);
        var condition = settled ? null : Condition(verdict);
        var rounding = HoldingSteps.Of(settled || Printed is null ? bounds : Bounds.At(Printed.Value), Quoted.Value);
        return (verdict, condition, Sentence(verdict, display, settled, condition, RoundingText.Of(verdict, rounding, Quoted, afterRounds: !settled && Printed is not null)), rounding);
    }

    private Wording Claimed => Wording.Joined(" ", [RelationText.Of(Claim.Relation), Shown(Quoted.Value)]);

    private Wording Is(Wording display)
    {
        var operands = Wording.Joined(" ", [Numerator.Display, PairWords.Sign(Derived), Denominator.Display]);
        return Wording.Of($"{operands} is {display}", $"{operands} је {display}");
    }

    // What the printed figures give when their signs are left out; only to compare with a number that was itself worked out so.
    private decimal? Printed => Derived.Kind is DerivedKind.Rate or DerivedKind.Share
        && Numerator.Figure.Printed is { } above && Denominator.Figure.Printed is { } below && above >= 0 && below > 0
        ? Rate.Of(Bounds.At(above), Bounds.At(below), Scale).Bounds?.Point
        : null;

    private Wording Sentence(Verdict verdict, Wording display, bool settled, Wording? condition, Wording steps)
    {
        var quoted = Shown(Quoted.Value);
        if (settled || Printed is not { } printed)
        {
            return VerdictText.Because(verdict, Wording.Of($"{Is(display)}; the claim says {quoted}{steps}", $"{Is(display)}; тврдња каже {quoted}{steps}"));
        }

        // The printed limit never stands without its sign: it is not the number.
        var (result, rounds) = (Shown(ClaimDisplay.Rounded(printed, Quoted.Value)), verdict == Verdict.HoldsWhenRounded ? Rounds : DoesNotRound);
        var told = VerdictText.Because(verdict, Wording.Of(
            $"{Is(display)}, which does not settle it; with the printed limits taken for the numbers it is {result}, which {rounds} to {quoted}{steps}",
            $"{Is(display)}, што није довољно за оцену; ако се наведене границе узму као да су тачни бројеви, то је {result}, што се {rounds} на {quoted}{steps}"));
        return condition is null ? told : Wording.Joined(" ", [told, Stands(verdict, condition)]);
    }

    private static Wording Stands(Verdict verdict, Wording condition)
    {
        var it = verdict == Verdict.DoesNotHold ? ThisVerdict : It;
        return Wording.Of($"{it} stands {condition}.", $"{it} важи{(verdict == Verdict.DoesNotHold ? "," : "")} {condition}.");
    }

    // Only where one figure is exact and the other known by bounds: with two open figures there is no one range to name.
    private Wording? Condition(Verdict verdict)
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

    private Wording Worded(Bounds range, bool unless)
    {
        var (noun, name) = (Below.Name.Lowered().En, Below.Name.Quoted());
        var leastIsKnown = range.Lower <= (Denominator.Figure.Bounds.Lower ?? 0) + 1;
        var amount = (leastIsKnown, range.Upper) switch
        {
            (true, { } most) => Wording.Of($"no more than {most}", $"највише {most}"),
            (false, { } most) => Wording.Of($"from {range.Lower!.Value} to {most}", $"од {range.Lower.Value} до {most}"),
            (false, null) => Wording.Of($"at least {range.Lower!.Value}", $"најмање {range.Lower.Value}"),
            (true, null) => AnyNumber,
        };
        return Wording.Of($"{(unless ? "unless" : "as long as")} there were {amount} {noun}", $"{(unless ? "осим ако" : "под условом да")} податак {name} износи {amount}");
    }

    private Wording Shown(decimal number) => FigureText.Shown(Figure.Exact(number), Unit);
}

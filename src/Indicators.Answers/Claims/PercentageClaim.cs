using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A printed percentage of a known whole, where the part itself is not known: it holds when rounded if exactly one whole number fits it.</summary>
internal static class PercentageClaim
{
    /// <summary>The check; null where the claim is no such percentage or the whole is not known exactly.</summary>
    internal static CheckedClaim? Check(Publication publication, Claim claim, DerivedIndicator derived)
    {
        var share = claim.Relation == ClaimRelation.About
            ? PrintedShare.Of(publication, derived, claim.Source, claim.Area, claim.Period, claim.Breakdown.Given, ValueClaim.Quoted(claim))
            : null;
        return share switch
        {
            null => null,
            { Numbers.Rounded: null } => CheckedClaim.Of(claim, Verdict.DoesNotHold, VerdictText.Because(Verdict.DoesNotHold, share.Sentence)),
            { Numbers.Rounded.Point: { } part } => CheckedClaim.Of(claim, Verdict.HoldsWhenRounded, VerdictText.Because(Verdict.HoldsWhenRounded, WhichIs(share.Sentence, Shown(Exactly(part, share.Whole))))) with
            {
                Used = new UsedFigure(Figure.Exact(part * 100 / share.Whole), Shown(Exactly(part, share.Whole))),
                Rounding = HoldingSteps.Of(Bounds.At(part * 100 / share.Whole), share.Percent.Value),
            },
            _ => CheckedClaim.Undecidable(claim, share.Sentence),
        };
    }

    private static decimal Exactly(decimal part, decimal whole) => decimal.Round(part * 100 / whole, 2, MidpointRounding.AwayFromZero);

    private static Wording WhichIs(Wording share, Wording percent) => Wording.Of($"{share}, which is {percent}", $"{share}, што је {percent}");

    private static Wording Shown(decimal percent) => FigureText.Shown(Figure.Exact(percent), new Unit(Unit.Percent, FigureKind.Percent));
}

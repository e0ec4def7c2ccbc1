using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claimed rate, share, change or difference. A document is held to its own figures; what others give stands beside, each with its own verdict.</summary>
internal static class RatioClaim
{
    internal static CheckedClaim Check(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var pairs = ClaimedPairs.Of(publication, question, derived);
        // A document is not checked with what it prints itself; a reader is told what documents print.
        var printed = question.IsRecorded ? null : ObservedClaim.OfPrintedRatio(publication, question, derived);
        var check = (Settled(question.Claim, Taken(publication, question, derived, pairs), printed) ?? Undecidable(publication, question, derived)) with { Pairs = pairs, Figures = printed?.Figures ?? [] };
        return FirstTime.Joined(publication, WithAlternatives(publication, check, derived), FirstTime.Contradicting(publication, question, derived), derived);
    }

    // What is printed counts as much as what is calculated: where one holds and the other does not, neither is taken.
    private static CheckedClaim? Settled(Claim claim, CheckedClaim? taken, CheckedClaim? printed) =>
        taken is not null && printed is not null && (IsRefuted(taken), IsRefuted(printed)) is (true, false) or (false, true) ? CheckedClaim.Undecidable(claim, Different(taken.Sentence.Lowered().WithoutStop())) : taken ?? printed;

    // Null where it is left open.
    private static bool? IsRefuted(CheckedClaim check) => check.Verdict switch
    {
        Verdict.DoesNotHold => true,
        Verdict.Holds or Verdict.HoldsWhenRounded => false,
        _ => null,
    };

    private static Wording Different(Wording calculated) => Wording.Of(
        $"sources give different answers; name a document to check the claim with it. Calculated: {calculated}",
        $"извори дају различите одговоре; наведите документ према којем се тврдња проверава. Израчунато: {calculated}");

    private static CheckedClaim? Taken(Publication publication, ClaimQuestion question, DerivedIndicator derived, IReadOnlyList<CheckedPair> pairs)
    {
        var claim = question.Claim;
        if (pairs is [{ IsTaken: true } taken, ..])
        {
            return new CheckedClaim(claim, taken.Verdict, taken.Condition, taken.Sentence, pairs)
            {
                Used = taken.Result is { } result ? new UsedFigure(result, taken.Display) : null,
                Rounding = taken.Rounding,
            };
        }

        // What a document prints of its own whole is checked with that whole; the parts that others count stand beside it.
        return PercentageClaim.Check(publication, claim, derived);
    }

    private static CheckedClaim Undecidable(Publication publication, ClaimQuestion question, DerivedIndicator derived) =>
        CheckedClaim.Undecidable(question.Claim, Wording.Joined("", [WhatIsMissing(publication, question, derived), NeededPart.Of(publication, question.Claim, derived)]));

    private static Wording WhatIsMissing(Publication publication, ClaimQuestion question, DerivedIndicator derived) => question.IsRecorded
        ? OperandPairs.WhatIsMissingIn(publication, derived, question.Claim.Source, question.Claim.Area, question.Claim.Period, question.Claim.Breakdown.Given)
        : OperandPairs.WhatIsMissing(publication, derived, question.Query);

    private static CheckedClaim WithAlternatives(Publication publication, CheckedClaim check, DerivedIndicator derived)
    {
        var taken = check.Pairs is [{ IsTaken: true } first, ..] ? first : null;
        var isSettled = taken is not null && check.Verdict is Verdict.Holds or Verdict.HoldsWhenRounded;
        return check with
        {
            Sentence = Wording.Joined("", [check.Sentence, PairWords.OnTaken(publication.Catalogue, taken), .. isSettled ? Array.Empty<Wording>() : [ObservedClaim.Printed(check, isAlternative: taken is not null), PairWords.Others(publication.Catalogue, check.Pairs.Where(pair => !pair.IsTaken), derived)]]),
        };
    }
}

using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claimed rate, share, change or difference. A document is held to its own figures; what others give stands beside, each with its own verdict.</summary>
internal static class RatioClaim
{
    internal static CheckedClaim Check(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var pairs = DecidingFirst(question, ClaimedPairs.Of(publication, question, derived));
        var calculated = Taken(publication, question, derived, pairs);
        // A document is not checked with what it prints itself; a reader is told what documents print.
        var printed = question.IsRecorded ? null : ObservedClaim.OfPrintedRatio(publication, question, derived);
        var isPrinted = printed is not null && IsRefuted(printed.Verdict) is not null && (calculated is null || IsRefuted(calculated.Verdict) is null);
        var check = AreOpposed(question, pairs, printed, calculated) && calculated is not null
            ? CheckedClaim.Undecidable(question.Claim, Different(calculated.Sentence.Lowered().WithoutStop()))
            : (isPrinted ? printed : calculated ?? printed) ?? Undecidable(publication, question, derived);
        var told = check with { Pairs = isPrinted ? [.. pairs.Select(pair => pair with { IsTaken = false })] : pairs, Figures = printed?.Figures ?? [] };
        return FirstTime.Joined(publication, WithAlternatives(publication, told, derived), FirstTime.Contradicting(publication, question, derived), derived);
    }

    // A pair that leaves a reader's claim open does not count against one that decides it.
    private static IReadOnlyList<CheckedPair> DecidingFirst(ClaimQuestion question, IReadOnlyList<CheckedPair> pairs)
    {
        var deciding = question.IsRecorded || pairs is not [{ IsTaken: true } taken, ..] || IsRefuted(taken.Verdict) is not null ? null : pairs.FirstOrDefault(IsOfTheVeryThingAndDecides);
        return deciding is null ? pairs : [deciding with { IsTaken = true }, .. pairs.Where(pair => pair != deciding).Select(pair => pair with { IsTaken = false })];
    }

    private static bool IsOfTheVeryThingAndDecides(CheckedPair pair) => pair is { Kind: PairKind.OtherDocument or PairKind.AddedParts, Caveats.Count: 0 } && IsRefuted(pair.Verdict) is not null;

    // Where figures of the very thing, calculated or printed, decide a reader's claim differently, none of them is taken.
    private static bool AreOpposed(ClaimQuestion question, IReadOnlyList<CheckedPair> pairs, CheckedClaim? printed, CheckedClaim? calculated) =>
        !question.IsRecorded
        && pairs.Where(IsOfTheVeryThingAndDecides).Select(pair => pair.Verdict)
            .Concat(printed?.Figures.Select(figure => figure.Verdict) ?? [])
            .Concat(calculated is null ? [] : [calculated.Verdict])
            .Select(IsRefuted).OfType<bool>().Distinct().Count() > 1;

    // Null where it is left open.
    private static bool? IsRefuted(Verdict verdict) => verdict switch
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
        : OperandPairs.RefusedDenominator(publication, derived, question.Query) ?? VerdictText.InSelection(OperandPairs.WhatIsMissing(publication, derived, question.Query));

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

using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim that a change happened for the first time in a stretch of years: <c>against</c> is its own subject, <c>against_period</c> the years before.</summary>
internal static class FirstTime
{
    private static readonly Wording NotTheFirst = new("Does not hold as the first time", "Не стоји да је то први пут");
    private static readonly Wording MayBeTheFirst = new("Undecidable: whether it was the first time is not known", "Не може се утврдити: није познато да ли је било први пут");

    /// <summary>The pairs of earlier years, of the claim's indicator or one like it, in which as much happened.</summary>
    internal static IReadOnlyList<CheckedPair> Contradicting(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var claim = question.Claim;
        if (!IsClaimed(claim) || derived.Kind != DerivedKind.Change)
        {
            return [];
        }

        var earlier = question.Query with { From = claim.AgainstPeriod, To = claim.AgainstPeriod };
        var own = Candidates(publication, claim, derived, earlier, []);
        var like = LikeIndicators.Of(derived.Numerator).SelectMany(other =>
            Candidates(publication, claim, derived with { Numerator = other.Other, Denominator = other.Other }, earlier, [other.Caveat]));
        return [.. own.Concat(like).Select(candidate => ClaimedPairs.Check(publication, claim, candidate, isTaken: false)).Where(pair => IsAsMuch(claim, pair)).Select(pair => pair with { Verdict = Verdict.DoesNotHold })];
    }

    /// <summary>The check with what earlier years say of it.</summary>
    internal static CheckedClaim Joined(Publication publication, CheckedClaim check, IReadOnlyList<CheckedPair> earlier, DerivedIndicator derived)
    {
        if (!IsClaimed(check.Claim))
        {
            return check;
        }

        var joined = check with { Pairs = [.. check.Pairs, .. earlier], Sentence = Wording.Joined("", [check.Sentence, Words(publication.Catalogue, earlier, derived)]) };
        var own = earlier.Where(pair => pair.Numerator.Indicator == derived.Numerator && pair.Numerator.Source == check.Claim.Source).ToList();
        // That it holds of one year does not make it the first: of the years before nothing more is known than what is listed.
        return (check.Verdict, own.Count) switch
        {
            (Verdict.Holds or Verdict.HoldsWhenRounded, > 0) => joined with { Verdict = Verdict.DoesNotHold, Sentence = Wording.Joined(": ", [NotTheFirst, joined.Sentence.Lowered()]) },
            (Verdict.Holds or Verdict.HoldsWhenRounded, 0) => joined with { Verdict = Verdict.Undecidable, Sentence = Wording.Joined("; ", [MayBeTheFirst, joined.Sentence.Lowered()]) },
            _ => joined,
        };
    }

    private static bool IsClaimed(Claim claim) => claim.Form == ClaimForm.Value && claim.Against == claim.Subject && claim.AgainstPeriod is not null;

    private static IEnumerable<PairCandidate> Candidates(Publication publication, Claim claim, DerivedIndicator derived, SeriesQuery earlier, IReadOnlyList<Wording> caveats) =>
        OperandPairs.Of(publication, derived, earlier)
            .Where(pair => pair.Numerator.Period.Year is not null && claim.Breakdown.Fits(pair.Breakdown) && pair.Numerator.Figure is not null && pair.Denominator.Figure is not null)
            .Select(pair => new PairCandidate(pair, derived, PairKind.EarlierYear) { Caveats = caveats });

    // A fall by a third is not the first if an earlier one was as great or greater.
    private static bool IsAsMuch(Claim claim, CheckedPair pair) => pair.Result is { } result && (claim.Relation == ClaimRelation.About
        ? ValueClaim.Quoted(claim).Value < 0
            ? BoundsVerdict.Of(result.Bounds, ClaimRelation.Le, Bounds.At(ValueClaim.Quoted(claim).Interval.Upper!.Value)) == Verdict.Holds
            : BoundsVerdict.Of(result.Bounds, ClaimRelation.Ge, Bounds.At(ValueClaim.Quoted(claim).Interval.Lower!.Value)) == Verdict.Holds
        : pair.Verdict == Verdict.Holds);

    private static Wording Words(Catalogue catalogue, IReadOnlyList<CheckedPair> earlier, DerivedIndicator derived)
    {
        var pairs = Wording.Joined("; ", earlier.Select(pair => PairWords.Clause(catalogue, pair, derived)));
        return earlier.Count == 0 ? Wording.Empty : Wording.Of($" Not the first time by: {pairs}.", $" Није први пут према: {pairs}.");
    }
}

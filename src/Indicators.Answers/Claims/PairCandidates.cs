using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Finds the pairs of figures that a claimed ratio could mean: the claim's own document first, then other documents, sums of parts,
/// two counters, everybody instead of a part, and indicators that could be taken for the one claimed.</summary>
internal static class PairCandidates
{
    private static readonly Wording NotLikeForLike = new("not like for like", "није упоредиво");
    private static readonly Wording OfTwo = new("the two numbers are from two counters", "та два броја нису бројали исти");

    internal static IReadOnlyList<PairCandidate> Of(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var claim = question.Claim;
        var printed = Pairs(publication, question, derived)
            .OrderByDescending(pair => pair.Numerator.Source == claim.Source)
            .ThenByDescending(pair => pair.Denominator.Source == claim.Source)
            .Select(pair => new PairCandidate(pair, derived, question.IsRecorded && pair.Numerator.Source == claim.Source ? PairKind.OwnDocument : PairKind.OtherDocument))
            .ToList();
        var crossing = printed.Exists(pair => pair.Kind == PairKind.OwnDocument) || (!question.IsRecorded && printed.Count > 0) ? [] : OfTwoCounters(publication, question, derived);
        var mistakable = printed.Count == 0 ? [] : Mistakable(publication.Catalogue, derived)
            .SelectMany(like => Pairs(publication, question, like).Select(pair => new PairCandidate(pair, like, PairKind.Mistakable)));
        return
        [
            .. printed.Where(pair => pair.Kind == PairKind.OwnDocument),
            .. crossing,
            .. printed.Where(pair => pair.Kind == PairKind.OtherDocument),
            .. FromParts(publication, question, derived),
            .. mistakable,
            .. derived.Kind == DerivedKind.Change ? Like(publication, question, derived) : [],
        ];
    }

    internal static IEnumerable<OperandPair> Pairs(Publication publication, ClaimQuestion question, DerivedIndicator derived, bool acrossCounters = false) =>
        WithFigures(question.Claim, OperandPairs.Of(publication, derived, question.Query, acrossCounters)).Where(pair => pair.Numerator.Period.Text == question.Claim.Period.Text);

    private static IEnumerable<OperandPair> WithFigures(Claim claim, IEnumerable<OperandPair> pairs) =>
        pairs.Where(pair => claim.Breakdown.Fits(pair.Breakdown) && pair.Numerator.Figure is not null && pair.Denominator.Figure is not null);

    // Two counters are two series: set beside each other only where one alone cannot tell, and never taken.
    private static IEnumerable<PairCandidate> OfTwoCounters(Publication publication, ClaimQuestion question, DerivedIndicator derived) => derived.Kind != DerivedKind.Change
        ? []
        : Pairs(publication, question, derived, acrossCounters: true)
            .Where(pair => pair.Numerator.CountedBy != pair.Denominator.CountedBy && (!question.IsRecorded || pair.Numerator.Source == question.Claim.Source))
            .Select(pair => new PairCandidate(pair, derived, PairKind.TwoCounters) { Caveats = [OfTwo] });

    private static IEnumerable<PairCandidate> FromParts(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var claim = question.Claim;
        var wanted = claim.Breakdown.Each.Count > 0 || derived.NumeratorBreakdown.IsTotal ? null : Breakdown.Of([.. derived.NumeratorBreakdown.Parts, .. claim.Breakdown.Given.Without(derived.NumeratorBreakdown).Parts]);
        var sums = wanted is null ? [] : AddedParts.Of(publication, derived.Numerator, question.Query, claim.Period, wanted).ToList();
        return
            from sum in sums
            from pair in WithFigures(claim, OperandPairs.Of(publication, derived, question.Query, [sum.Sum]))
            select new PairCandidate(pair, derived, PairKind.AddedParts) { Added = sum };
    }

    // What a reader could take one ratio for: all instead of a part, or another number of the same people below the line.
    private static IEnumerable<DerivedIndicator> Mistakable(Catalogue catalogue, DerivedIndicator derived)
    {
        if (derived.Kind == DerivedKind.Rate && !derived.NumeratorBreakdown.IsTotal)
        {
            yield return derived with { NumeratorBreakdown = Breakdown.Total };
        }

        var siblings = catalogue.DerivedIndicators.Values.Where(other =>
            other.Id != derived.Id && other.Kind == derived.Kind && other.Kind == DerivedKind.Rate
            && other.Numerator == derived.Numerator && other.NumeratorBreakdown.Equals(derived.NumeratorBreakdown));
        foreach (var sibling in siblings.OrderBy(other => other.Id, StringComparer.Ordinal))
        {
            yield return sibling;
        }
    }

    private static IEnumerable<PairCandidate> Like(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var parts = WithFigures(question.Claim, OperandPairs.Of(publication, derived, question.Query)).Where(pair => pair.Numerator.Period.Text != question.Claim.Period.Text)
            .Select(pair => new PairCandidate(pair, derived, PairKind.PartOfPeriod) { Caveats = [OfAPart(pair)] });
        return parts.Concat(LikeIndicators.Of(derived.Numerator).SelectMany(like => Like(publication, question, derived, like)));
    }

    private static IEnumerable<PairCandidate> Like(Publication publication, ClaimQuestion question, DerivedIndicator derived, LikeIndicator like)
    {
        DerivedIndicator[] mixed = like.SamePeople ? [derived with { Numerator = like.Other }, derived with { Denominator = like.Other }] : [];
        var crossed =
            from mix in mixed
            from pair in Pairs(publication, question, mix)
            select new PairCandidate(pair, mix, PairKind.NotLikeForLike) { Caveats = [NotLikeForLike, like.Caveat] };
        var other = derived with { Numerator = like.Other, Denominator = like.Other };
        var both =
            from pair in WithFigures(question.Claim, OperandPairs.Of(publication, other, question.Query))
            let isWhole = pair.Numerator.Period.Text == question.Claim.Period.Text
            select new PairCandidate(pair, other, PairKind.LikeIndicator) { Caveats = isWhole ? [like.Caveat] : [like.Caveat, OfAPart(pair)] };
        return crossed.Concat(both);
    }

    private static Wording OfAPart(OperandPair pair)
    {
        var months = PeriodText.Shown(pair.Numerator.Period);
        return Wording.Of($"{months} against the same months of the year before", $"{months} према истим месецима претходне године");
    }
}

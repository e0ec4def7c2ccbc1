using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The pairs of figures that a claimed ratio could mean, each checked by itself.</summary>
internal static class ClaimedPairs
{
    internal static IReadOnlyList<CheckedPair> Of(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var candidates = PairCandidates.Of(publication, question, derived);
        var taken = candidates.FirstOrDefault(candidate => CanBeTaken(question, candidate));
        return [.. candidates.OrderByDescending(candidate => candidate == taken).Select(candidate => Check(publication, question.Claim, candidate, isTaken: candidate == taken))];
    }

    // A document is held to its own figures. A reader has none: what is printed of the very thing is taken, or what its parts add up to.
    private static bool CanBeTaken(ClaimQuestion question, PairCandidate candidate) =>
        candidate.Kind == PairKind.OwnDocument || (!question.IsRecorded && candidate.Kind is PairKind.OtherDocument or PairKind.AddedParts);

    internal static CheckedPair Check(Publication publication, Claim claim, PairCandidate candidate, bool isTaken)
    {
        var (catalogue, derived, pair) = (publication.Catalogue, candidate.Derived, candidate.Operands);
        var unit = claim.UnitCode.Length > 0 ? new Unit(claim.UnitCode, derived.FigureKind) : derived.Unit;
        var scale = ScaleOf(unit) ?? derived.Scale;
        var status = ObservedSeries.StatusOf(pair.Numerator, catalogue.NotesOn(pair.Numerator));
        var calculated = RatioSeries.Calculate(pair, derived, catalogue, status, scale);
        var numerator = OperandOf(catalogue, pair.Numerator);
        var denominator = OperandOf(catalogue, pair.Denominator);
        var result = calculated.Bounds is { } bounds ? ResultFigure.Of(bounds, derived.FigureKind) : null;
        var display = result is null ? RatioSeries.NotKnown : ClaimDisplay.Of(result, derived.FigureKind, unit, ValueClaim.Quoted(claim).Value);
        var checking = new PairCheck(claim, derived, numerator, denominator, calculated, scale, unit, catalogue.Indicators[derived.Denominator]);
        var (verdict, condition, sentence, rounding) = checking.Run(display);
        return new CheckedPair(isTaken, numerator, denominator, result, display, verdict, condition, sentence)
        {
            Kind = candidate.Kind,
            Caveats = candidate.Caveats,
            Conflicts = [.. (candidate.Added?.Parts ?? [pair.Numerator]).SelectMany(publication.Conflicts.On).Distinct()],
            Rounding = rounding,
        };
    }

    private static decimal? ScaleOf(Unit unit) => unit.Code switch
    {
        Unit.Percent => 100,
        Unit.PerHundredThousand => 100_000,
        _ => null,
    };

    private static PairOperand OperandOf(Catalogue catalogue, Observation observation) => new(
        observation.Indicator,
        observation.Period,
        observation.Breakdown,
        observation.CountedBy,
        observation.Source,
        observation.Figure!,
        FigureText.Shown(observation.Figure!, catalogue.Indicators[observation.Indicator].Unit),
        observation.WorkedOut);
}

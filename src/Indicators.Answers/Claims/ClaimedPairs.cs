using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The pairs of figures that a claimed ratio could mean: the pair of the claim's own document first, then other documents,
/// then the numerator without its breakdown, then the denominators of like indicators.</summary>
internal static class ClaimedPairs
{
    internal static IReadOnlyList<CheckedPair> Of(Publication publication, Claim claim, DerivedIndicator derived)
    {
        var own = Pairs(publication, claim, derived)
            .OrderByDescending(pair => pair.Numerator.Source == claim.Source)
            .ThenByDescending(pair => pair.Denominator.Source == claim.Source)
            .ToList();
        var likely = own.Count == 0 ? [] : Mistakable(publication.Catalogue, derived).SelectMany(like => Pairs(publication, claim, like).Select(pair => (like, pair)));
        return
        [
            .. own.Select((pair, index) => Check(publication.Catalogue, claim, derived, pair, isTaken: index == 0)),
            .. likely.Select(found => Check(publication.Catalogue, claim, found.like, found.pair, isTaken: false)),
        ];
    }

    private static IEnumerable<OperandPair> Pairs(Publication publication, Claim claim, DerivedIndicator derived) =>
        OperandPairs.Of(publication, derived, new SeriesQuery { Indicator = derived.Id, Areas = [claim.Area], From = claim.Period, To = claim.Period })
            .Where(pair => pair.Numerator.Period.Text == claim.Period.Text && claim.Breakdown.Fits(pair.Breakdown))
            .Where(pair => pair.Numerator.Figure is not null && pair.Denominator.Figure is not null);

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

    private static CheckedPair Check(Catalogue catalogue, Claim claim, DerivedIndicator derived, OperandPair pair, bool isTaken)
    {
        var unit = claim.UnitCode.Length > 0 ? new Unit(claim.UnitCode, derived.FigureKind) : derived.Unit;
        var scale = ScaleOf(unit) ?? derived.Scale;
        var status = ObservedSeries.StatusOf(pair.Numerator, catalogue.NotesOn(pair.Numerator));
        var calculated = RatioSeries.Calculate(pair, derived, catalogue, status, scale);
        var numerator = OperandOf(catalogue, pair.Numerator);
        var denominator = OperandOf(catalogue, pair.Denominator);
        var result = calculated.Bounds is { } bounds ? ResultFigure.Of(bounds, derived.FigureKind) : null;
        var display = result is null ? RatioSeries.NotKnown : FigureText.Show(SignificantDigits.Shown(result, derived.FigureKind), unit);
        var checking = new PairCheck(claim, derived, numerator, denominator, calculated, scale, unit, catalogue.Indicators[derived.Denominator]);
        var (verdict, condition, sentence) = checking.Run(display);
        return new CheckedPair(isTaken, numerator, denominator, result, display, verdict, condition, sentence);
    }

    private static decimal? ScaleOf(Unit unit) => unit.Code switch
    {
        Unit.Percent => 100,
        Unit.PerHundredThousand => 100_000,
        _ => null,
    };

    private static PairOperand OperandOf(Catalogue catalogue, Observation observation) => new(
        observation.Indicator,
        observation.Breakdown,
        observation.Source,
        observation.Figure!,
        FigureText.Show(observation.Figure!, catalogue.Indicators[observation.Indicator].Unit));
}

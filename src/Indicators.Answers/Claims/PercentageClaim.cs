using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A printed percentage of a known whole, where the part itself is not known: it holds when rounded if exactly one whole number fits it.</summary>
internal static class PercentageClaim
{
    /// <summary>The check; null where the claim is no such percentage or the whole is not known exactly.</summary>
    internal static CheckedClaim? Check(Publication publication, Claim claim, DerivedIndicator derived)
    {
        var whole = derived.Kind == DerivedKind.Share && claim.Relation == ClaimRelation.About ? Whole(publication, claim, derived) : null;
        if (whole is not { } people || people <= 0)
        {
            return null;
        }

        var quoted = ValueClaim.Quoted(claim);
        var percent = FigureText.Show(Figure.Exact(quoted.Value), new Unit(Unit.Percent, FigureKind.Percent));
        var fitting = WholeNumbers.Fitting(quoted.Interval, people);
        return fitting switch
        {
            null => CheckedClaim.Of(claim, Verdict.DoesNotHold, $"Does not hold: no whole number of {FigureText.Number(people)} is {percent} when rounded."),
            { Point: { } part } => CheckedClaim.Of(
                claim,
                Verdict.HoldsWhenRounded,
                $"Holds when rounded: {percent} of {FigureText.Number(people)} can only be {FigureText.Number(part)} (derived), which is {Exactly(part, people)}."),
            _ => CheckedClaim.Of(
                claim,
                Verdict.Undecidable,
                $"Undecidable: {percent} of {FigureText.Number(people)} can be any whole number from {FigureText.Number(fitting.Lower!.Value)} to {FigureText.Number(fitting.Upper!.Value)}."),
        };
    }

    // Whole numbers are not worked out for a cell that somebody suppressed.
    private static decimal? Whole(Publication publication, Claim claim, DerivedIndicator derived)
    {
        var source = publication.Catalogue.Sources.GetValueOrDefault(claim.Source);
        var isSuppressed = publication.Snapshot.Observations(new ObservationFilter { Indicator = derived.Numerator, Areas = [claim.Area] })
            .Any(observation => observation.Period.Text == claim.Period.Text && observation.Breakdown.Equals(derived.NumeratorBreakdown)
                && (observation.Status == ObservationStatus.Suppressed || !publication.MayShow(observation)));
        return isSuppressed || source is null
            ? null
            : publication.Shown(new ObservationFilter { Indicator = derived.Denominator, Areas = [claim.Area], Sources = [source.Id] })
                .FirstOrDefault(observation => observation.Period.Text == claim.Period.Text && observation.Breakdown.Equals(derived.DenominatorBreakdown))
                ?.Figure?.Bounds.Point;
    }

    private static string Exactly(decimal part, decimal whole) =>
        FigureText.Show(Figure.Exact(decimal.Round(part * 100 / whole, 2, MidpointRounding.AwayFromZero)), new Unit(Unit.Percent, FigureKind.Percent));
}

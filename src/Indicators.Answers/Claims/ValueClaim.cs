using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A claim that an indicator has a value. Never checked with the figure that prints it.</summary>
internal static class ValueClaim
{
    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        if (!publication.Catalogue.DerivedIndicators.TryGetValue(claim.Subject, out var derived))
        {
            return OfObserved(publication, claim);
        }

        return derived.Kind switch
        {
            DerivedKind.Rate or DerivedKind.Share or DerivedKind.Change or DerivedKind.Difference => OfRatio(publication, claim, derived),
            _ => OfSeries(publication, claim, derived),
        };
    }

    /// <summary>The number that is claimed.</summary>
    internal static RoundedValue Quoted(Claim claim) => RoundedValue.Of(decimal.Parse(claim.Value, CultureInfo.InvariantCulture), claim.RoundedTo);

    private static CheckedClaim OfRatio(Publication publication, Claim claim, DerivedIndicator derived)
    {
        var pairs = ClaimedPairs.Of(publication, claim, derived);
        // What a document prints of its own whole is checked with that whole; the parts that others count stand beside it.
        if (!pairs.Any(pair => pair.Numerator.Source == claim.Source) && PercentageClaim.Check(publication, claim, derived) is { } printed)
        {
            return printed with { Pairs = [.. pairs.Select(pair => pair with { IsTaken = false })] };
        }

        return pairs is [var taken, ..]
            ? new CheckedClaim(claim, taken.Verdict, taken.Condition, taken.Sentence, pairs)
            : CheckedClaim.Undecidable(claim, OperandPairs.WhatIsMissing(publication, derived, QueryOf(claim)));
    }

    private static CheckedClaim OfSeries(Publication publication, Claim claim, DerivedIndicator derived)
    {
        var answered = DerivedSeries.Of(publication, derived, QueryOf(claim)).Select(figure => figure.Observation).FirstOrDefault(observation => observation.Period.Text == claim.Period.Text);
        return answered is { Figure: { } figure }
            ? Compared(claim, figure, figure.Bounds, derived.Unit, answered.Display)
            : CheckedClaim.Undecidable(claim, answered?.Reason ?? DerivedSeries.WhatIsMissing(publication, derived, QueryOf(claim)));
    }

    private static CheckedClaim OfObserved(Publication publication, Claim claim)
    {
        var indicator = publication.Catalogue.Indicators[claim.Subject];
        var others = publication.Shown(new ObservationFilter { Indicator = claim.Subject, Areas = [claim.Area] })
            .Where(observation => observation.Source != claim.Source && observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown));
        foreach (var observation in others)
        {
            if (observation.Figure is { } figure && Operand.Of(figure, observation.Status, indicator.Kind).Bounds is { } bounds)
            {
                return Compared(claim, figure, bounds, indicator.Unit, $"{FigureText.Show(figure, indicator.Unit)} ({observation.Source})");
            }
        }

        return CheckedClaim.Undecidable(claim, $"no other figure of “{indicator.Name.En}” is known than the one that the claim repeats");
    }

    private static CheckedClaim Compared(Claim claim, Figure figure, Bounds bounds, Unit unit, string display)
    {
        var quoted = Quoted(claim);
        var verdict = claim.Relation == ClaimRelation.About
            ? AboutVerdict.Of(bounds, figure.Printed, quoted)
            : BoundsVerdict.Of(bounds, claim.Relation, Bounds.At(quoted.Value));
        var value = FigureText.Show(Figure.Exact(quoted.Value), unit);
        return CheckedClaim.Of(claim, verdict, $"{VerdictText.Of(verdict)}: the figure is {display}, the claim says {RelationText.Of(claim.Relation)} {value}.");
    }

    private static SeriesQuery QueryOf(Claim claim) => new() { Indicator = claim.Subject, Areas = [claim.Area], From = claim.Period, To = claim.Period };
}

using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A claim that one figure is more or less than another.</summary>
internal static class CompareClaim
{
    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var subject = Find(publication, claim.Subject, claim.Period, claim, claim.Breakdown.Given);
        var against = Find(publication, claim.Against, claim.AgainstPeriod ?? claim.Period, claim, claim.AgainstBreakdown);
        if (subject is null || against is null)
        {
            var missing = subject is null ? claim.Subject : claim.Against;
            return CheckedClaim.Undecidable(claim, new($"there is no figure of {missing} to compare", $"нема податка за поређење: {missing}"));
        }

        var one = Bounded(publication, subject);
        var two = Bounded(publication, against);
        if (one.Bounds is null || two.Bounds is null)
        {
            return CheckedClaim.Undecidable(claim, one.Reason ?? two.Reason!);
        }

        var verdict = BoundsVerdict.Of(one.Bounds, claim.Relation, two.Bounds);
        var (first, second) = (Shown(publication, subject), Shown(publication, against));
        var compared = VerdictText.Because(verdict, Wording.Of($"{first} against {second}", $"{first} према {second}"));
        return CheckedClaim.Of(claim, verdict, Wording.Joined("", [compared, RiseSentence.Of(claim, subject, against, publication.Catalogue.Find(claim.Subject)!.Unit.Kind)]));
    }

    private static Observation? Find(Publication publication, string indicator, Period period, Claim claim, Breakdown breakdown) => publication
        .Shown(new ObservationFilter { Indicator = indicator, Areas = [claim.Area] })
        .Where(observation => observation.Period.Text == period.Text && observation.Breakdown.Equals(breakdown))
        .OrderByDescending(observation => observation.Source == claim.Source)
        .FirstOrDefault();

    private static Calculated Bounded(Publication publication, Observation observation) =>
        Operand.Of(observation.Figure, observation.Status, publication.Catalogue.Find(observation.Indicator)!.Unit.Kind);

    private static Wording Shown(Publication publication, Observation observation) =>
        FigureText.Shown(observation.Figure!, publication.Catalogue.Find(observation.Indicator)!.Unit).With(PeriodText.Shown(observation.Period));
}

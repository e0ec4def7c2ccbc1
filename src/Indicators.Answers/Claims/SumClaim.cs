using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A claim that parts add up to a whole. The only place that looks at withheld figures; its sentence then says no more than that the parts add up.</summary>
internal static class SumClaim
{
    private static readonly Wording NoParts = new("the source gives no parts", "извор не наводи делове");
    private static readonly Wording PartMissing = new("a part is missing", "један део недостаје");
    private static readonly Wording AddUp = new("the source's parts add up", "делови у извору се слажу са целином");
    private static readonly Wording DoNotAddUp = new("the source's parts do not add up", "делови у извору се не слажу са целином");

    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var parts = Parts(publication, claim);
        if (parts.Count == 0)
        {
            return CheckedClaim.Undecidable(claim, NoParts);
        }

        var entry = publication.Catalogue.Find(claim.Subject)!;
        var bounds = parts.Select(part => Operand.Of(part.Figure, part.Status, entry.Unit.Kind)).ToList();
        if (bounds.FirstOrDefault(part => part.Bounds is null) is { } missing)
        {
            return CheckedClaim.Undecidable(claim, Wording.Joined(": ", [PartMissing, missing.Reason!]));
        }

        var whole = ValueClaim.Quoted(claim).Value;
        var verdict = SumVerdict.Of(bounds.Select(part => part.Bounds!), Bounds.At(whole));
        var sum = bounds.Select(part => part.Bounds!).Aggregate(BoundArithmetic.Add);
        return CheckedClaim.Of(claim, verdict, VerdictText.Because(verdict, parts.All(publication.MayShow) ? Shown(sum, whole, parts.Count, entry.Unit) : verdict == Verdict.Holds ? AddUp : DoNotAddUp));
    }

    private static List<Observation> Parts(Publication publication, Claim claim)
    {
        var fitting = publication.Observations(new ObservationFilter { Indicator = claim.Subject, Areas = [claim.Area], Sources = [claim.Source] })
            .Where(observation => observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown))
            .ToList();
        var countries = fitting.Where(part => part.Breakdown[Dimensions.Origin] is { } origin && Code.IsCountryCode(origin)).ToList();
        // A world region is not added to its own countries.
        return claim.Breakdown.Each.Contains(Dimensions.Origin) && countries.Count > 0 ? countries : fitting;
    }

    private static Wording Shown(Bounds sum, decimal whole, int parts, Unit unit)
    {
        var total = ResultFigure.Of(sum, FigureKind.Quantity) is { } figure ? FigureText.Shown(figure, unit) : BoundsText.AnyNumber;
        var claimed = FigureText.Shown(Figure.Exact(whole), unit);
        return Wording.Of($"the {parts} parts add up to {total}; the claim says {claimed}", $"збир делова ({parts}) је {total}; тврдња каже {claimed}");
    }
}

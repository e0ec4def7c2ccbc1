using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A claim that some parts are the largest, in an order. Without counts of the parts it is undecidable.</summary>
internal static class RankClaim
{
    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var dimension = claim.Breakdown.Each.Count == 1 ? claim.Breakdown.Each[0] : null;
        var indicator = publication.Catalogue.Find(claim.Subject);
        if (dimension is null || indicator is null)
        {
            return CheckedClaim.Undecidable(claim, "a ranking is of the parts of one dimension");
        }

        var parts = publication.Shown(new ObservationFilter { Indicator = claim.Subject, Areas = [claim.Area] })
            .Where(observation => observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown))
            .GroupBy(observation => (observation.Source, observation.CountedBy))
            .Select(source => source.ToDictionary(part => part.Breakdown[dimension]!, part => Operand.Of(part.Figure, part.Status, indicator.Unit.Kind).Bounds ?? Bounds.Closed(0, null)))
            .FirstOrDefault();
        var ranked = claim.Value.Split(';');
        if (parts is null || !ranked.All(parts.ContainsKey))
        {
            return CheckedClaim.Undecidable(claim, "no source gives numbers for the parts that are ranked");
        }

        var verdict = Verdicts(parts, ranked).Aggregate(Verdict.Holds, Weaker);
        return CheckedClaim.Of(claim, verdict, $"{VerdictText.Of(verdict)}: compared with the numbers of {parts.Count} parts.");
    }

    private static IEnumerable<Verdict> Verdicts(Dictionary<string, Bounds> parts, string[] ranked)
    {
        var inOrder = ranked.Zip(ranked.Skip(1), (larger, smaller) => BoundsVerdict.Of(parts[larger], ClaimRelation.Ge, parts[smaller]));
        var overOthers = parts.Where(part => !ranked.Contains(part.Key)).Select(part => BoundsVerdict.Of(parts[ranked[^1]], ClaimRelation.Ge, part.Value));
        return inOrder.Concat(overOthers);
    }

    private static Verdict Weaker(Verdict one, Verdict two) =>
        one == Verdict.DoesNotHold || two == Verdict.DoesNotHold ? Verdict.DoesNotHold
        : one == Verdict.Undecidable || two == Verdict.Undecidable ? Verdict.Undecidable
        : Verdict.Holds;
}

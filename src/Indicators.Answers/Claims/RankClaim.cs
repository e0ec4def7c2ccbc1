using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A claim that some parts are the largest, in an order. Without counts of the parts it is undecidable.</summary>
internal static class RankClaim
{
    private static readonly Wording OfOneDimension = new("a ranking is of the parts of one dimension", "редослед се односи на делове једне димензије");
    private static readonly Wording NoNumbers = new("no source gives numbers for the parts that are ranked", "ниједан извор не даје бројеве за делове о чијем се редоследу говори");
    private static readonly Wording ByAnother = new("By another source", "Према другом извору");

    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var dimension = claim.Breakdown.Each.Count == 1 ? claim.Breakdown.Each[0] : null;
        var indicator = publication.Catalogue.Find(claim.Subject);
        if (dimension is null || indicator is null)
        {
            return CheckedClaim.Undecidable(claim, OfOneDimension);
        }

        var ranked = claim.Value.Split(';');
        var checks = publication.Shown(new ObservationFilter { Indicator = claim.Subject, Areas = [claim.Area] })
            .Where(observation => observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown))
            .GroupBy(observation => (observation.Source, observation.CountedBy))
            .Where(parts => ranked.All(code => parts.Any(part => part.Breakdown[dimension] == code)))
            .OrderByDescending(parts => parts.Key.Source == claim.Source)
            .Select(parts => new RankedParts(publication, indicator.Unit, dimension, [.. parts]).Check(claim, ranked))
            .ToList();
        return checks.Count == 0
            ? CheckedClaim.Undecidable(claim, NoNumbers)
            : checks[0] with { Sentence = Wording.Joined(" ", [checks[0].Sentence, .. checks.Skip(1).Select(check => Wording.Joined(": ", [ByAnother, check.Sentence]))]) };
    }
}

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

        var ranked = claim.Value.Split(';');
        var checks = publication.Shown(new ObservationFilter { Indicator = claim.Subject, Areas = [claim.Area] })
            .Where(observation => observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown))
            .GroupBy(observation => (observation.Source, observation.CountedBy))
            .Where(parts => ranked.All(code => parts.Any(part => part.Breakdown[dimension] == code)))
            .OrderByDescending(parts => parts.Key.Source == claim.Source)
            .Select(parts => new RankedParts(publication, indicator.Unit, dimension, [.. parts]).Check(claim, ranked))
            .ToList();
        return checks.Count == 0
            ? CheckedClaim.Undecidable(claim, "no source gives numbers for the parts that are ranked")
            : checks[0] with { Sentence = string.Join(' ', checks.Select((check, index) => index == 0 ? check.Sentence : $"By another source: {check.Sentence}")) };
    }
}

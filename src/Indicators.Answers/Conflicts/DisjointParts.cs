using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The parts of a whole that count nobody twice.</summary>
internal static class DisjointParts
{
    // One person can be tried for several forms of exploitation and stand under each; a victim of several stands under "several forms".
    private static readonly string[] TriedPersons = ["persons-suspected", "persons-prosecuted", "persons-convicted"];

    /// <summary>Those of one dimension among some figures: "labour or begging" holds "begging", a world region its countries, and groups can share members.</summary>
    internal static List<ComparedFigure> Of(ComparedFigure whole, string dimension, IReadOnlyList<ComparedFigure> figures)
    {
        var parts = figures.Where(part => part.Breakdown.Parts.Count == whole.Breakdown.Parts.Count + 1 && part.Breakdown[dimension] is not null && part.Breakdown.Has(whole.Breakdown)).ToList();
        var lumped = parts.Select(part => part.Breakdown[dimension]!).Where(code => code.Contains('+', StringComparison.Ordinal)).SelectMany(code => code.Split('+')).ToHashSet();
        return dimension switch
        {
            Dimensions.Group => [],
            Dimensions.Exploitation when TriedPersons.Contains(whole.Indicator) => [],
            Dimensions.Origin => [.. parts.Where(part => Code.IsCountryCode(part.Breakdown[dimension]!))],
            _ => [.. parts.Where(part => !lumped.Contains(part.Breakdown[dimension]!))],
        };
    }
}

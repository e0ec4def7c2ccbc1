using Indicators.Model;

namespace Indicators.Api;

/// <summary>What there is to choose from on the page of an indicator.</summary>
/// <param name="Areas">The areas, by code.</param>
/// <param name="Counters">Those who counted, by code.</param>
/// <param name="Sources">The documents, by identifier.</param>
/// <param name="Parts">The codes of each dimension that occurs, by dimension.</param>
/// <param name="HasTotals">Whether there are figures without any breakdown.</param>
public sealed record IndicatorChoices(
    IReadOnlyList<string> Areas, IReadOnlyList<string> Counters, IReadOnlyList<string> Sources, IReadOnlyDictionary<string, IReadOnlyList<string>> Parts, bool HasTotals)
{
    internal static IndicatorChoices Of(IReadOnlyList<SeriesObservation> all) => new(
        Codes(all.Select(figure => figure.Area)),
        Codes(all.Select(figure => figure.CountedBy)),
        Codes(all.Select(figure => figure.Source)),
        Dimensions.All
            .Select(dimension => (Dimension: dimension, Codes: Codes(all.Select(figure => figure.Breakdown[dimension]).OfType<string>())))
            .Where(part => part.Codes.Count > 0)
            .ToDictionary(part => part.Dimension, part => part.Codes),
        all.Any(figure => figure.Breakdown.IsTotal));

    private static IReadOnlyList<string> Codes(IEnumerable<string> codes) => [.. codes.Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}

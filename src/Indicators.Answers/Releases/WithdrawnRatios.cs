using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Calculated figures that are no longer there because one of the two that they were made of was withdrawn.</summary>
internal static class WithdrawnRatios
{
    /// <summary>Those of a release that a later one took away.</summary>
    internal static IEnumerable<WithdrawnFigure> After(Publication pinned, SeriesQuery query) =>
        Ratio(pinned.Catalogue, query) is { } derived ? Of(pinned, pinned.Release, derived, query, Operands(pinned, derived, query)) : [];

    /// <summary>Those that were ever published.</summary>
    internal static IEnumerable<WithdrawnFigure> EverPublished(Publication publication, SeriesQuery query)
    {
        if (Ratio(publication.Catalogue, query) is not { } derived || Operands(publication, derived, query) is not { Count: > 0 } operands)
        {
            return [];
        }

        var before = operands.Values.Select(operand => operand.Release - 1).ToHashSet();
        return publication.Releases.Where(release => release == publication.Release || before.Contains(release.Number))
            .SelectMany(release => Of(publication, release, derived, query, operands)).Distinct();
    }

    private static IEnumerable<WithdrawnFigure> Of(
        Publication publication, Release release, DerivedIndicator derived, SeriesQuery query, IReadOnlyDictionary<ObservationKey, (long Release, Wording Reason)> operands)
    {
        if (!operands.Values.Any(operand => operand.Release > release.Number))
        {
            return [];
        }

        var then = publication.AsKnownIn(release, release.Number);
        return OperandPairs.Of(then, derived, query)
            .Where(pair => query.Asks(pair.Numerator.Period) && query.Asks(pair.Breakdown) && (query.DenominatorSources.Count == 0 || query.DenominatorSources.Contains(pair.Denominator.Source)))
            .SelectMany(pair => Rows(then, pair)
                .Where(row => operands.TryGetValue(row.Key, out var operand) && operand.Release > release.Number)
                .Select(row => new WithdrawnFigure(pair.Numerator.Area, pair.Numerator.Period, operands[row.Key].Release, operands[row.Key].Reason)))
            .Distinct().ToList();
    }

    private static IEnumerable<Observation> Rows(Publication then, OperandPair pair) =>
        WorkedOutNationals.PartsOf(then, pair.Numerator) is { } parts ? [parts.All, parts.Foreign, pair.Denominator] : [pair.Numerator, pair.Denominator];

    // What a source prints itself is an observation, and no ratio.
    private static DerivedIndicator? Ratio(Catalogue catalogue, SeriesQuery query) =>
        query.Published != true && catalogue.DerivedIndicators.TryGetValue(query.Indicator, out var derived) && !derived.IsOfBodies ? derived : null;

    private static Dictionary<ObservationKey, (long Release, Wording Reason)> Operands(Publication publication, DerivedIndicator derived, SeriesQuery query) =>
        new[] { derived.Numerator, derived.Denominator }.Distinct()
            .SelectMany(indicator => publication.Snapshot.Withdrawn(new ObservationFilter { Indicator = indicator, Areas = query.Areas }))
            .Where(row => !publication.MayShow(row.Observation))
            .GroupBy(row => row.Observation.Key)
            .ToDictionary(rows => rows.Key, rows => (rows.First().Release, Withheld.ReasonFor(rows.First().Observation.Confidentiality)));
}

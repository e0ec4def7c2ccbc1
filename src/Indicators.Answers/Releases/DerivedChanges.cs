using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Which calculated figures moved from one release to another, and by which side of a ratio.</summary>
internal static class DerivedChanges
{
    internal static IReadOnlyList<DerivedChange> Between(Publication? before, Publication after, ReleaseChanges changes) =>
    [
        .. after.Catalogue.DerivedIndicators.Values.Concat(before?.Catalogue.DerivedIndicators.Values ?? []).DistinctBy(derived => derived.Id)
            .Where(derived => MayMove(derived, changes))
            .OrderBy(derived => derived.Id, StringComparer.Ordinal)
            .SelectMany(derived => Compared.Of(Figures(before, derived.Id), Figures(after, derived.Id), figure => figure.Key, AreSame, (kind, one, two) => Change(derived.Id, kind, one, two)))
            .OrderBy(change => change.Kind),
    ];

    // What is calculated from figures that did not change is the same, unless definitions or notes say otherwise now.
    private static bool MayMove(DerivedIndicator derived, ReleaseChanges changes) =>
        changes.Definitions.Count > 0
        || changes.Observations.Any(change => change.Kind != ChangeKind.Restated && (change.Key.Indicator == derived.Numerator || change.Key.Indicator == derived.Denominator));

    private static List<CalculatedFigure> Figures(Publication? publication, string id)
    {
        if (publication is null || !publication.Catalogue.DerivedIndicators.TryGetValue(id, out var derived))
        {
            return [];
        }

        return
        [
            .. DerivedSeries.Of(publication, derived, new SeriesQuery { Indicator = id })
                .Select(figure => new CalculatedFigure(figure.Observation, (figure.Origin as Origin.Pair)?.Operands, derived, publication.Catalogue)),
        ];
    }

    private static bool AreSame(CalculatedFigure one, CalculatedFigure two) =>
        one.Observation.Figure == two.Observation.Figure && one.Observation.Status == two.Observation.Status && one.Observation.Reason == two.Observation.Reason;

    private static DerivedChange Change(string indicator, ChangeKind kind, CalculatedFigure? before, CalculatedFigure? after) =>
        new(kind, indicator, before?.Observation, after?.Observation, before is null || after is null ? null : Moved(before, after));

    private static MovedRatio? Moved(CalculatedFigure before, CalculatedFigure after) => (before.Sides, after.Sides, after.Derived.Kind) switch
    {
        ({ } earlier, { } later, DerivedKind.Change) => MovedRatio.OfChange(earlier, later),
        ({ } earlier, { } later, _) => MovedRatio.Of(earlier, later, after.Derived.Scale),
        _ => null,
    };

    /// <summary>A calculated figure with the two that it is made of.</summary>
    private sealed record CalculatedFigure(SeriesObservation Observation, OperandPair? Pair, DerivedIndicator Derived, Catalogue Catalogue)
    {
        internal (string, string, string, string, string, string?, string?) Key =>
            (Observation.Area, Observation.Period.Text, Observation.Breakdown.Text, Observation.CountedBy, Observation.Source, Observation.DenominatorSource, Observation.Body);

        // Of what could be calculated as numerator by denominator.
        internal (Bounds Numerator, Bounds Denominator)? Sides =>
            Pair is not null && Observation.Figure is not null && Derived.Kind is DerivedKind.Rate or DerivedKind.Share or DerivedKind.Change
            && Side(Pair.Numerator, Derived.Numerator) is { } above && Side(Pair.Denominator, Derived.Denominator) is { } below
                ? (above, below)
                : null;

        private Bounds? Side(Observation observation, string indicator) => Operand.Of(observation.Figure, observation.Status, Catalogue.Indicators[indicator].Kind).Bounds;
    }
}

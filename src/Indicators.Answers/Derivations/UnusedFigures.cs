using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Finds the figures of the same thing, place and time that a reader could take for the operands of a ratio, and says why they are not.</summary>
internal sealed class UnusedFigures(Publication publication, DerivedIndicator derived)
{
    private readonly Dictionary<(string Indicator, string Area), IReadOnlyList<Observation>> shown = [];
    private readonly Dictionary<string, HashSet<(ObservationKey, ObservationKey)>> pairs = [];

    internal IReadOnlyList<UnusedFigure> Of(OperandPair pair) =>
    [
        .. Beside(pair.Numerator, pair.Numerator.Period).Select(other => Unused(other, NotAbove(other, pair))),
        .. Beside(pair.Denominator, pair.Denominator.Period).Select(other => Unused(other, NotBelow(other, pair))),
        .. Refused(pair),
    ];

    internal IReadOnlyList<UnusedFigure> Of(YearsWindow window)
    {
        var period = Period.Parse($"{window.First:0000}/{window.Last:0000}");
        return
        [
            .. Beside(window.Rows[^1], period)
                .Where(other => window.Rows.All(row => row.Key != other.Key))
                .Select(other => Unused(other, other.CountedBy != window.Rows[^1].CountedBy ? "another counter's: years of two counters are never averaged" : Unfit(other, period) ?? "it is of no single year")),
        ];
    }

    // The same part of the same thing in the same area, at a time that overlaps.
    private IEnumerable<Observation> Beside(Observation operand, Period period) => Shown(operand.Indicator, operand.Area)
        .Where(other => other.Key != operand.Key && other.Breakdown.Equals(operand.Breakdown) && other.Period.First <= period.Last && other.Period.Last >= period.First);

    private string NotAbove(Observation other, OperandPair pair) => Unfit(other, pair.Numerator.Period)
        ?? (Pairs(other.Area).Any(known => known.Item1 == other.Key) ? "another figure is calculated from it" : "nothing below the line fits it");

    private string NotBelow(Observation other, OperandPair pair) => Unfit(other, pair.Denominator.Period)
        ?? (Pairs(other.Area).Contains((pair.Numerator.Key, other.Key)) ? "another figure is calculated with it"
        : derived.Kind != DerivedKind.Rate && other.CountedBy != pair.Numerator.CountedBy ? $"another counter's: both sides of {(derived.Kind == DerivedKind.Index ? "an" : "a")} {derived.Kind.Code()} come from one"
        : "the document of the numerator prints its own");

    private static string? Unfit(Observation other, Period period) =>
        other.Period.Text == period.Text ? other.Figure switch
        {
            null => Operand.ReasonFor(other.Status),
            { Relation: Relation.About } => "only a rough number, without limits",
            _ => null,
        }
        : other.Period.First >= period.First && other.Period.Last <= period.Last ? $"it is of a part of the time only: {PeriodText.Show(other.Period)}"
        : $"it is of another time: {PeriodText.Show(other.Period)}";

    private IEnumerable<UnusedFigure> Refused(OperandPair pair) =>
        from refused in IsByMigrants ? RefusedRatios.DenominatorsOf(derived.Numerator) : []
        from other in Shown(refused, pair.Numerator.Area)
        where other.Breakdown.IsTotal && other.Period.Text == pair.Denominator.Period.Text
        select Unused(other, RefusedRatios.ReasonFor(derived.Numerator, refused)!);

    // By residents or reports of suspected victims nobody would take refugees.
    private bool IsByMigrants => derived.Kind == DerivedKind.Rate && derived.NumeratorBreakdown[Dimensions.Group] is not null;

    private UnusedFigure Unused(Observation other, string reason) => new(
        other, other.Figure is { } figure ? FigureText.Show(figure, publication.Catalogue.Find(other.Indicator)!.Unit) : ObservedSeries.Absent(other.Status).En, reason);

    private IReadOnlyList<Observation> Shown(string indicator, string area) => shown.TryGetValue((indicator, area), out var known)
        ? known
        : shown[(indicator, area)] = [.. publication.Shown(new ObservationFilter { Indicator = indicator, Areas = [area] })];

    private HashSet<(ObservationKey, ObservationKey)> Pairs(string area) => pairs.TryGetValue(area, out var known)
        ? known
        : pairs[area] = [.. OperandPairs.Of(publication, derived, new SeriesQuery { Indicator = derived.Id, Areas = [area] }).Select(pair => (pair.Numerator.Key, pair.Denominator.Key))];
}

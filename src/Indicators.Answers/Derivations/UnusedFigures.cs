using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Finds the figures of the same thing, place and time that a reader could take for the operands of a ratio, and says why they are not.</summary>
internal sealed class UnusedFigures(Publication publication, DerivedIndicator derived)
{
    private static readonly Wording NeverAveraged = new("another counter's: years of two counters are never averaged", "бројао је неко други: године које су бројали различити никада се не усредњавају");
    private static readonly Wording OfNoYear = new("it is of no single year", "не односи се на једну годину");
    private static readonly Wording CalculatedFromIt = new("another figure is calculated from it", "од њега се рачуна други податак");
    private static readonly Wording NothingFits = new("nothing below the line fits it", "нема имениоца који му одговара");
    private static readonly Wording CalculatedWithIt = new("another figure is calculated with it", "са њим се рачуна други податак");
    private static readonly Wording PrintsItsOwn = new("the document of the numerator prints its own", "документ из којег је бројилац наводи сопствени податак");
    private static readonly Wording OnlyRough = new("only a rough number, without limits", "само приближан број, без граница");
    private static readonly Wording OfAPart = new("it is of a part of the time only", "односи се само на део времена");
    private static readonly Wording OfAnotherTime = new("it is of another time", "односи се на друго време");

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
                .Select(other => Unused(other, other.CountedBy != window.Rows[^1].CountedBy ? NeverAveraged : Unfit(other, period) ?? OfNoYear)),
        ];
    }

    // The same part of the same thing in the same area, at a time that overlaps.
    private IEnumerable<Observation> Beside(Observation operand, Period period) => Shown(operand.Indicator, operand.Area)
        .Where(other => other.Key != operand.Key && other.Breakdown.Equals(operand.Breakdown) && other.Period.First <= period.Last && other.Period.Last >= period.First);

    private Wording NotAbove(Observation other, OperandPair pair) => Unfit(other, pair.Numerator.Period)
        ?? (Pairs(other.Area).Any(known => known.Item1 == other.Key) ? CalculatedFromIt : NothingFits);

    private Wording NotBelow(Observation other, OperandPair pair) => Unfit(other, pair.Denominator.Period)
        ?? (Pairs(other.Area).Contains((pair.Numerator.Key, other.Key)) ? CalculatedWithIt
        : derived.Kind != DerivedKind.Rate && other.CountedBy != pair.Numerator.CountedBy ? FromOne(derived.Kind)
        : PrintsItsOwn);

    private static Wording? Unfit(Observation other, Period period) =>
        other.Period.Text == period.Text ? other.Figure switch
        {
            null => Operand.ReasonFor(other.Status),
            { Relation: Relation.About } => OnlyRough,
            _ => null,
        }
        : other.Period.First >= period.First && other.Period.Last <= period.Last ? Wording.Joined(": ", [OfAPart, PeriodText.Shown(other.Period)])
        : Wording.Joined(": ", [OfAnotherTime, PeriodText.Shown(other.Period)]);

    private static Wording FromOne(DerivedKind kind) => new(
        $"another counter's: both sides of {(kind == DerivedKind.Index ? "an" : "a")} {kind.Code()} come from one", "бројао је неко други: бројилац и именилац морају бити од истог");

    private IEnumerable<UnusedFigure> Refused(OperandPair pair) =>
        from refused in IsByMigrants ? RefusedRatios.DenominatorsOf(derived.Numerator) : []
        from other in Shown(refused, pair.Numerator.Area)
        where other.Breakdown.IsTotal && other.Period.Text == pair.Denominator.Period.Text
        select Unused(other, RefusedRatios.ReasonFor(derived.Numerator, refused)!);

    // By residents or reports of suspected victims nobody would take refugees.
    private bool IsByMigrants => derived.Kind == DerivedKind.Rate && derived.NumeratorBreakdown[Dimensions.Group] is not null;

    private UnusedFigure Unused(Observation other, Wording reason) => new(
        other, other.Figure is { } figure ? FigureText.Shown(figure, publication.Catalogue.Find(other.Indicator)!.Unit) : ObservedSeries.Absent(other.Status), reason);

    private IReadOnlyList<Observation> Shown(string indicator, string area) => shown.TryGetValue((indicator, area), out var known)
        ? known
        : shown[(indicator, area)] = [.. publication.Shown(new ObservationFilter { Indicator = indicator, Areas = [area] })];

    private HashSet<(ObservationKey, ObservationKey)> Pairs(string area) => pairs.TryGetValue(area, out var known)
        ? known
        : pairs[area] = [.. OperandPairs.Of(publication, derived, new SeriesQuery { Indicator = derived.Id, Areas = [area] }).Select(pair => (pair.Numerator.Key, pair.Denominator.Key))];
}

using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A percentage that a document prints of a whole which the same document prints exactly, and the whole numbers that it can stand for.</summary>
/// <param name="Percent">The percentage as printed, and its step.</param>
/// <param name="WholeRow">The observation of the whole, which is exact.</param>
/// <param name="Numbers">The whole numbers that fit. They are derived, never stored as published.</param>
internal sealed record PrintedShare(RoundedValue Percent, Observation WholeRow, FittingNumbers Numbers)
{
    /// <summary>The whole, above 0.</summary>
    internal decimal Whole => WholeRow.Figure!.Bounds.Point!.Value;

    /// <summary>The share; null where the derived indicator is none, the whole is not known exactly, or somebody holds the part back.</summary>
    internal static PrintedShare? Of(Publication publication, DerivedIndicator derived, string source, string area, Period period, Breakdown rest, RoundedValue percent) =>
        derived.Kind == DerivedKind.Share && percent.Value is >= 0 and <= 100
        && !IsHeldBack(publication, derived, area, period, rest) && WholeIn(publication, source, area, period, derived, rest) is { } whole
            ? new PrintedShare(percent, whole, WholeNumbers.Of(percent, whole.Figure!.Bounds))
            : null;

    /// <summary>The share that an observation prints; null where it prints no rounded one of a known whole.</summary>
    internal static PrintedShare? Of(Publication publication, Observation printed) =>
        publication.Catalogue.DerivedIndicators.TryGetValue(printed.Indicator, out var derived) && printed.Figure is { Relation: Relation.Rounded, Value: { } value, RoundedTo: { } step }
            ? Of(publication, derived, printed.Source, printed.Area, printed.Period, printed.Breakdown, new RoundedValue(value, step))
            : null;

    /// <summary>"79 % of 62".</summary>
    internal Wording Words => Wording.Of($"{Shown(Percent.Value)} of {Whole}", $"{Shown(Percent.Value)} од {Whole}");

    /// <summary>"79 % of 62 can only be 49 (derived)", or why it is not one number; without a full stop.</summary>
    internal Wording Sentence => Numbers switch
    {
        { Rounded: { Point: { } part } } => Wording.Of($"{Words} can only be {part} (derived)", $"{Words} може бити само {part} (изведено)"),
        { Rounded: { } several } => Wording.Of(
            $"{Words} can be any whole number from {several.Lower!.Value} to {several.Upper!.Value}",
            $"{Words} може бити било који цео број од {several.Lower.Value} до {several.Upper.Value}"),
        { CutOff: { Point: { } part } } => Wording.Of(
            $"{NoWholeNumber}; {part} (derived) would be if the source cut off", $"{NoWholeNumber}; да је извор одбацио децимале, било би {part} (изведено)"),
        _ => NoWholeNumber,
    };

    private Wording NoWholeNumber => Wording.Of(
        $"no whole number of {Whole} is {Shown(Percent.Value)} when rounded", $"ниједан цео број, од укупно {Whole}, не даје {Shown(Percent.Value)} када се заокружи");

    /// <summary>The whole that a document prints exactly, and above 0; null if it prints none.</summary>
    internal static Observation? WholeIn(Publication publication, string source, string area, Period period, DerivedIndicator derived, Breakdown rest) => source.Length == 0
        ? null
        : publication.Shown(new ObservationFilter { Indicator = derived.Denominator, Areas = [area], Sources = [source] })
            .FirstOrDefault(observation => observation.Period.Text == period.Text && observation.Figure?.Bounds.Point > 0
                && observation.Breakdown.Has(derived.DenominatorBreakdown) && observation.Breakdown.Without(derived.DenominatorBreakdown).Equals(rest));

    /// <summary>Whether somebody suppressed or withholds the part: whole numbers are then not worked out for it.</summary>
    internal static bool IsHeldBack(Publication publication, DerivedIndicator derived, string area, Period period, Breakdown rest) => publication.Snapshot
        .Observations(new ObservationFilter { Indicator = derived.Numerator, Areas = [area] })
        .Any(observation => observation.Period.Text == period.Text && observation.Breakdown.Has(derived.NumeratorBreakdown) && observation.Breakdown.Without(derived.NumeratorBreakdown).Equals(rest)
            && (observation.Status == ObservationStatus.Suppressed || !publication.MayShow(observation)));

    private static Wording Shown(decimal percent) => FigureText.Shown(Figure.Exact(percent), new Unit(Unit.Percent, FigureKind.Percent));
}

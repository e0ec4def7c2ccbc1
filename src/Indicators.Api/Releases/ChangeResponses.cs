using Indicators.Answers;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What became of one figure.</summary>
/// <param name="Change"><c>withdrawn</c>, <c>removed</c>, <c>changed</c>, <c>new</c> or <c>restated</c>.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Geo">Its area.</param>
/// <param name="Period">Its period.</param>
/// <param name="Breakdown">The dimensions that are set, each with its code; empty for the total, and for a withdrawn figure.</param>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">The document.</param>
/// <param name="Before">As the earlier release has it; null where it has none.</param>
/// <param name="After">As the later release has it; null where it has none.</param>
/// <param name="File">The file in which the later figure stands; null where that is not known.</param>
/// <param name="Row">Its row there, as a spreadsheet counts; null where that is not known.</param>
public sealed record FigureChangeResponse(
    string Change, string Indicator, string Geo, string Period, IReadOnlyDictionary<string, string> Breakdown, string CountedBy, string Source,
    StatedFigureResponse? Before, StatedFigureResponse? After, string? File, long? Row)
{
    internal static FigureChangeResponse Of(FigureChange change, RowPlace? place) => new(
        change.Kind.Code(), change.Indicator, change.Area, change.Period.Text, BreakdownResponse.Of(change.Breakdown), change.CountedBy, change.Source,
        StatedFigureResponse.Of(change.Before), StatedFigureResponse.Of(change.After), place?.File, place?.Row);
}

/// <summary>A figure as one release states it.</summary>
/// <param name="Figure">The figure; null where its status says why there is none.</param>
/// <param name="Display">The figure as people read it.</param>
/// <param name="Status">The letter of SDMX OBS_STATUS.</param>
/// <param name="Locator">Where in the document.</param>
public sealed record StatedFigureResponse(FigureResponse? Figure, string Display, string Status, string Locator)
{
    internal static StatedFigureResponse? Of(StatedFigure? stated) => stated is null ? null : new(
        stated.Figure is { } figure ? FigureResponse.Of(figure, stated.Display.En) : null, stated.Display.En, stated.Status.Letter(), stated.Locator);
}

/// <summary>What became of a row that defines or states something else than a figure.</summary>
/// <param name="Change"><c>removed</c>, <c>changed</c> or <c>new</c>.</param>
/// <param name="Table">What it is: <c>source</c>, <c>indicator</c>, <c>note</c>, <c>spell</c>, ….</param>
/// <param name="Id">What tells it from others of its table.</param>
public sealed record DefinitionChangeResponse(string Change, string Table, string Id);

/// <summary>What became of one calculated figure.</summary>
/// <param name="Change"><c>removed</c>, <c>changed</c> or <c>new</c>.</param>
/// <param name="Indicator">The derived indicator.</param>
/// <param name="Before">As the earlier release gives it; null where it does not.</param>
/// <param name="After">As the later release gives it; null where it does not.</param>
/// <param name="Moved">For a rate, share or change that moved: by which of its sides; the denominator of a change is the year before.</param>
public sealed record DerivedChangeResponse(string Change, string Indicator, ObservationResponse? Before, ObservationResponse? After, MovedResponse? Moved)
{
    internal static DerivedChangeResponse Of(DerivedChange change) => new(
        change.Kind.Code(),
        change.Indicator,
        change.Before is null ? null : ObservationResponse.Of(change.Before),
        change.After is null ? null : ObservationResponse.Of(change.After),
        change.Moved is null ? null : MovedResponse.Of(change.Moved));
}

/// <summary>By which of its sides a rate, share or change moved. Unrounded, in the unit of the indicator.</summary>
/// <param name="NumeratorAlone">What it would be had only the numerator moved; null where that cannot be calculated.</param>
/// <param name="DenominatorAlone">What it would be had only the denominator moved; null where that cannot be calculated.</param>
/// <param name="FromNumerator">The part of the move that comes from the numerator, in the unit of the indicator; null unless both figures are exact.</param>
/// <param name="FromDenominator">The part of the move that comes from the denominator, in the same unit; null unless both figures are exact. Both parts together are the whole move.</param>
public sealed record MovedResponse(BoundsResponse? NumeratorAlone, BoundsResponse? DenominatorAlone, decimal? FromNumerator, decimal? FromDenominator)
{
    internal static MovedResponse Of(MovedRatio moved) => new(
        BoundsResponse.Of(moved.NumeratorAlone), BoundsResponse.Of(moved.DenominatorAlone), moved.Split?.FromNumerator, moved.Split?.FromDenominator);
}

/// <summary>The interval in which a number lies.</summary>
/// <param name="Lower">The lower limit, in the unit of the number; null if none is known.</param>
/// <param name="Upper">The upper limit, in the unit of the number; null if none is known.</param>
/// <param name="LowerOpen">Whether the lower limit itself is left out.</param>
/// <param name="UpperOpen">Whether the upper limit itself is left out.</param>
public sealed record BoundsResponse(decimal? Lower, decimal? Upper, bool LowerOpen, bool UpperOpen)
{
    internal static BoundsResponse? Of(Calculated calculated) =>
        calculated.Bounds is { } bounds ? Of(bounds) : null;

    internal static BoundsResponse Of(Bounds bounds) => new(bounds.Lower, bounds.Upper, bounds.LowerOpen, bounds.UpperOpen);
}

/// <summary>What became of something that is told in a sentence: a claim or a contradiction.</summary>
/// <param name="Change"><c>removed</c>, <c>changed</c> or <c>new</c>.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Before">What the earlier release says; null where it says nothing.</param>
/// <param name="After">What the later release says; null where it says nothing.</param>
/// <param name="VerdictBefore">For a claim: the earlier verdict.</param>
/// <param name="VerdictAfter">For a claim: the later verdict.</param>
public sealed record StatementChangeResponse(string Change, string Id, string? Before, string? After, string? VerdictBefore, string? VerdictAfter);

/// <summary>What became of a chart.</summary>
/// <param name="Change"><c>removed</c>, <c>changed</c> or <c>new</c>.</param>
/// <param name="Id">The chart.</param>
/// <param name="NoLonger">The figures that it showed and does not show any more, in words.</param>
/// <param name="Now">The figures that it shows instead.</param>
public sealed record ChartChangeResponse(string Change, string Id, IReadOnlyList<string> NoLonger, IReadOnlyList<string> Now);

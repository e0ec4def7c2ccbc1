using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What differs between two releases, and what follows from it.</summary>
/// <param name="From">The earlier release; null for the time before the first.</param>
/// <param name="To">The later release.</param>
/// <param name="Figures">Figures, the most severe change first.</param>
/// <param name="Confirmed">How many figures are the same in both.</param>
/// <param name="Withheld">How many changes are of figures that are held back, and are not told.</param>
/// <param name="Definitions">Everything else: sources, indicators, notes, spells, claims, ….</param>
/// <param name="Derived">Calculated figures that moved.</param>
/// <param name="Claims">Claims whose verdict or sentence is another one.</param>
/// <param name="Conflicts">Contradictions and differences that came, went or changed.</param>
public sealed record ReleaseDifference(
    Release? From,
    Release To,
    IReadOnlyList<FigureChange> Figures,
    long Confirmed,
    int Withheld,
    IReadOnlyList<DefinitionChange> Definitions,
    IReadOnlyList<DerivedChange> Derived,
    IReadOnlyList<ClaimChange> Claims,
    IReadOnlyList<ConflictChange> Conflicts);

/// <summary>What became of one figure. Of a withdrawn one no more is told than that it is withdrawn.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Area">Its area.</param>
/// <param name="Period">Its period.</param>
/// <param name="Breakdown">Its breakdown; the total for a withdrawn one, whose part may be what lets somebody be recognised.</param>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">The document.</param>
/// <param name="Before">As the earlier release has it; null where it has none, or where it is withdrawn.</param>
/// <param name="After">As the later release has it; null where it has none, or where it is withdrawn.</param>
/// <param name="Key">What tells it from others; for finding its row.</param>
public sealed record FigureChange(
    ChangeKind Kind, string Indicator, string Area, Period Period, Breakdown Breakdown, string CountedBy, string Source, StatedFigure? Before, StatedFigure? After, ObservationKey Key);

/// <summary>A figure as one release states it.</summary>
/// <param name="Figure">The figure; null where its status says why there is none.</param>
/// <param name="Display">The figure as people read it.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Locator">Where in the document.</param>
public sealed record StatedFigure(Figure? Figure, Wording Display, ObservationStatus Status, string Locator);

/// <summary>What became of one calculated figure.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Indicator">The derived indicator.</param>
/// <param name="Before">As the earlier release gives it; null where it does not; without a number where it went with a figure that was withdrawn.</param>
/// <param name="After">As the later release gives it; null where it does not.</param>
/// <param name="Moved">For a ratio that moved: what it would be had one side alone moved, and the parts of the move where these are exact.</param>
public sealed record DerivedChange(ChangeKind Kind, string Indicator, SeriesObservation? Before, SeriesObservation? After, MovedRatio? Moved);

/// <summary>What became of the checking of one claim.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">The claim.</param>
/// <param name="Before">As the earlier release has it checked; null where it has no such claim, or where a figure that was withdrawn was in it.</param>
/// <param name="After">As the later release has it checked; null where it has no such claim.</param>
public sealed record ClaimChange(ChangeKind Kind, string Id, CheckedClaim? Before, CheckedClaim? After);

/// <summary>What became of one contradiction or difference.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Before">As the earlier release shows it; null where it does not, or where a figure that was withdrawn was in it.</param>
/// <param name="After">As the later release shows it; null where it does not.</param>
public sealed record ConflictChange(ChangeKind Kind, string Id, Conflict? Before, Conflict? After);

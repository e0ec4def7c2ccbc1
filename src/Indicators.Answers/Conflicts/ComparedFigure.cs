using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>An observation as conflicts compare it: by bounds. A rough number has none and contradicts nothing.</summary>
/// <param name="Observation">The observation.</param>
/// <param name="Bounds">Where its figure surely lies.</param>
/// <param name="Kind">The kind of its figure.</param>
internal sealed record ComparedFigure(Observation Observation, Bounds Bounds, FigureKind Kind)
{
    internal string Indicator => Observation.Indicator;

    internal string Area => Observation.Area;

    internal Period Period => Observation.Period;

    internal Breakdown Breakdown => Observation.Breakdown;

    internal string CountedBy => Observation.CountedBy;

    internal string Source => Observation.Source;

    /// <summary>The observation with its bounds; null where nothing bounds its figure.</summary>
    internal static ComparedFigure? Of(Observation observation, FigureKind kind) =>
        Operand.Of(observation.Figure, observation.Status, kind).Bounds is { } bounds ? new ComparedFigure(observation, bounds, kind) : null;

    /// <summary>Whether no number can be both.</summary>
    internal bool IsApartFrom(ComparedFigure other) => Bounds.AreApartFrom(other.Bounds);

    /// <summary>The sum of the bounds of several figures.</summary>
    internal static Bounds Sum(IEnumerable<Bounds> bounds) => bounds.Aggregate(Bounds.At(0), BoundArithmetic.Add);

    /// <summary>Whether the first surely is more than the second.</summary>
    internal static bool Exceeds(Bounds more, Bounds less) => BoundsVerdict.Of(more, ClaimRelation.Gt, less) == Verdict.Holds;
}

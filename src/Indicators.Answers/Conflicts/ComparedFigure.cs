using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>An observation as conflicts compare it: by bounds. A rough number has none and contradicts nothing.</summary>
internal static class ComparedFigure
{
    internal static bool IsBounded(Observation observation) => observation.Figure is { Relation: not Relation.About };

    internal static Bounds BoundsOf(Observation observation, FigureKind kind) => Operand.Of(observation.Figure, observation.Status, kind).Bounds!;

    /// <summary>What makes the observation one of a kind.</summary>
    internal static string KeyOf(Observation observation) =>
        string.Join('|', observation.Indicator, observation.Area, observation.Period.Text, observation.Breakdown.Text, observation.CountedBy, observation.Source);

    /// <summary>The sum of the bounds of several figures.</summary>
    internal static Bounds Sum(IEnumerable<Bounds> bounds) => bounds.Aggregate(Bounds.At(0), BoundArithmetic.Add);

    /// <summary>Whether the first surely is more than the second.</summary>
    internal static bool Exceeds(Bounds more, Bounds less) => more.Lower is { } least && less.Upper is { } most
        && (least > most || (least == most && (more.LowerOpen || less.UpperOpen)));
}

using Indicators.Model;

namespace Indicators.Import;

/// <summary>Counts of one to four people by where they come from let them be recognised. What a publisher has masked itself (<c>&lt;5</c>) does not.</summary>
internal static class SmallCounts
{
    private const int LargestIdentifyingCount = 4;

    /// <summary>Whether an observation is such a count and is not marked so.</summary>
    internal static bool IsUnprotected(Observation observation, FigureKind kind) =>
        kind == FigureKind.Count
        && observation.Confidentiality == Confidentiality.Free
        && observation.Breakdown[Dimensions.Origin] is not null
        // 3 rounded to 1 is 2.5 to 3.5, and so three people.
        && observation.Figure?.Bounds.OfWholeNumbers()?.Point is >= 1 and <= LargestIdentifyingCount;

    /// <summary>The observation, marked if it is such a count: kept and never published.</summary>
    internal static Observation Protected(Observation observation, FigureKind kind) =>
        IsUnprotected(observation, kind) ? observation with { Confidentiality = Confidentiality.SmallCount } : observation;
}

using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What was found in one release.</summary>
/// <param name="Conflicts">The contradictions.</param>
/// <param name="Differences">Where counters count otherwise.</param>
internal sealed record FoundConflicts(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Conflict> Differences)
{
    private readonly ILookup<ObservationKey, Conflict> byFigure = Conflicts
        .SelectMany(conflict => conflict.Observations.Select(observation => (observation.Key, conflict)))
        .ToLookup(pair => pair.Key, pair => pair.conflict);

    /// <summary>The contradictions that an observation is part of.</summary>
    internal IEnumerable<Conflict> On(Observation observation) => byFigure[observation.Key];
}

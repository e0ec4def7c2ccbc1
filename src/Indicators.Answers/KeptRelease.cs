using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>What does not change of a release, kept from one answer to the next.</summary>
internal sealed class KeptRelease(Release release, Catalogue catalogue, KeptRows? rows = null)
{
    private readonly Lock detecting = new();
    private volatile FoundConflicts? conflicts;

    internal Release Release => release;

    internal Catalogue Catalogue => catalogue;

    /// <summary>The last release in which a confidential row came or went.</summary>
    internal long LastConfidentialChange { get; init; }

    /// <summary>Observations as they are answered: where they are kept, the same each time.</summary>
    internal IEnumerable<TracedFigure> Printed(Publication publication, IEnumerable<Observation> observations, ObservationFilter filter, Language language) => rows is not null && KeptRows.Keep(filter)
        ? observations.Select(observation => rows.Figures.Of(publication, observation, language))
        : observations.Select(observation => ObservedSeries.Traced(publication, observation, language));

    internal IReadOnlyList<Observation> Observations(Publication publication, ObservationFilter filter) =>
        rows is null ? publication.Snapshot.Observations(filter) : rows.Of(publication, filter);

    // After a new release everybody asks at once. One looks for them, and the others wait: if each looked, all would wait for as long as all of that takes.
    internal FoundConflicts ConflictsOf(Publication publication)
    {
        if (conflicts is { } found)
        {
            return found;
        }

        Haste.TakeTime();
        lock (detecting)
        {
            return conflicts ??= ConflictAnswers.Detect(publication);
        }
    }
}

using System.Runtime.CompilerServices;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>What does not change of a release, kept from one answer to the next.</summary>
internal sealed class KeptRelease(Release release, Catalogue catalogue, KeptRows? rows = null)
{
    private readonly Lock detecting = new();
    private readonly Dictionary<Language, ConditionalWeakTable<Observation, TracedFigure>> printed = LanguageTag.All.Values.ToDictionary(language => language, _ => new ConditionalWeakTable<Observation, TracedFigure>());
    private volatile FoundConflicts? conflicts;

    internal Release Release => release;

    internal Catalogue Catalogue => catalogue;

    /// <summary>The last release in which a confidential row came or went.</summary>
    internal long LastConfidentialChange { get; init; }

    /// <summary>Whether the observations that a filter wants are kept.</summary>
    internal bool Keeps(ObservationFilter filter) => rows is not null && KeptRows.Keep(filter);

    /// <summary>An observation that is kept, as it is answered: the same each time.</summary>
    internal TracedFigure Printed(Publication publication, Observation observation, Language language) =>
        printed[language].TryGetValue(observation, out var known) ? known : printed[language].GetOrAdd(observation, ObservedSeries.Traced(publication, observation, language));

    internal IReadOnlyList<Observation> Observations(Publication publication, ObservationFilter filter) =>
        rows is null ? publication.Snapshot.Observations(filter) : rows.Of(publication, filter);

    // After a new release everybody asks at once. One looks for them, and the others wait: if each looked, all would wait for as long as all of that takes.
    internal FoundConflicts ConflictsOf(Publication publication)
    {
        if (conflicts is { } found)
        {
            return found;
        }

        lock (detecting)
        {
            return conflicts ??= ConflictAnswers.Detect(publication);
        }
    }
}

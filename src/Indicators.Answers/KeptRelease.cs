using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>What does not change of a release, kept from one answer to the next.</summary>
internal sealed class KeptRelease(Release release, Catalogue catalogue, KeptRows? rows = null)
{
    private readonly Lock detecting = new();
    private volatile FoundConflicts? conflicts;

    private long? lastConfidentialChange;

    internal Release Release => release;

    internal Catalogue Catalogue => catalogue;

    internal long LastConfidentialChangeIn(StoreSnapshot snapshot) => lastConfidentialChange ??= snapshot.LastConfidentialChange();

    internal IReadOnlyList<Observation> Observations(StoreSnapshot snapshot, ObservationFilter filter) =>
        rows is null ? snapshot.Observations(filter) : rows.Of(release.Number, snapshot, filter);

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

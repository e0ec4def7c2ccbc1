using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>One release as a host publishes it, at one moment. All answers to one request come from one publication.</summary>
public sealed class Publication : IDisposable
{
    private readonly KeptRelease kept;
    private readonly bool publishesSmallCounts;

    internal Publication(StoreSnapshot snapshot, KeptRelease kept, bool publishesSmallCounts)
    {
        Snapshot = snapshot;
        this.kept = kept;
        this.publishesSmallCounts = publishesSmallCounts;
    }

    /// <summary>The release that all answers are of.</summary>
    public Release Release => kept.Release;

    /// <summary>The release in force now; the same one unless an earlier one was asked for.</summary>
    public Release Latest => Snapshot.Latest!;

    /// <summary>Its definitions.</summary>
    public Catalogue Catalogue => kept.Catalogue;

    /// <summary>States of bodies.</summary>
    public IReadOnlyList<Spell> Spells => Snapshot.Spells();

    /// <summary>What bodies owe and did.</summary>
    public IReadOnlyList<Duty> Duties => Snapshot.Duties();

    /// <summary>What happened and is no number.</summary>
    public IReadOnlyList<DatedEvent> Events => Snapshot.Events();

    /// <summary>Statements to be checked.</summary>
    public IReadOnlyList<Claim> Claims => Snapshot.Claims();

    /// <summary>All releases, the first one first.</summary>
    public IReadOnlyList<Release> Releases => Snapshot.Releases();

    internal StoreSnapshot Snapshot { get; }

    /// <summary>The last release in which a confidential row came or went.</summary>
    internal long LastConfidentialChange => kept.LastConfidentialChangeIn(Snapshot);

    /// <summary>A release with only those figures held back that were so by a release: what the next one withdrew is among it. For finding what a withdrawal took away; none of its figures may be told.</summary>
    /// <param name="release">The release to read.</param>
    /// <param name="known">The release up to which figures are held back.</param>
    public Publication AsKnownIn(Release release, long known)
    {
        var snapshot = Snapshot.AsKnownIn(release, known);
        return new Publication(snapshot, new KeptRelease(release, release == Release ? Catalogue : new Catalogue(snapshot)), publishesSmallCounts);
    }

    /// <summary>What contradicts what.</summary>
    internal FoundConflicts Conflicts => kept.ConflictsOf(this);

    /// <summary>Whether an observation may leave this host. The only gate: every answer, derivation and sentence but "the parts add up" passes it.</summary>
    internal bool MayShow(Observation observation) =>
        observation.Confidentiality == Confidentiality.Free
        || (publishesSmallCounts && observation.Confidentiality == Confidentiality.SmallCount);

    /// <summary>The observations of an indicator, confidential ones included.</summary>
    internal IReadOnlyList<Observation> Observations(ObservationFilter filter) => kept.Observations(Snapshot, filter);

    /// <summary>The observations of all indicators that may be shown, by indicator.</summary>
    internal IEnumerable<Observation> Shown() => Snapshot.Observations().Where(MayShow);

    /// <summary>The observations of an indicator that may be shown.</summary>
    internal IEnumerable<Observation> Shown(ObservationFilter filter) => Observations(filter).Where(MayShow);

    /// <inheritdoc/>
    public void Dispose() => Snapshot.Dispose();
}

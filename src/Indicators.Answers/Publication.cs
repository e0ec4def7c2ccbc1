using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>One release as a host publishes it, at one moment. All answers to one request come from one publication.</summary>
public sealed class Publication : IDisposable
{
    private readonly Func<StoreSnapshot> open;
    private readonly KeptRelease kept;
    private readonly bool publishesSmallCounts;

    // So many rows are gone through, and so many figures written, in about a thousandth of a second; the first time after a release some of them take longer.
    private const int MostRowsAtOnce = 1000;
    private const int MostFiguresAtOnce = 100;

    private StoreSnapshot? snapshot;

    /// <summary>A release of which something is kept.</summary>
    /// <param name="open">Opens the database, when something is needed of it that is not kept.</param>
    /// <param name="kept">What is kept.</param>
    /// <param name="publishesSmallCounts">Whether small counts (A) are shown.</param>
    internal Publication(Func<StoreSnapshot> open, KeptRelease kept, bool publishesSmallCounts)
    {
        this.open = open;
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

    internal StoreSnapshot Snapshot
    {
        get
        {
            Haste.TakeTime();
            return snapshot ??= open();
        }
    }

    /// <summary>A release with only those figures held back that were so by a release: what the next one withdrew is among it. For finding what a withdrawal took away; none of its figures may be told.</summary>
    /// <param name="release">The release to read.</param>
    /// <param name="known">The release up to which figures are held back.</param>
    public Publication AsKnownIn(Release release, long known)
    {
        var its = Snapshot.AsKnownIn(release, known);
        return new Publication(() => its, new KeptRelease(release, release == Release ? Catalogue : new Catalogue(its)), publishesSmallCounts);
    }

    /// <summary>What contradicts what.</summary>
    internal FoundConflicts Conflicts => kept.ConflictsOf(this);

    /// <summary>Whether an observation may leave this host. The only gate: every answer, derivation and sentence but "the parts add up" passes it.</summary>
    internal bool MayShow(Observation observation) =>
        observation.Confidentiality == Confidentiality.Free
        || (publishesSmallCounts && observation.Confidentiality == Confidentiality.SmallCount);

    /// <summary>The observations of an indicator, confidential ones included.</summary>
    internal IReadOnlyList<Observation> Observations(ObservationFilter filter)
    {
        var found = kept.Observations(this, filter);
        Haste.TakeTimeAbove(MostRowsAtOnce, found.Count);

        return found;
    }

    /// <summary>Observations as they are answered.</summary>
    /// <param name="observations">The observations, which may be shown.</param>
    /// <param name="filter">What they were found by.</param>
    /// <param name="language">The language.</param>
    internal IEnumerable<TracedFigure> Printed(IReadOnlyCollection<Observation> observations, ObservationFilter filter, Language language)
    {
        Haste.TakeTimeAbove(MostFiguresAtOnce, observations.Count);
        return kept.Printed(this, observations, filter, language);
    }

    /// <summary>The observations of all indicators that may be shown, by indicator.</summary>
    internal IEnumerable<Observation> Shown() => Snapshot.Observations().Where(MayShow);

    /// <summary>The observations of an indicator that may be shown.</summary>
    internal IEnumerable<Observation> Shown(ObservationFilter filter) => Observations(filter).Where(MayShow);

    /// <summary>Opens the database now, for whoever begins to write before anything is read.</summary>
    public void OpenDatabase() => _ = Snapshot;

    /// <inheritdoc/>
    public void Dispose() => snapshot?.Dispose();
}

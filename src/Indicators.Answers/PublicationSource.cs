using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Opens publications from a database file, and keeps what does not change of the releases that were read last.</summary>
public sealed class PublicationSource
{
    private readonly string database;
    private readonly bool publishesSmallCounts;
    private readonly Keeper keeper;
    private readonly CancellationToken stop;

    /// <summary>Publications of a database.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="publishesSmallCounts">Whether small counts (A) are shown: only on an operator's own host.</param>
    public PublicationSource(string database, bool publishesSmallCounts)
        : this(database, publishesSmallCounts, new Keeper(), CancellationToken.None)
    {
    }

    private PublicationSource(string database, bool publishesSmallCounts, Keeper keeper, CancellationToken stop)
    {
        this.database = database;
        this.publishesSmallCounts = publishesSmallCounts;
        this.keeper = keeper;
        this.stop = stop;
    }

    /// <summary>The number of the release that was opened last; null before the first.</summary>
    public long? LastOpened { get; private set; }

    /// <summary>The same, for one reader: what is kept is shared, and a query of a publication that runs when the reader stops fails.</summary>
    /// <param name="stop">Tells that the reader waits no longer.</param>
    public PublicationSource Until(CancellationToken stop) => new(database, publishesSmallCounts, keeper, stop);

    /// <summary>The release in force, with everything that is read from it. To be disposed.</summary>
    /// <exception cref="NothingPublishedException">The database has no release yet.</exception>
    public Publication Open() => Find(ReleaseChoice.Latest) ?? throw new NothingPublishedException();

    /// <summary>What tells what is published of a release from what is published of any other one, or of the same one after a figure was withdrawn.</summary>
    /// <param name="choice">Which release.</param>
    /// <returns>The tag; null if there is no such release, or nothing was imported yet.</returns>
    public string? Tag(ReleaseChoice choice)
    {
        using var publication = Find(choice);
        return publication is null ? null : $"{publication.Release.Number} {publication.Release.Hash} {publication.LastConfidentialChange} {publishesSmallCounts}";
    }

    /// <summary>A release with everything that is read from it. To be disposed.</summary>
    /// <param name="choice">Which release.</param>
    /// <returns>The release; null if there is none of this choice.</returns>
    public Publication? Find(ReleaseChoice choice)
    {
        var snapshot = StoreSnapshot.Open(database, choice, stop);
        try
        {
            if (snapshot.Release is null)
            {
                snapshot.Dispose();
                return null;
            }

            LastOpened = snapshot.Release.Number;
            return new Publication(snapshot, keeper.Of(snapshot), publishesSmallCounts);
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    // One for all readers of a database.
    private sealed class Keeper
    {
        private volatile KeptReleases kept = KeptReleases.None;

        internal KeptRelease Of(StoreSnapshot snapshot)
        {
            if (!kept.BelongTo(snapshot.Latest!))
            {
                kept = new KeptReleases(snapshot.Latest!);
            }

            return kept.Of(snapshot);
        }
    }
}

/// <summary>The database has no release yet.</summary>
public sealed class NothingPublishedException() : InvalidOperationException("nothing was imported yet");

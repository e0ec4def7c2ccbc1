using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Opens publications from a database file, and keeps what does not change of the releases that were read last.</summary>
public sealed class PublicationSource : IDisposable
{
    private readonly KeptDatabase database;
    private readonly bool publishesSmallCounts;
    private readonly CancellationToken stop;
    private readonly bool isFirst;

    private KeptReleases? opened;
    private bool hasMoved;
    private bool hasToLook;

    /// <summary>Publications of a database.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="publishesSmallCounts">Whether small counts (A) are shown: only on an operator's own host.</param>
    public PublicationSource(string database, bool publishesSmallCounts)
        : this(new KeptDatabase(database), publishesSmallCounts, CancellationToken.None) => isFirst = true;

    private PublicationSource(KeptDatabase database, bool publishesSmallCounts, CancellationToken stop) =>
        (this.database, this.publishesSmallCounts, this.stop) = (database, publishesSmallCounts, stop);

    /// <summary>The number of the release that was opened last; null before the first.</summary>
    public long? LastOpened { get; private set; }

    /// <summary>The same, for one reader: what is kept is shared, and a query of a publication that runs when the reader stops fails.</summary>
    /// <param name="stop">Tells that the reader waits no longer.</param>
    public PublicationSource Until(CancellationToken stop) => new(database, publishesSmallCounts, stop);

    /// <summary>The release in force, with everything that is read from it. To be disposed.</summary>
    /// <exception cref="NothingPublishedException">The database has no release yet.</exception>
    public Publication Open() => Find(ReleaseChoice.Latest) ?? throw new NothingPublishedException();

    /// <summary>Reads of the release in force what answers need and is kept: definitions and contradictions. For whoever has time before the first question.</summary>
    /// <exception cref="NothingPublishedException">The database has no release yet.</exception>
    public void LookAhead()
    {
        using var publication = Open();
        _ = publication.Conflicts;
    }

    /// <summary>A release with everything that is read from it. To be disposed.</summary>
    /// <param name="choice">Which release.</param>
    /// <returns>The release; null if there is none of this choice.</returns>
    public Publication? Find(ReleaseChoice choice)
    {
        if (Chosen(choice) is not { } chosen)
        {
            return null;
        }

        hasMoved |= opened is not null && opened != chosen.All;
        opened = chosen.All;
        LastOpened = chosen.Kept.Release.Number;
        return new Publication(() => Open(chosen), chosen.Kept, publishesSmallCounts);
    }

    /// <summary>The tag of a release without a look at the database.</summary>
    /// <param name="choice">Which release.</param>
    /// <returns>The tag as somebody has just seen it; null where whoever asks has to look, for all others.</returns>
    public string? SeenTag(ReleaseChoice choice) => database.Seen(choice) is { } chosen ? TagOf(chosen) : null;

    /// <summary>What tells what is published of a release from what is published of any other one, or of the same one after a figure was withdrawn.</summary>
    /// <param name="choice">Which release.</param>
    /// <param name="stop">Tells that the reader waits no longer.</param>
    /// <returns>The tag, which was so a moment ago; null if there is no such release, or nothing was imported yet.</returns>
    public string? Tag(ReleaseChoice choice, CancellationToken stop = default) => database.Find(choice, stop) is { } chosen ? TagOf(chosen) : null;

    /// <summary>The same as the database has it now.</summary>
    /// <param name="choice">Which release.</param>
    /// <param name="stop">Tells that the reader waits no longer.</param>
    public string? LookedUpTag(ReleaseChoice choice, CancellationToken stop) => database.Look(choice, stop) is { } chosen ? TagOf(chosen) : null;

    /// <summary>Whether everything that was opened here so far belongs to a tag: nothing was imported between.</summary>
    /// <param name="choice">The release that was asked for.</param>
    /// <param name="tag">Its tag.</param>
    public bool IsOf(ReleaseChoice choice, string tag) => !hasMoved && (opened is null || (opened.Chosen.TryGetValue(choice, out var known) && TagOf(known) == tag));

    /// <summary>Closes the database, where this is not only for one reader.</summary>
    public void Dispose()
    {
        if (isFirst)
        {
            database.Dispose();
        }
    }

    private ChosenRelease? Chosen(ReleaseChoice choice)
    {
        if (!hasToLook && database.Seen(choice) is { } seen)
        {
            return seen;
        }

        // For all others too: who cannot wait now looks when there is time.
        hasToLook = Haste.IsOn;
        Haste.TakeTime();
        return database.Look(choice, stop);
    }

    private string TagOf(ChosenRelease chosen) => publishesSmallCounts ? chosen.Tag + " A" : chosen.Tag;

    private StoreSnapshot Open(ChosenRelease chosen)
    {
        var snapshot = database.Open(chosen, stop);
        // What is held back since then is so in what is read now, and not in what was kept.
        hasMoved |= !chosen.All.BelongTo(snapshot.Latest!);
        return snapshot;
    }
}

/// <summary>The database has no release yet.</summary>
public sealed class NothingPublishedException() : InvalidOperationException("nothing was imported yet");

using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Opens publications from a database file, and keeps what does not change of the releases that were read last.</summary>
/// <param name="database">The database file.</param>
/// <param name="publishesSmallCounts">Whether small counts (A) are shown: only on an operator's own host.</param>
public sealed class PublicationSource(string database, bool publishesSmallCounts)
{
    private volatile KeptReleases kept = KeptReleases.None;

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
        var snapshot = StoreSnapshot.Open(database, choice);
        try
        {
            if (snapshot.Release is null)
            {
                snapshot.Dispose();
                return null;
            }

            if (!kept.BelongTo(snapshot.Latest!))
            {
                kept = new KeptReleases(snapshot.Latest!);
            }

            return new Publication(snapshot, kept.Of(snapshot), publishesSmallCounts);
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }
}

/// <summary>The database has no release yet.</summary>
public sealed class NothingPublishedException() : InvalidOperationException("nothing was imported yet");

using System.Diagnostics;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Opens publications from a database file, and keeps what does not change of the releases that were read last.</summary>
/// <param name="database">The database file.</param>
/// <param name="publishesSmallCounts">Whether small counts (A) are shown: only on an operator's own host.</param>
public sealed class PublicationSource(string database, bool publishesSmallCounts) : IDisposable
{
    // How many of the choices of a release are kept with their tags; whoever asks for more is served from the database.
    private const int MostTags = 64;

    // Shorter than an import takes to end: who imports and then asks finds what was imported.
    private static readonly TimeSpan StaysTrue = TimeSpan.FromMilliseconds(1);

    private readonly StoreReaders readers = new(database);
    private volatile KeptReleases kept = KeptReleases.None;
    private volatile Look? lastLook;

    /// <summary>The release in force, with everything that is read from it. To be disposed.</summary>
    /// <exception cref="NothingPublishedException">The database has no release yet.</exception>
    public Publication Open() => Find(ReleaseChoice.Latest) ?? throw new NothingPublishedException();

    /// <summary>What tells what is published of a release from what is published of any other one, or of the same one after a figure was withdrawn.</summary>
    /// <param name="choice">Which release.</param>
    /// <returns>The tag, which was so a moment ago; null if there is no such release, or nothing was imported yet.</returns>
    public string? Tag(ReleaseChoice choice) =>
        lastLook is { } look && Stopwatch.GetElapsedTime(look.At) < StaysTrue && look.Kept.Tags.TryGetValue(choice, out var tag) ? tag : TagNow(choice);

    /// <summary>The same, as it is at this moment.</summary>
    /// <param name="choice">Which release.</param>
    /// <returns>The tag; null if there is no such release, or nothing was imported yet.</returns>
    public string? TagNow(ReleaseChoice choice)
    {
        var moment = readers.Moment();
        if (lastLook is { } look && look.Moment == moment && look.Kept.Tags.TryGetValue(choice, out var known))
        {
            lastLook = look with { At = Stopwatch.GetTimestamp() };
            return known;
        }

        using var publication = Find(choice);
        if (publication is null)
        {
            return null;
        }

        var now = kept;
        if (!now.Tags.TryGetValue(choice, out var tag))
        {
            tag = $"{publication.Release.Number} {publication.Release.Hash} {publication.LastConfidentialChange} {publishesSmallCounts}";
            if (now.Tags.Count < MostTags && now.BelongTo(publication.Latest))
            {
                now.Tags[choice] = tag;
            }
        }

        lastLook = new Look(Stopwatch.GetTimestamp(), moment, now);
        return tag;
    }

    /// <summary>A release with everything that is read from it. To be disposed.</summary>
    /// <param name="choice">Which release.</param>
    /// <returns>The release; null if there is none of this choice.</returns>
    public Publication? Find(ReleaseChoice choice)
    {
        var snapshot = readers.Open(choice);
        try
        {
            if (snapshot.Release is null)
            {
                snapshot.Dispose();
                return null;
            }

            var known = kept;
            if (!known.BelongTo(snapshot.Latest!))
            {
                known = new KeptReleases(snapshot.Latest!);
                kept = known;
            }

            return new Publication(snapshot, known.Of(snapshot), publishesSmallCounts);
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    /// <summary>Closes the database.</summary>
    public void Dispose() => readers.Dispose();

    private sealed record Look(long At, long Moment, KeptReleases Kept);
}

/// <summary>The database has no release yet.</summary>
public sealed class NothingPublishedException() : InvalidOperationException("nothing was imported yet");

using System.Diagnostics;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A database file, held open, with what does not change of its releases: one for all readers.</summary>
/// <param name="path">The database file.</param>
/// <param name="publishesSmallCounts">Whether small counts (A) are shown.</param>
internal sealed class KeptDatabase(string path, bool publishesSmallCounts) : IDisposable
{
    // How many of the choices of a release are kept with their tags; whoever asks for more is served from the database.
    private const int MostTags = 64;

    // Shorter than an import takes to end: who imports and then asks finds what was imported.
    private static readonly TimeSpan StaysTrue = TimeSpan.FromMilliseconds(1);

    private readonly StoreReaders readers = new(path);
    private volatile KeptReleases kept = KeptReleases.None;
    private volatile Look? lastLook;

    /// <summary>A release, and what is kept while its database stays as it is; nothing if there is none of this choice.</summary>
    internal (Publication? Publication, KeptReleases? Kept) Find(ReleaseChoice choice, CancellationToken stop)
    {
        var snapshot = readers.Open(choice, stop);
        try
        {
            if (snapshot.Release is null)
            {
                snapshot.Dispose();
                return (null, null);
            }

            var releases = Of(snapshot.Latest!);
            return (new Publication(snapshot, releases.Of(snapshot), publishesSmallCounts), releases);
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    /// <summary>The tag of a release, if somebody has just looked; null where the database has to be asked.</summary>
    internal string? SeenTag(ReleaseChoice choice) =>
        lastLook is { } look && Stopwatch.GetElapsedTime(look.At) < StaysTrue && look.Kept.Tags.TryGetValue(choice, out var tag) ? tag : null;

    /// <summary>The tag of a release, as it was a moment ago; null if there is none of this choice.</summary>
    internal string? Tag(ReleaseChoice choice, CancellationToken stop)
    {
        // While one reader looks again, the others go by what was seen before.
        if (SeenTag(choice) is { } seen || (lastLook is { } look && look.Kept.Tags.TryGetValue(choice, out seen) && !Claims(look)))
        {
            return seen;
        }

        var moment = readers.Moment();
        return lastLook is { } earlier && earlier.Moment == moment && earlier.Kept.Tags.TryGetValue(choice, out var same) ? same : Read(choice, moment, stop);
    }

    public void Dispose() => readers.Dispose();

    private bool Claims(Look look) => Interlocked.CompareExchange(ref lastLook, look with { At = Stopwatch.GetTimestamp() }, look) == look;

    private string? Read(ReleaseChoice choice, long moment, CancellationToken stop)
    {
        var (publication, releases) = Find(choice, stop);
        using (publication)
        {
            if (publication is null)
            {
                return null;
            }

            var tag = $"{publication.Release.Number} {publication.Release.Hash} {publication.LastConfidentialChange} {publishesSmallCounts}";
            if (releases!.Tags.Count < MostTags)
            {
                releases.Tags[choice] = tag;
            }

            lastLook = new Look(Stopwatch.GetTimestamp(), moment, releases);
            return tag;
        }
    }

    private KeptReleases Of(Release latest)
    {
        var known = kept;
        return known.BelongTo(latest) ? known : kept = new KeptReleases(latest);
    }

    private sealed record Look(long At, long Moment, KeptReleases Kept);
}

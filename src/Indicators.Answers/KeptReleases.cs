using System.Collections.Concurrent;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>What is kept of releases while one of them is the latest. A new release can hold figures of earlier ones back: then all is read anew.</summary>
internal sealed class KeptReleases(Release? latest)
{
    // Who asks for each earlier release in turn is served from the database.
    private const int Most = 16;

    private readonly ConcurrentDictionary<long, KeptRelease> releases = new();
    private readonly KeptRows rows = new();

    /// <summary>The tags of the releases that were asked for, by what was asked.</summary>
    internal ConcurrentDictionary<ReleaseChoice, string> Tags { get; } = new();

    internal static KeptReleases None { get; } = new(null);

    internal bool BelongTo(Release release) => latest is { } known && known.Number == release.Number && known.Hash == release.Hash;

    internal KeptRelease Of(StoreSnapshot snapshot)
    {
        if (releases.TryGetValue(snapshot.Release!.Number, out var known))
        {
            return known;
        }

        var read = new KeptRelease(snapshot.Release, new Catalogue(snapshot), rows);
        return releases.Count < Most || snapshot.Release == snapshot.Latest ? releases.GetOrAdd(read.Release.Number, read) : read;
    }
}

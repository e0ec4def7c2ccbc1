using System.Collections.Concurrent;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>What is kept of releases while one of them is the latest. A new release can hold figures of earlier ones back: then all is read anew.</summary>
/// <param name="latest">The one in force.</param>
internal sealed class KeptReleases(Release latest)
{
    // Who asks for each earlier release in turn is served from the database.
    private const int Most = 16;

    // The same for ways to choose one: there are as many as days.
    private const int MostChoices = 64;

    private readonly ConcurrentDictionary<long, KeptRelease> releases = new();
    private readonly KeptRows rows = new();

    /// <summary>The one in force.</summary>
    internal Release Latest => latest;

    /// <summary>The releases that were asked for, by what was asked.</summary>
    internal ConcurrentDictionary<ReleaseChoice, ChosenRelease> Chosen { get; } = new();

    internal bool BelongTo(Release release) => latest == release;

    /// <summary>The release of a snapshot, which is that of a choice.</summary>
    internal ChosenRelease Choose(ReleaseChoice choice, StoreSnapshot snapshot)
    {
        var release = Of(snapshot);
        var chosen = new ChosenRelease(this, release, $"{release.Release.Number} {release.Release.Hash} {release.LastConfidentialChange}");
        return Chosen.Count < MostChoices ? Chosen.GetOrAdd(choice, chosen) : chosen;
    }

    private KeptRelease Of(StoreSnapshot snapshot)
    {
        if (releases.TryGetValue(snapshot.Release!.Number, out var known))
        {
            return known;
        }

        var read = new KeptRelease(snapshot.Release, new Catalogue(snapshot), rows) { LastConfidentialChange = snapshot.LastConfidentialChange() };
        return releases.Count < Most || snapshot.Release == snapshot.Latest ? releases.GetOrAdd(read.Release.Number, read) : read;
    }
}

/// <summary>The release that was asked for.</summary>
/// <param name="All">What is kept beside it.</param>
/// <param name="Kept">What is kept of it.</param>
/// <param name="Tag">What tells what is published of it from what is published of any other one, or of the same one after a figure was withdrawn.</param>
internal sealed record ChosenRelease(KeptReleases All, KeptRelease Kept, string Tag);

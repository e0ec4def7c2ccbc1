using System.Diagnostics;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A database file, held open, with what does not change of its releases: one for all readers.</summary>
/// <param name="path">The database file.</param>
internal sealed class KeptDatabase(string path) : IDisposable
{
    // Shorter than an import takes to end after it has written: who imports and then asks finds what was imported.
    private static readonly TimeSpan StaysTrue = TimeSpan.FromMilliseconds(5);

    // While many ask, whoever looks may wait for a thread to look with; then all look.
    private static readonly TimeSpan IsBelieved = TimeSpan.FromMilliseconds(20);

    private readonly StoreReaders readers = new(path);
    private volatile KeptReleases? kept;
    private volatile Sight? lastLook;

    /// <summary>The release of a choice, if somebody has just looked, or looks again at this moment: while one does, the others go by what was seen before. Null where whoever asks is the one, and has to <see cref="Look(ReleaseChoice, CancellationToken)"/>.</summary>
    internal ChosenRelease? Seen(ReleaseChoice choice) =>
        lastLook is { } look && Stopwatch.GetElapsedTime(look.Begun) < IsBelieved && look.Kept.Chosen.TryGetValue(choice, out var chosen)
        && (Stopwatch.GetElapsedTime(look.Claimed) < StaysTrue || !Claims(look)) ? chosen : null;

    /// <summary>The release of a choice, as it was a moment ago; null if there is none.</summary>
    internal ChosenRelease? Find(ReleaseChoice choice, CancellationToken stop) => Seen(choice) ?? Look(choice, stop);

    /// <summary>The release of a choice, as it is now; null if there is none.</summary>
    internal ChosenRelease? Look(ReleaseChoice choice, CancellationToken stop)
    {
        try
        {
            var (begun, moment) = (Stopwatch.GetTimestamp(), readers.Moment());
            return lastLook is { } earlier && earlier.Moment == moment && earlier.Kept.Chosen.TryGetValue(choice, out var same) ? Confirmed(same, begun, moment) : Read(choice, begun, moment, stop);
        }
        catch
        {
            // Nobody goes by what was seen before this.
            lastLook = null;
            throw;
        }
    }

    /// <summary>The database with a release that was found before. To be disposed.</summary>
    /// <param name="chosen">The release.</param>
    /// <param name="stop">Tells that the reader waits no longer.</param>
    /// <exception cref="StoreException">The file was replaced by one that has no such release.</exception>
    internal StoreSnapshot Open(ChosenRelease chosen, CancellationToken stop)
    {
        var release = chosen.Kept.Release;
        var snapshot = readers.Open(release == chosen.All.Latest ? ReleaseChoice.Latest : ReleaseChoice.Of(release.Number), stop);
        if (IsOf(release, snapshot))
        {
            return snapshot;
        }

        snapshot.Dispose();
        // A later one came meanwhile.
        snapshot = readers.Open(ReleaseChoice.Of(release.Number), stop);
        if (IsOf(release, snapshot))
        {
            return snapshot;
        }

        snapshot.Dispose();
        throw new StoreException($"{path} was replaced by another database while it was read");
    }

    public void Dispose() => readers.Dispose();

    private static bool IsOf(Release release, StoreSnapshot snapshot) => snapshot.Release is { } its && its.Number == release.Number && its.Hash == release.Hash;

    private bool Claims(Sight look) => Interlocked.CompareExchange(ref lastLook, look with { Claimed = Stopwatch.GetTimestamp() }, look) == look;

    private ChosenRelease Confirmed(ChosenRelease chosen, long begun, long moment)
    {
        while (lastLook is { } look && look.Moment == moment && look.Begun < begun)
        {
            Interlocked.CompareExchange(ref lastLook, look with { Begun = begun, Claimed = Math.Max(look.Claimed, begun) }, look);
        }

        return chosen;
    }

    private ChosenRelease? Read(ReleaseChoice choice, long begun, long moment, CancellationToken stop)
    {
        using var snapshot = readers.Open(choice, stop);
        if (snapshot.Release is null)
        {
            // It may have been there before an earlier copy was put back: nobody goes by that.
            lastLook = null;
            return null;
        }

        var releases = Of(snapshot.Latest!);
        var chosen = releases.Choose(choice, snapshot);
        // What somebody has seen since then stays.
        if (lastLook is not { } other || other.Moment <= moment)
        {
            lastLook = new Sight(begun, begun, moment, releases);
        }

        return chosen;
    }

    private KeptReleases Of(Release latest)
    {
        var known = kept;
        return known?.BelongTo(latest) == true ? known : kept = new KeptReleases(latest);
    }

    /// <param name="Begun">When the look began.</param>
    /// <param name="Claimed">The same, or when somebody set about to look again.</param>
    /// <param name="Moment">The moment of the database that was seen.</param>
    /// <param name="Kept">What is kept of it.</param>
    private sealed record Sight(long Begun, long Claimed, long Moment, KeptReleases Kept);
}

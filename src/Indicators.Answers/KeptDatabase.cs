using System.Diagnostics;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A database file, held open, with what does not change of its releases: one for all readers.</summary>
/// <param name="path">The database file.</param>
internal sealed class KeptDatabase(string path) : IDisposable
{
    // Shorter than an import takes to end: who imports and then asks finds what was imported.
    private static readonly TimeSpan StaysTrue = TimeSpan.FromMilliseconds(1);

    // How long others go by what was seen before, while one looks again. Whoever comes later looks too.
    private static readonly TimeSpan LongestLook = TimeSpan.FromMilliseconds(20);

    private readonly StoreReaders readers = new(path);
    private volatile Look? lastLook;

    /// <summary>The release of a choice, if somebody has just looked; null where the database has to be asked.</summary>
    internal ChosenRelease? Seen(ReleaseChoice choice) => lastLook is { } look && look.IsYoungerThan(StaysTrue) && look.Kept.Chosen.TryGetValue(choice, out var chosen) ? chosen : null;

    /// <summary>The release of a choice, as it was a moment ago; null if there is none.</summary>
    internal ChosenRelease? Find(ReleaseChoice choice, CancellationToken stop)
    {
        if (Seen(choice) is { } seen || (lastLook is { } look && look.Kept.Chosen.TryGetValue(choice, out seen) && AnotherLooks(look)))
        {
            return seen;
        }

        try
        {
            var begun = Stopwatch.GetTimestamp();
            var moment = readers.Moment();
            if (lastLook is { } earlier && earlier.Moment == moment && earlier.Kept.Chosen.TryGetValue(choice, out var same))
            {
                Publish(new Look(begun, moment, earlier.Kept));
                return same;
            }

            return Read(choice, begun, moment, stop);
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

    // The first one for whom it is too old looks again, and tells the others so.
    private bool AnotherLooks(Look look) =>
        look.IsYoungerThan(LongestLook) && (look.IsClaimed || Interlocked.CompareExchange(ref lastLook, look with { IsClaimed = true }, look) != look);

    private ChosenRelease? Read(ReleaseChoice choice, long begun, long moment, CancellationToken stop)
    {
        using var snapshot = readers.Open(choice, stop);
        if (snapshot.Latest is null)
        {
            lastLook = null;
            return null;
        }

        // Whatever was written since, all is read anew: earlier releases can have changed with it.
        var releases = lastLook is { } look && look.Moment == moment && look.Kept.BelongTo(snapshot.Latest) ? look.Kept : new KeptReleases(snapshot.Latest);
        var chosen = snapshot.Release is null ? null : releases.Choose(choice, snapshot);
        Publish(new Look(begun, moment, releases));
        return chosen;
    }

    // What was seen later stays, and of two who saw the same what the first one keeps.
    private void Publish(Look look)
    {
        for (var known = lastLook; known is null || known.Moment < look.Moment || (known.Moment == look.Moment && known.Kept == look.Kept); known = lastLook)
        {
            if (Interlocked.CompareExchange(ref lastLook, look, known) == known)
            {
                return;
            }
        }
    }

    /// <param name="At">When it began.</param>
    /// <param name="Moment">The moment of the database that was seen.</param>
    /// <param name="Kept">What is kept of it.</param>
    private sealed record Look(long At, long Moment, KeptReleases Kept)
    {
        /// <summary>Whether somebody looks again.</summary>
        internal bool IsClaimed { get; init; }

        internal bool IsYoungerThan(TimeSpan age) => Stopwatch.GetElapsedTime(At) < age;
    }
}

using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Opens publications from a database file, and keeps what does not change of the release that was read last.</summary>
/// <param name="database">The database file.</param>
/// <param name="publishesSmallCounts">Whether small counts (A) are shown: only on an operator's own host.</param>
public sealed class PublicationSource(string database, bool publishesSmallCounts)
{
    private volatile KeptRelease? kept;

    /// <summary>The release in force, with everything that is read from it. To be disposed.</summary>
    /// <exception cref="InvalidOperationException">The database has no release yet.</exception>
    public Publication Open()
    {
        var snapshot = StoreSnapshot.Open(database);
        try
        {
            var release = snapshot.Latest ?? throw new InvalidOperationException("nothing was imported yet");
            kept = kept is { } last && last.Release.Number == release.Number && last.Release.Hash == release.Hash ? last : new KeptRelease(release, new Catalogue(snapshot));
            return new Publication(snapshot, kept, publishesSmallCounts);
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }
}

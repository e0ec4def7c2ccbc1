using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Opens publications from a database file, and keeps the definitions of the release that was read last.</summary>
/// <param name="database">The database file.</param>
/// <param name="publishesSmallCounts">Whether small counts (A) are shown: only on an operator's own host.</param>
public sealed class PublicationSource(string database, bool publishesSmallCounts)
{
    private volatile KeptCatalogue? kept;

    /// <summary>The release in force, with everything that is read from it. To be disposed.</summary>
    /// <exception cref="InvalidOperationException">The database has no release yet.</exception>
    public Publication Open()
    {
        var snapshot = StoreSnapshot.Open(database);
        try
        {
            var release = snapshot.LatestRelease() ?? throw new InvalidOperationException("nothing was imported yet");
            var catalogue = kept is { } last && last.Release == release.Number && last.Hash == release.Hash ? last.Catalogue : new Catalogue(snapshot);
            kept = new KeptCatalogue(release.Number, release.Hash, catalogue);
            return new Publication(snapshot, release, catalogue, publishesSmallCounts);
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    private sealed record KeptCatalogue(long Release, string Hash, Catalogue Catalogue);
}

using Indicators.Answers;
using Indicators.Store;

namespace Indicators.Cli;

/// <summary>Opens a database that an import has filled. Small counts stay withheld.</summary>
internal static class ExistingDatabase
{
    /// <exception cref="StoreException">There is none, or it does not hold what it held when its latest release was made.</exception>
    internal static Publication Open(string path)
    {
        // A figure that changed on the disk would be told as if somebody had published it.
        DatabaseCheck.OfReleaseInForce(PathOf(path));
        using var publications = new PublicationSource(path, publishesSmallCounts: false);
        return publications.Open();
    }

    /// <summary>The path of a database that is there.</summary>
    /// <exception cref="StoreException">There is none.</exception>
    internal static string PathOf(string path) => Path.Exists(path)
        ? path
        : throw new StoreException($"There is no database {path}. Make one with: indicators import data --database {path}");
}

using Indicators.Answers;
using Indicators.Store;

namespace Indicators.Cli;

/// <summary>Opens a database that an import has filled. Small counts stay withheld.</summary>
internal static class ExistingDatabase
{
    /// <exception cref="StoreException">There is none.</exception>
    internal static Publication Open(string path) => new PublicationSource(PathOf(path), publishesSmallCounts: false).Open();

    /// <summary>The path of a database that is there.</summary>
    /// <exception cref="StoreException">There is none.</exception>
    internal static string PathOf(string path) => File.Exists(path)
        ? path
        : throw new StoreException($"There is no database {path}. Make one with: indicators import data --database {path}");
}

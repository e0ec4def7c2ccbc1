using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>A database file, seen from outside.</summary>
public static class DatabaseFile
{
    /// <summary>Whether a database holds nothing: it is not there, or nothing was imported into it, or its first import was cut off.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="terms">How long to wait while another process holds it; null for what is usual.</param>
    /// <exception cref="StoreException">It is a folder, or not a database of this program and version.</exception>
    /// <exception cref="SqliteException">It is locked, damaged, no database or cannot be read.</exception>
    public static bool HoldsNothing(string path, WriteTerms? terms = null) => !Path.Exists(path) || new Patience(terms ?? WriteTerms.Default).Try(() =>
    {
        using var connection = StoreConnection.OpenExisting(path);
        return StoreSchema.IsEmpty(connection);
    });
}

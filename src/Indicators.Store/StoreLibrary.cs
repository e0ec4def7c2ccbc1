using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>SQLite itself.</summary>
public static class StoreLibrary
{
    /// <summary>Loads it, with what calls it: the first database that is opened waits for that. For whoever has time before the database is asked.</summary>
    public static void Load()
    {
        using var nothing = new SqliteConnection("Data Source=:memory:;Pooling=False");
        nothing.Open();
    }
}

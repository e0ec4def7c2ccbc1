using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The schema of the database and its version.</summary>
internal static class StoreSchema
{
    internal const long Version = 2;

    // "Indi" in ASCII: tells our files from other SQLite databases.
    private const long ApplicationId = 0x496E6469;

    /// <summary>Creates the schema in an empty database.</summary>
    /// <exception cref="StoreException">The database holds something else.</exception>
    internal static void Ensure(SqliteConnection connection)
    {
        if (!IsEmpty(connection))
        {
            Check(connection);
            return;
        }

        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        connection.Execute(Script());
    }

    /// <summary>Checks that a database that holds something is one of ours, of this version.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    internal static void Check(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != ApplicationId)
        {
            throw new StoreException($"{connection.DataSource} is not a database of this program");
        }

        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (version != Version)
        {
            throw new StoreException($"{connection.DataSource} has schema version {version}; this program reads version {Version}");
        }
    }

    /// <summary>Checks that a database is one of ours, of this version, or holds nothing yet.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    internal static void CheckUnlessEmpty(SqliteConnection connection)
    {
        if (!IsEmpty(connection))
        {
            Check(connection);
        }
    }

    internal static bool IsEmpty(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0;

    private static string Script()
    {
        using var stream = typeof(StoreSchema).Assembly.GetManifestResourceStream("schema.sql")
            ?? throw new InvalidOperationException("schema.sql is not in the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

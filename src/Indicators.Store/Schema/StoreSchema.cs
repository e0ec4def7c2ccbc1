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
        connection.Execute(Script("schema.sql"));
    }

    /// <summary>Checks that a database that holds something is one of ours, of this version.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    internal static void Check(SqliteConnection connection)
    {
        if (VersionOf(connection) is var version && version != Version)
        {
            throw new StoreException(
                $"{connection.DataSource} has schema version {version}; this program reads version {Version}"
                + (version > Version ? ": it was written by a later version of the program, which is needed to read it" : ""));
        }
    }

    /// <summary>Whether a database is one of ours, of a version that can be brought to this one.</summary>
    /// <exception cref="StoreException">It is not one of ours.</exception>
    internal static bool IsOlder(SqliteConnection connection) => !IsEmpty(connection) && VersionOf(connection) is >= 1 and < Version;

    /// <summary>Brings an older database to this version, all of it or nothing.</summary>
    /// <param name="connection">A connection for writing, without foreign keys.</param>
    /// <exception cref="StoreException">The result does not fit together; the database is as it was.</exception>
    internal static void Upgrade(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        // Somebody else may have done it meanwhile.
        for (var version = VersionOf(connection); version < Version; version++)
        {
            connection.Execute(Script($"upgrade-{version}-to-{version + 1}.sql"), transaction: transaction);
        }

        if (connection.Query("PRAGMA foreign_key_check", transaction: transaction).Any())
        {
            throw new StoreException($"{connection.DataSource} cannot be brought to schema version {Version}: rows in it refer to others that are not there");
        }

        transaction.Commit();
    }

    internal static bool IsEmpty(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0;

    private static long VersionOf(SqliteConnection connection) => connection.ExecuteScalar<long>("PRAGMA application_id") == ApplicationId
        ? connection.ExecuteScalar<long>("PRAGMA user_version")
        : throw new StoreException($"{connection.DataSource} is not a database of this program");

    private static string Script(string name)
    {
        using var stream = typeof(StoreSchema).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

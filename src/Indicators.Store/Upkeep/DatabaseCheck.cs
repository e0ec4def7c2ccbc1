using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Whether a database is whole: its file, the references between its rows, and every release, by its hash.</summary>
public static class DatabaseCheck
{
    /// <summary>Checks a database; writes nothing.</summary>
    /// <param name="path">The database file.</param>
    /// <returns>What is wrong, one line each; empty if nothing is.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file cannot be read, or is so damaged that it cannot be checked.</exception>
    public static IReadOnlyList<string> Run(string path)
    {
        using var connection = StoreConnection.OpenForReading(path);
        using var transaction = connection.BeginTransaction(deferred: true);
        var damage = connection.Query<string>("PRAGMA integrity_check", transaction: transaction).Where(line => line != "ok").ToList();
        // Hashes of a damaged file say nothing more.
        return damage.Count > 0 ? damage : [.. References(connection, transaction), .. Releases(connection, transaction)];
    }

    private static IEnumerable<string> References(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.Query<(string Table, long? Row, string Parent)>("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", transaction: transaction)
            .GroupBy(reference => (reference.Table, reference.Parent))
            .Select(missing => $"{missing.Count()} rows of {missing.Key.Table} refer to rows of {missing.Key.Parent} that are not there");

    private static IEnumerable<string> Releases(SqliteConnection connection, SqliteTransaction transaction)
    {
        var releases = connection.Query<ReleaseRow>($"SELECT {ReleaseRow.Columns} FROM release ORDER BY number", transaction: transaction).Select(row => row.ToRelease()).ToList();
        if (releases.Where((release, index) => release.Number != index + 1).FirstOrDefault() is { } gap)
        {
            yield return $"releases are numbered from 1 without gaps, and release {gap.Number} comes out of turn";
        }

        foreach (var release in releases)
        {
            if (DataSetTables.Hash(connection, transaction, ReleaseCondition.At(release.Number)) != release.Hash)
            {
                yield return $"release {release.Number} does not hold what it held when it was made: its hash is another one";
            }
        }
    }
}

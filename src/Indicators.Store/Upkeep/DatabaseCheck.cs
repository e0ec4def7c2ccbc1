using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Whether a database is whole: its file, the references between its rows, and every release, by its hash.</summary>
public static class DatabaseCheck
{
    // A second: the driver takes 0 for ever.
    private const int ShortestWait = 1;

    /// <summary>Checks a database; writes nothing.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="stop">Tells the check to stop.</param>
    /// <returns>What is wrong, one line each; empty if nothing is, or if the database holds nothing yet.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file cannot be read, or is so damaged that it cannot be checked.</exception>
    public static IReadOnlyList<string> Run(string path, CancellationToken stop = default)
    {
        if (DatabaseFile.HoldsNothing(path))
        {
            return [];
        }

        using var connection = StoreConnection.OpenForReading(path);
        connection.StopBy(stop);
        using var transaction = connection.BeginTransaction(deferred: true);
        var damage = Pages(connection, transaction).ToList();
        // Hashes of a damaged file say nothing more.
        return damage.Count > 0 ? damage : [.. References(connection, transaction), .. Releases(connection, transaction, stop)];
    }

    /// <summary>Checks that the release in force is what it was when it was made: what is served is then what was imported.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="stop">Tells the check to stop.</param>
    /// <param name="largest">The most observations that a release may have to be checked.</param>
    /// <exception cref="StoreException">It is not, or the file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file cannot be read, or is so damaged that it cannot be checked.</exception>
    public static void OfReleaseInForce(string path, CancellationToken stop = default, long largest = long.MaxValue)
    {
        using var connection = StoreConnection.OpenForReading(path);
        connection.StopBy(stop);
        ReleaseInForce(connection, path, largest, stop);
    }

    /// <summary>The release in force, for whoever wants to know now whether a database can be read: it is not waited for somebody who holds it.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="largest">The most observations that the release may have to be checked as well; 0 to check none.</param>
    /// <returns>The release; null before the first.</returns>
    /// <exception cref="StoreException">The release is not what it was, or the file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file cannot be read, is held by somebody, or so damaged that it cannot be checked.</exception>
    public static Release? Now(string path, long largest)
    {
        using var connection = StoreConnection.OpenForReading(path, ShortestWait);
        return ReleaseInForce(connection, path, largest, CancellationToken.None);
    }

    private static Release? ReleaseInForce(SqliteConnection connection, string path, long largest, CancellationToken stop)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        var latest = ReleaseRow.Latest(connection, transaction);
        return latest is not null && latest.Counts.Observations <= largest && Wrong(connection, transaction, latest, ReleaseCondition.Latest, stop) is { } wrong
            ? throw new StoreException($"{DatabaseFailure.Damaged(path)} {wrong}")
            : latest;
    }

    // The check puts several findings into one text, below a heading.
    private static IEnumerable<string> Pages(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.Query<string>("PRAGMA integrity_check", transaction: transaction)
            .SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(line => line != "ok" && !line.StartsWith("***", StringComparison.Ordinal));

    private static IEnumerable<string> References(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.Query<(string Table, long? Row, string Parent)>("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", transaction: transaction)
            .GroupBy(reference => (reference.Table, reference.Parent))
            .Select(missing => $"{missing.Count()} rows of {missing.Key.Table} refer to rows of {missing.Key.Parent} that are not there");

    private static IEnumerable<string> Releases(SqliteConnection connection, SqliteTransaction transaction, CancellationToken stop)
    {
        var releases = connection.Query<ReleaseRow>($"SELECT {ReleaseRow.Columns} FROM release ORDER BY number", transaction: transaction).ToList();
        if (releases.Where((release, index) => release.Number != index + 1).FirstOrDefault() is { } gap)
        {
            yield return $"releases are numbered from 1 without gaps, and release {gap.Number} comes out of turn";
        }

        foreach (var row in releases)
        {
            var wrong = row.HasTime ? Wrong(connection, transaction, row.ToRelease(), ReleaseCondition.At(row.Number), stop) : $"release {row.Number} has no time that can be read";
            if (wrong is not null)
            {
                yield return wrong;
            }
        }
    }

    private static string? Wrong(SqliteConnection connection, SqliteTransaction transaction, Release release, ReleaseCondition condition, CancellationToken stop) =>
        DataSetTables.Hash(connection, transaction, condition, stop.ThrowIfCancellationRequested) == release.Hash
            ? null
            : $"release {release.Number} does not hold what it held when it was made: its hash is another one";
}

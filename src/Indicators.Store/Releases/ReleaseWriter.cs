using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Writes releases: one import, one transaction, one release, or none where nothing changed.</summary>
/// <param name="path">The database file; created if it is not there.</param>
/// <param name="clock">Tells the time of releases.</param>
public sealed class ReleaseWriter(string path, TimeProvider clock)
{
    /// <summary>Makes the database hold a data set.</summary>
    /// <param name="data">All that the input states.</param>
    /// <param name="input">The name of the input.</param>
    /// <param name="fingerprint">By which the unchanged input will be known.</param>
    /// <returns>The new release; null if the database held the same already.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    public Release? Write(DataSet data, string input, string fingerprint)
    {
        using var connection = StoreConnection.OpenForWriting(path);
        Release? release;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            StoreSchema.Ensure(connection);
            release = WriteRelease(connection, transaction, data);
            connection.Execute(
                "INSERT INTO input (name, fingerprint) VALUES (@input, @fingerprint) ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint WHERE fingerprint <> excluded.fingerprint",
                new { input, fingerprint },
                transaction);
            transaction.Commit();
        }

        // The database file alone is whole, for whoever copies it.
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return release;
    }

    private Release? WriteRelease(SqliteConnection connection, SqliteTransaction transaction, DataSet data)
    {
        var number = connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) + 1 FROM release", transaction: transaction);
        // The release's own row comes last, when its hash and counts are known.
        connection.Execute("PRAGMA defer_foreign_keys = ON", transaction: transaction);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var merge = new ReleaseMerge(connection, transaction, number, hash);
        NoteIdentifiers(connection, transaction, data);
        MergeAll(merge, data);
        if (merge.Added == 0 && merge.Ended == 0)
        {
            return null;
        }

        var release = new Release(
            number, WholeSecond(clock.GetUtcNow()), Convert.ToHexStringLower(hash.GetHashAndReset()), new ReleaseCounts(data.Observations.Count, merge.Added, merge.Ended));
        connection.Execute(
            "INSERT INTO release (number, at, hash, observations, added, ended) VALUES (@Number, @at, @Hash, @Observations, @Added, @Ended)",
            new { release.Number, at = release.At.ToString(ReleaseRow.TimeForm, CultureInfo.InvariantCulture), release.Hash, release.Counts.Observations, release.Counts.Added, release.Counts.Ended },
            transaction);
        return release;
    }

    // The database keeps no more, and a release is the same whether just written or read.
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));

    private static void NoteIdentifiers(SqliteConnection connection, SqliteTransaction transaction, DataSet data)
    {
        connection.Execute("INSERT OR IGNORE INTO known_source (id) VALUES (@Id)", data.Sources, transaction);
        connection.Execute("INSERT OR IGNORE INTO known_indicator (id) VALUES (@Id)", data.Indicators, transaction);
        connection.Execute("INSERT OR IGNORE INTO known_indicator (id) VALUES (@Id)", data.DerivedIndicators, transaction);
    }

    private static void MergeAll(ReleaseMerge merge, DataSet data)
    {
        var kinds = data.Indicators.Select(indicator => (indicator.Id, indicator.Kind))
            .Concat(data.DerivedIndicators.Select(derived => (derived.Id, derived.FigureKind)))
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
        merge.Merge(DefinitionTables.Codes, data.Codes);
        merge.Merge(DefinitionTables.Sources, data.Sources);
        merge.Merge(DefinitionTables.Indicators, data.Indicators);
        merge.Merge(DefinitionTables.Derived, data.DerivedIndicators);
        merge.Merge(DefinitionTables.Notes, data.Notes);
        merge.Merge(ObservationTable.Of(kinds), data.Observations);
        merge.Merge(StatementTables.Spells, data.Spells);
        merge.Merge(StatementTables.Duties, data.Duties);
        merge.Merge(StatementTables.Events, data.Events);
        merge.Merge(StatementTables.Claims, data.Claims);
    }
}

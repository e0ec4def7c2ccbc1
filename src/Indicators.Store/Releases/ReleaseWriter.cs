using System.Globalization;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Writes releases: one import, one transaction, one release, or none where nothing changed.</summary>
/// <param name="path">The database file; created if it is not there.</param>
/// <param name="clock">Tells the time of releases.</param>
public sealed class ReleaseWriter(string path, TimeProvider clock)
{
    /// <summary>Makes the database hold a data set, beside what other inputs brought.</summary>
    /// <param name="data">All that the input states.</param>
    /// <param name="input">The name of the input.</param>
    /// <param name="fingerprint">By which the unchanged input will be known.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The new release; null if the database held the same already, or if something is wrong.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    public Release? Write(DataSet data, string input, string fingerprint, IInputProblems problems)
    {
        using var staging = new StagingFile();
        var observations = ObservationTable.Of(DataSetTables.KindsOf(data));
        Stage(staging, observations, data.Observations, problems);
        if (problems.HasErrors)
        {
            return null;
        }

        DataSetTables.Stage(staging, data);
        return Commit(staging, input, fingerprint, problems, (connection, transaction, merge) =>
        {
            DataSetTables.NoteIdentifiers(connection, transaction, data);
            DataSetTables.Merge(merge);
            merge.Merge(observations);
        });
    }

    /// <summary>Makes the database hold the observations of one publisher's file, beside what other inputs brought.</summary>
    /// <param name="observations">All that the file states, of indicators and sources that the database holds.</param>
    /// <param name="input">The name of the input.</param>
    /// <param name="fingerprint">By which the unchanged input will be known.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The new release; null if the database held the same already, or if something is wrong.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    public Release? Write(IEnumerable<PlacedObservation> observations, string input, string fingerprint, IInputProblems problems)
    {
        using var staging = new StagingFile();
        var table = ObservationTable.Of(HeldKinds());
        Stage(staging, table, observations, problems);
        return problems.HasErrors ? null : Commit(staging, input, fingerprint, problems, (_, _, merge) => merge.Merge(table));
    }

    private static void Stage(StagingFile staging, VersionedTable<Observation> table, IEnumerable<PlacedObservation> observations, IInputProblems problems)
    {
        foreach (var (again, first) in staging.Stage(table, observations))
        {
            problems.Repeated(again, first);
        }
    }

    private Dictionary<string, FigureKind> HeldKinds()
    {
        using var snapshot = StoreSnapshot.Open(path);
        return DataSetTables.Kinds(snapshot.Indicators(), snapshot.DerivedIndicators());
    }

    private Release? Commit(
        StagingFile staging, string input, string fingerprint, IInputProblems problems, Action<SqliteConnection, SqliteTransaction, ReleaseMerge> mergeTables)
    {
        using var connection = StoreConnection.OpenForWriting(path);
        staging.AttachTo(connection);
        Release? release;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            StoreSchema.Ensure(connection);
            var inputs = new InputTable(connection, transaction);
            var inputNumber = inputs.Note(input, fingerprint);
            // The release's own row comes last, when its hash and counts are known.
            connection.Execute("PRAGMA defer_foreign_keys = ON", transaction: transaction);
            var merge = new ReleaseMerge(connection, transaction, NextRelease(connection, transaction), inputNumber);
            mergeTables(connection, transaction, merge);
            inputs.CheckAgainstOthers(inputNumber, problems);
            if (problems.HasErrors)
            {
                return null;
            }

            release = WriteRelease(connection, transaction, merge);
            transaction.Commit();
        }

        StoreConnection.MakeWhole(connection);
        return release;
    }

    private static long NextRelease(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) + 1 FROM release", transaction: transaction);

    private Release? WriteRelease(SqliteConnection connection, SqliteTransaction transaction, ReleaseMerge merge)
    {
        if (merge.Added == 0 && merge.Ended == 0)
        {
            return null;
        }

        var observations = connection.ExecuteScalar<long>($"SELECT count(*) FROM observation WHERE {ObservationTable.IsRead}", transaction: transaction);
        var release = new Release(
            merge.Release, WholeSecond(clock.GetUtcNow()), DataSetTables.Hash(connection, transaction), new ReleaseCounts(observations, merge.Added, merge.Ended));
        connection.Execute(
            "INSERT INTO release (number, at, hash, observations, added, ended) VALUES (@Number, @at, @Hash, @Observations, @Added, @Ended)",
            new { release.Number, at = release.At.ToString(ReleaseRow.TimeForm, CultureInfo.InvariantCulture), release.Hash, release.Counts.Observations, release.Counts.Added, release.Counts.Ended },
            transaction);
        return release;
    }

    // The database keeps no more, and a release is the same whether just written or read.
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}

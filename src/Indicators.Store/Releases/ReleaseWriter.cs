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
    private static readonly string NoHash = new('0', 64);

    /// <summary>The fingerprint of what was imported last under a name; null if the database is not there or holds nothing of it.</summary>
    /// <param name="input">The name of the input.</param>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file is locked, damaged, no database or cannot be read.</exception>
    public string? FingerprintOf(string input)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var connection = StoreConnection.OpenExisting(path);
        return StoreSchema.IsEmpty(connection) ? null : connection.QueryFirstOrDefault<string>("SELECT fingerprint FROM input WHERE name = @input", new { input });
    }

    /// <summary>Makes the database hold a data set, beside what other inputs brought.</summary>
    /// <param name="data">All that the input states.</param>
    /// <param name="origin">The input, and who imports it and why.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The new release; null if the database held the same already, or if something is wrong.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    public Release? Write(DataSet data, ReleaseOrigin origin, IInputProblems problems)
    {
        using var staging = new StagingFile();
        var observations = ObservationTable.Of(DataSetTables.KindsOf(data));
        Stage(staging, observations, data.Observations, problems);
        if (problems.HasErrors)
        {
            return null;
        }

        DataSetTables.Stage(staging, data);
        return Commit(staging, origin, problems, (connection, transaction, merge) =>
        {
            DataSetTables.NoteIdentifiers(connection, transaction, data);
            DataSetTables.Merge(merge);
            merge.Merge(observations);
        });
    }

    /// <summary>Makes the database hold the observations of one publisher's file, beside what other inputs brought.</summary>
    /// <param name="observations">All that the file states, of indicators and sources that the database holds.</param>
    /// <param name="origin">The input, and who imports it and why.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The new release; null if the database held the same already, or if something is wrong.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    public Release? Write(IEnumerable<PlacedObservation> observations, ReleaseOrigin origin, IInputProblems problems)
    {
        using var staging = new StagingFile();
        var table = ObservationTable.Of(HeldKinds());
        Stage(staging, table, observations, problems);
        return problems.HasErrors ? null : Commit(staging, origin, problems, (_, _, merge) => merge.Merge(table));
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
        StagingFile staging, ReleaseOrigin origin, IInputProblems problems, Action<SqliteConnection, SqliteTransaction, ReleaseMerge> mergeTables)
    {
        using var connection = StoreConnection.OpenForWriting(path);
        staging.AttachTo(connection);
        Release? release;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            StoreSchema.Ensure(connection);
            var inputs = new InputTable(connection, transaction);
            var inputNumber = inputs.Note(origin);
            var merge = new ReleaseMerge(connection, transaction, BeginRelease(connection, transaction, origin), inputNumber);
            mergeTables(connection, transaction, merge);
            inputs.CheckAgainstOthers(inputNumber, problems);
            if (problems.HasErrors)
            {
                return null;
            }

            release = WriteRelease(connection, transaction, merge, origin);
            transaction.Commit();
        }

        StoreConnection.MakeWhole(connection);
        return release;
    }

    // Before the rows that refer to it; what it holds is known after them.
    private static long BeginRelease(SqliteConnection connection, SqliteTransaction transaction, ReleaseOrigin origin) => connection.ExecuteScalar<long>(
        $"INSERT INTO release ({ReleaseRow.Columns}) SELECT coalesce(max(number), 0) + 1, '', @NoHash, @Input, @By, @Message, 0, 0, 0 FROM release RETURNING number",
        new { NoHash, origin.Input, origin.By, origin.Message },
        transaction);

    private Release? WriteRelease(SqliteConnection connection, SqliteTransaction transaction, ReleaseMerge merge, ReleaseOrigin origin)
    {
        if (merge.Added == 0 && merge.Ended == 0)
        {
            connection.Execute("DELETE FROM release WHERE number = @Release", new { merge.Release }, transaction);
            return null;
        }

        var observations = connection.ExecuteScalar<long>($"SELECT count(*) FROM observation WHERE {ReleaseCondition.Latest.Observations}", transaction: transaction);
        var release = new Release(
            merge.Release,
            WholeSecond(clock.GetUtcNow()),
            DataSetTables.Hash(connection, transaction, ReleaseCondition.Latest),
            origin.Input,
            origin.By,
            origin.Message,
            new ReleaseCounts(observations, merge.Added, merge.Ended));
        connection.Execute(
            "UPDATE release SET at = @at, hash = @Hash, observations = @Observations, added = @Added, ended = @Ended WHERE number = @Number",
            new { release.Number, at = release.At.ToString(ReleaseRow.TimeForm, CultureInfo.InvariantCulture), release.Hash, release.Counts.Observations, release.Counts.Added, release.Counts.Ended },
            transaction);
        return release;
    }

    // The database keeps no more, and a release is the same whether just written or read.
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}

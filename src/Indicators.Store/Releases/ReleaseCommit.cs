using System.Globalization;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>One transaction that brings staged rows into the database as releases, or leaves it as it was.</summary>
internal sealed class ReleaseCommit(string path, TimeProvider clock, WriteTerms terms)
{
    private static readonly string NoHash = new('0', 64);

    /// <summary>Writes a release for each part.</summary>
    /// <param name="staging">The rows.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="parts">What to write, as soon as nobody else can.</param>
    /// <returns>The releases; null for a part that changed nothing. Empty if something is wrong.</returns>
    internal IReadOnlyList<Release?> Run(StagingFile staging, IInputProblems problems, Func<SqliteConnection, SqliteTransaction, IReadOnlyList<ReleasePart>> parts)
    {
        var patience = new Patience(terms);
        using var connection = patience.Try(() => StoreConnection.OpenForWriting(path));
        staging.AttachTo(connection);
        connection.StopBy(terms.Stop);
        var releases = new List<Release?>();
        using (var transaction = patience.Try(() => connection.BeginTransaction(deferred: false)))
        {
            StoreSchema.Ensure(connection);
            CheckLatest(connection, transaction);
            foreach (var part in parts(connection, transaction))
            {
                releases.Add(Write(connection, transaction, part, problems));
            }

            if (problems.HasErrors)
            {
                return [];
            }

            terms.Stop.ThrowIfCancellationRequested();
            transaction.Commit();
        }

        connection.StopByNothing();
        StoreConnection.MakeWhole(connection);
        return releases;
    }

    // A release that is built on a damaged one would make the damage look as if it had been published.
    private void CheckLatest(SqliteConnection connection, SqliteTransaction transaction)
    {
        if (ReleaseRow.Latest(connection, transaction) is { } latest && Hash(connection, transaction, WriteStage.Checking, latest.Counts.Observations) != latest.Hash)
        {
            throw new StoreException($"{DatabaseFailure.Damaged(path)} Release {latest.Number} does not hold what it held when it was made");
        }
    }

    private Release? Write(SqliteConnection connection, SqliteTransaction transaction, ReleasePart part, IInputProblems problems)
    {
        var inputs = new InputTable(connection, transaction);
        var input = inputs.Note(part.Origin);
        var merge = new ReleaseMerge(connection, transaction, Begin(connection, transaction, part.Origin), input, terms);
        part.MergeTables(connection, transaction, merge);
        inputs.CheckAgainstOthers(input, problems);
        return problems.HasErrors ? null : End(connection, transaction, merge, part.Origin);
    }

    // Before the rows that refer to it; what it holds is known after them.
    private static long Begin(SqliteConnection connection, SqliteTransaction transaction, ReleaseOrigin origin) => connection.ExecuteScalar<long>(
        $"INSERT INTO release ({ReleaseRow.Columns}) SELECT coalesce(max(number), 0) + 1, '', @NoHash, @Input, @By, @Message, 0, 0, 0 FROM release RETURNING number",
        new { NoHash, origin.Input, origin.By, origin.Message },
        transaction);

    private Release? End(SqliteConnection connection, SqliteTransaction transaction, ReleaseMerge merge, ReleaseOrigin origin)
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
            Hash(connection, transaction, WriteStage.Hashing, observations),
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

    private string Hash(SqliteConnection connection, SqliteTransaction transaction, WriteStage stage, long observations)
    {
        var rows = new RowCount(terms, stage, observations);
        rows.Begin();
        return DataSetTables.Hash(connection, transaction, ReleaseCondition.Latest, rows.Add);
    }

    // The database keeps no more, and a release is the same whether just written or read.
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}

/// <summary>What becomes one release: where its rows come from, and how they are merged.</summary>
internal sealed record ReleasePart(ReleaseOrigin Origin, Action<SqliteConnection, SqliteTransaction, ReleaseMerge> MergeTables);

using System.Diagnostics;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

/// <summary>The one connection that everything is read from.</summary>
public sealed class ReadingConnectionTests
{
    private static readonly string[] Writing =
    [
        "CREATE TABLE scratch (text TEXT)", "DROP TABLE observation", "PRAGMA user_version = 99", "VACUUM", "REINDEX observation", "ATTACH 'other.db' AS other; CREATE TABLE other.scratch (text TEXT)",
    ];

    [TestCaseSource(nameof(Writing))]
    public void Statement_ThatWrites_IsRefused(string sql)
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var connection = StoreConnection.OpenForReading(database.Path);

        AssertRefused(connection, sql);
    }

    [Test]
    public void EveryTable_IsOnlyRead()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var connection = StoreConnection.OpenForReading(database.Path);
        var tables = connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").ToList();

        Assert.That(tables, Does.Contain("observation").And.Contain("release"));
        foreach (var table in tables)
        {
            AssertRefused(connection, $"DELETE FROM \"{table}\"");
        }
    }

    // A statement that counts for hours: it ends when it is told to.
    [Test]
    public void StatementThatRuns_IsStopped()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var connection = StoreConnection.OpenForReading(database.Path);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        connection.StopBy(stop.Token);
        var begun = Stopwatch.GetTimestamp();
        var interrupted = Assert.Throws<SqliteException>(() => connection.ExecuteScalar<long>(
            "WITH RECURSIVE step(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM step WHERE number < 100000000000) SELECT max(number) FROM step"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(interrupted!.SqliteErrorCode, Is.EqualTo(SQLitePCL.raw.SQLITE_INTERRUPT));
            Assert.That(Stopwatch.GetElapsedTime(begun), Is.LessThan(TimeSpan.FromSeconds(10)));
        }
    }

    [Test]
    public void List_IsNotReadForAReaderWhoHasGone()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var stop = new CancellationTokenSource();
        using var snapshot = StoreSnapshot.Open(database.Path, ReleaseChoice.Latest, stop.Token);
        Assert.That(snapshot.Sources(), Is.Not.Empty);
        stop.Cancel();

        Assert.That(() => snapshot.Sources(), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Now_DoesNotWaitForWhoeverHoldsTheDatabase()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var other = database.Open();
        other.Execute("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
        var begun = Stopwatch.GetTimestamp();

        Assert.That(() => DatabaseCheck.Now(database.Path, 0), Throws.InstanceOf<SqliteException>().With.Property("SqliteErrorCode").EqualTo(SQLitePCL.raw.SQLITE_BUSY));
        Assert.That(Stopwatch.GetElapsedTime(begun), Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    private static void AssertRefused(SqliteConnection connection, string sql) =>
        Assert.That(() => connection.Execute(sql), Throws.InstanceOf<SqliteException>().With.Property("SqliteErrorCode").EqualTo(SQLitePCL.raw.SQLITE_READONLY).Or.Property("SqliteErrorCode").EqualTo(SQLitePCL.raw.SQLITE_CANTOPEN), sql);
}

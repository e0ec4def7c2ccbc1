using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Indicators.Cli.Tests;

/// <summary>One writes at a time; whoever comes second waits, and then says why it gives up.</summary>
public sealed class OneWriterTests
{
    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void TwoImportsAtOnce_AreOneAfterTheOther()
    {
        var (first, second) = (TwoEditions.Write(place, 1), TwoEditions.Write(place, 2));
        using var one = new RunningProgram(["import", first, "--database", place.Database]);
        using var other = new RunningProgram(["import", second, "--database", place.Database, "--wait", "100"]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.End() is { Code: 0 } && other.End() is { Code: 0 });
            Assert.That(place.Run("releases", "--format", "json").Json.GetProperty("releases").GetArrayLength(), Is.EqualTo(2));
            Assert.That(place.Run("verify").Code, Is.Zero);
        }
    }

    [Test]
    public async Task ImportThatFindsTheDatabaseHeld_WaitsForIt()
    {
        place.Run("import", Repository.Data);
        using var other = Open(place.Database);
        var held = other.BeginTransaction(deferred: false);

        var import = Task.Run(() => place.Run("import", place.Folder.DataWith("observations/cptv.csv", ",62,", ",63,")));
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.That(import.IsCompleted, Is.False);
        held.Dispose();

        Assert.That((await import).Output, Does.Contain("release 2 with"));
    }

    [TestCase("BEGIN IMMEDIATE")]
    [TestCase("BEGIN EXCLUSIVE")]
    public void LockOfTheSqliteShell_IsWaitedFor_AndThenExit3(string begin)
    {
        place.Run("import", Repository.Data);
        var changed = place.Folder.DataWith("observations/cptv.csv", ",62,", ",63,");
        var before = place.Dump();
        using var shell = SqliteShell(begin);
        var clock = Stopwatch.StartNew();

        IsHeld(place.Run("import", changed, "--wait", "2"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(clock.Elapsed.TotalSeconds, Is.InRange(2, 9), "seconds");
            Assert.That(place.Run("verify").Code, Is.Zero, "readers are served meanwhile");
            Assert.That(place.Run("diff", changed).Code, Is.Zero, "readers are served meanwhile");
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void Restore_WaitsAndThenIsExit3()
    {
        place.Run("import", Repository.Data);
        var copy = place.Folder.File("copy.db");
        place.Run("backup", copy);
        using var other = Open(place.Database);
        using var held = other.BeginTransaction(deferred: false);

        IsHeld(place.Run("restore", copy, "--wait", "0"));
    }

    [Test]
    public void NewDatabaseThatSomebodyHolds_IsExit3()
    {
        using var other = Open(place.Database);
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        IsHeld(place.Run("import", Repository.Data, "--wait", "0"));
    }

    // Somebody who wants the file for himself alone, readers too.
    [TestCase("verify")]
    [TestCase("releases")]
    public void FileThatSomebodyHoldsForHimself_IsExit3_ForReadersToo(string verb)
    {
        place.Run("import", Repository.Data);
        using var other = Open(place.Database);
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        IsHeld(place.Run(verb));
    }

    [Test]
    public void NegativeWait_IsWrongUsage() => Assert.That(place.Run("import", Repository.Data, "--wait", "-1").Code, Is.EqualTo(2));

    private void IsHeld(Outcome outcome) => Assert.That(
        (outcome.Code, outcome.Error), Is.EqualTo((3, $"{place.Database}: another process holds the database. It is as it was; try again when that process is done.\n")));

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        return connection;
    }

    // It waits for more to do, and holds the lock.
    private Process SqliteShell(string begin)
    {
        var shell = SqliteShellProcess.Start(place.Database);
        shell.StandardInput.WriteLine($"{begin}; SELECT 'held';");
        Assert.That(shell.StandardOutput.ReadLine(), Is.EqualTo("held"));
        return shell;
    }
}

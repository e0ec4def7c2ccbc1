using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

/// <summary>What is known of an input, and what becomes of a database whose first import was killed half-way.</summary>
public sealed class CutOffTests
{
    // https://www.sqlite.org/rescode.html: a journal is there that a connection for reading alone cannot play back.
    private const int ReadOnlyRollback = 776;

    private TemporaryDatabase database = null!;

    [SetUp]
    public void Open() => database = new TemporaryDatabase();

    [TearDown]
    public void Close() => database.Dispose();

    [Test]
    public void Fingerprint_IsTheLastOneOfItsInput()
    {
        Write(Samples.Data, "first");
        Write(Samples.Data, "second");

        Assert.That((Writer.FingerprintOf("data"), Writer.FingerprintOf("other")), Is.EqualTo(("second", (string?)null)));
    }

    [Test]
    public void FileThatIsNotThere_HasNoFingerprint_AndIsNotMade()
    {
        Assert.That(Writer.FingerprintOf("data"), Is.Null);
        Assert.That(File.Exists(database.Path), Is.False);
    }

    [Test]
    public void EmptyFile_HasNoFingerprint()
    {
        File.WriteAllBytes(database.Path, []);

        Assert.That(Writer.FingerprintOf("data"), Is.Null);
    }

    [Test]
    public void FirstImportThatWasKilled_IsUndoneByTheNext()
    {
        LeaveHalfAnImport();
        Assert.That(ReadWithoutThisProgram, Throws.TypeOf<SqliteException>().With.Property("SqliteExtendedErrorCode").EqualTo(ReadOnlyRollback), "the file is as a killed process leaves it");

        var fingerprint = Writer.FingerprintOf("data");
        var release = Write(Samples.Data, "f");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(fingerprint, Is.Null);
            Assert.That(release!.Number, Is.EqualTo(1));
            Assert.That(database.Scalar<long>("SELECT count(*) FROM known_source"), Is.EqualTo(Samples.Data.Sources.Count), "nothing of the half import");
        }
    }

    [Test]
    public void FirstImportThatWasKilled_IsUndoneForWhoeverReads()
    {
        LeaveHalfAnImport();

        Assert.That(() => StoreSnapshot.Open(database.Path), Throws.TypeOf<StoreException>().With.Message.Contains("holds nothing yet"));
        Assert.That(ReadWithoutThisProgram, Throws.Nothing);
    }

    // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous. With less, a power cut could take a release away that was reported.
    [Test]
    public void EveryCommit_IsOnTheDiskBeforeItIsReported()
    {
        Write(Samples.Data, "f");
        using var connection = StoreConnection.OpenForWriting(database.Path);

        Assert.That(connection.ExecuteScalar<string>("PRAGMA journal_mode") + connection.ExecuteScalar<long>("PRAGMA synchronous"), Is.EqualTo("wal2"));
    }

    private void ReadWithoutThisProgram()
    {
        using var connection = new SqliteConnection($"Data Source={database.Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        connection.Execute("SELECT count(*) FROM sqlite_schema");
    }

    private ReleaseWriter Writer => new(database.Path, new FixedClock());

    private Release? Write(DataSet data, string fingerprint) => Writer.Write(data, new ReleaseOrigin("data", fingerprint), new NoProblems());

    // A transaction of more pages than fit in memory is written before it ends. Its files are copied in the middle.
    private void LeaveHalfAnImport()
    {
        var whole = database.FileBeside("whole.db");
        using var connection = new SqliteConnection($"Data Source={whole};Pooling=False");
        connection.Open();
        connection.Execute("PRAGMA cache_size = 10");
        using var transaction = connection.BeginTransaction();
        StoreSchema.Ensure(connection);
        connection.Execute("WITH RECURSIVE row (number) AS (VALUES (1) UNION ALL SELECT number + 1 FROM row WHERE number < 1000) INSERT INTO known_source SELECT number || ' ' || hex(zeroblob(500)) FROM row", transaction: transaction);
        File.Copy(whole, database.Path);
        File.Copy($"{whole}-journal", $"{database.Path}-journal");
    }
}

using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

public sealed class ReleaseFailureTests
{
    private static readonly Observation Changed = Samples.Observed("2022", "63");

    // Each fails at another table, after others have been merged.
    private static IReadOnlyList<TestCaseData<DataSet>> BrokenData =>
    [
        new(Samples.Data with { Sources = [.. Samples.Data.Sources, Samples.SourceOf("report-2023")] }) { TestName = "SourceTwice_LeavesTheDatabaseAsItWas" },
        new(Samples.Data with { Observations = [Changed with { Locator = "" }] }) { TestName = "ObservationWithoutLocator_LeavesTheDatabaseAsItWas" },
        new(Samples.Data with { Observations = [Changed with { Source = "no-such-source" }] }) { TestName = "ObservationOfNoSource_LeavesTheDatabaseAsItWas" },
        new(Samples.Data with { Observations = [Changed with { Figure = null }] }) { TestName = "ObservationWithoutFigureOrReason_LeavesTheDatabaseAsItWas" },
        new(Samples.Data with { Observations = [Changed], Claims = [Samples.Claim with { Text = new("", "") }] }) { TestName = "ClaimWithoutText_LeavesTheDatabaseAsItWas" },
        new(Samples.Data with { Observations = [Changed], Claims = [Samples.Claim with { Source = "no-such-source" }] }) { TestName = "ClaimOfNoSource_LeavesTheDatabaseAsItWas" },
    ];

    [TestCaseSource(nameof(BrokenData))]
    public void BrokenWrite(DataSet broken)
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        var before = DatabaseDump.Of(database);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => database.Write(broken), Throws.InstanceOf<SqliteException>());
            Assert.That(DatabaseDump.Of(database), Is.EqualTo(before));
        }
    }

    [Test]
    public async Task WriterThatFindsTheDatabaseHeld_WaitsForIt()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var other = database.Open();
        var held = other.BeginTransaction(deferred: false);

        var writing = Task.Run(() => database.Write(Samples.Data with { Observations = [Changed] }));
        Assert.That(database.Read(snapshot => snapshot.Latest!.Number), Is.EqualTo(1));
        held.Dispose();

        Assert.That((await writing)!.Number, Is.EqualTo(2));
    }

    [Test]
    public void WriteAfterABrokenOne_Succeeds()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        Assert.That(() => database.Write(Samples.Data with { Sources = [.. Samples.Data.Sources, Samples.SourceOf("report-2023")] }), Throws.InstanceOf<SqliteException>());

        var release = database.Write(Samples.Data with { Observations = [Changed] });

        Assert.That(release!.Number, Is.EqualTo(2));
    }

    [Test]
    public void FirstWriteThatBreaks_LeavesNoRelease_AndTheNextSucceeds()
    {
        using var database = new TemporaryDatabase();
        Assert.That(() => database.Write(Samples.Data with { Sources = [.. Samples.Data.Sources, Samples.SourceOf("report-2023")] }), Throws.InstanceOf<SqliteException>());

        var release = database.Write(Samples.Data);

        Assert.That(release!.Number, Is.EqualTo(1));
    }

    [Test]
    public void FreeSmallCountByOrigin_IsNotStored_WhoeverWritesIt()
    {
        var small = Samples.Observed("2022", "3") with { Breakdown = Breakdown.Parse("origin=AFG") };
        using var database = new TemporaryDatabase();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => database.Write(Samples.Data with { Observations = [small] }), Throws.InstanceOf<SqliteException>());
            Assert.That(database.Write(Samples.Data with { Observations = [small with { Confidentiality = Confidentiality.SmallCount }] }), Is.Not.Null);
        }
    }

    [Test]
    public void SourceThatALaterReleaseDrops_StaysKnownToTheRowsThatEnded()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data with { Observations = [Samples.Observed("2022", "62") with { Source = "atina-2023" }] });

        database.Write(Samples.Data with { Sources = [Samples.SourceOf("report-2023")] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(database.Read(snapshot => snapshot.Sources()).Select(source => source.Id), Is.EqualTo(new[] { "report-2023" }));
            Assert.That(database.Scalar<string>("SELECT source FROM observation WHERE ended_in = 2"), Is.EqualTo("atina-2023"));
            Assert.That(database.Scalar<long>("SELECT count(*) FROM pragma_foreign_key_check"), Is.Zero);
        }
    }
}

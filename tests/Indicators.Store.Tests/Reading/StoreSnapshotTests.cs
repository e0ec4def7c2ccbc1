using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

public sealed class StoreSnapshotTests
{
    private static readonly Observation[] Several =
    [
        Samples.Observed("2022", "1") with { Area = "MNE" },
        Samples.Observed("2021", "2"),
        Samples.Observed("2022", "3") with { CountedBy = "police" },
        Samples.Observed("2022", "4") with { Source = "atina-2023" },
        Samples.Observed("2022", "5") with { Breakdown = Breakdown.Parse("sex=male") },
        Samples.Observed("2022", "6") with { Breakdown = Breakdown.Parse("sex=female") },
        Samples.Observed("2022", "7", indicator: "needs-met-share"),
    ];

    [Test]
    public void Snapshot_StaysAsItWas_WhileAWriterCommits()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var snapshot = StoreSnapshot.Open(database.Path);
        var before = snapshot.Latest;

        database.Write(Samples.Data with { Claims = [], Observations = [] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(snapshot.Latest, Is.EqualTo(before));
            Assert.That(snapshot.Claims(), Has.Count.EqualTo(1));
            Assert.That(snapshot.Observations(new() { Indicator = "identified-victims" }), Has.Count.EqualTo(2));
            Assert.That(database.Read(later => (later.Latest!.Number, later.Claims().Count)), Is.EqualTo((2L, 0)));
        }
    }

    [Test]
    public void ObservationsOfAllIndicators_AreThoseOfEachInTurn()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data with { Observations = [.. Several] });
        string[] indicators = ["identified-victims", "needs-met-share"];

        var (all, each) = database.Read(snapshot => (snapshot.Observations(), indicators.SelectMany(indicator => snapshot.Observations(new() { Indicator = indicator })).ToList()));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(all, Has.Count.EqualTo(Several.Length));
            Assert.That(all, Is.EqualTo(each));
        }
    }

    [Test]
    public void Snapshot_DoesNotSeeWhatIsNotCommitted()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var writer = database.Open();
        using var transaction = writer.BeginTransaction(deferred: false);
        using var delete = new SqliteCommand("DELETE FROM observation", writer, transaction);
        delete.ExecuteNonQuery();

        Assert.That(database.Read(snapshot => snapshot.Observations(new() { Indicator = "identified-victims" })), Has.Count.EqualTo(2));
    }

    [Test]
    public void AfterAWrite_TheDatabaseFileAloneIsWhole()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        // Another program that keeps the file open keeps SQLite from tidying up when the writer closes it.
        using var other = database.Open();
        using var select = new SqliteCommand("SELECT count(*) FROM observation", other);
        select.ExecuteScalar();

        database.Write(Samples.Data with { Claims = [] });

        var log = new FileInfo(database.Path + "-wal");
        File.Copy(database.Path, database.FileBeside("copy.db"));
        using var copy = StoreSnapshot.Open(database.FileBeside("copy.db"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(!log.Exists || log.Length == 0, Is.True);
            Assert.That((copy.Latest!.Number, copy.Claims().Count), Is.EqualTo((2L, 0)));
        }
    }

    [Test]
    public void Releases_ComeFirstToLast()
    {
        using var database = new TemporaryDatabase();
        var first = database.Write(Samples.Data);
        var second = database.Write(Samples.Data with { Claims = [] }, new FixedClock { Now = FixedClock.Noon.AddDays(1) });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(database.Read(snapshot => snapshot.Releases()), Is.EqualTo(new[] { first, second }));
            Assert.That(database.Read(snapshot => snapshot.Latest), Is.EqualTo(second));
        }
    }

    [Test]
    public void Observations_AreOfTheIndicatorThatIsAskedFor()
    {
        using var database = Written(Several);

        Assert.That(database.Read(snapshot => snapshot.Observations(new() { Indicator = "needs-met-share" })), Is.EqualTo(new[] { Several[6] }));
    }

    [Test]
    public void Observations_AreFilteredByAreaSourceAndCounter()
    {
        using var database = Written(Several);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Values(database, new() { Indicator = "identified-victims", Areas = ["MNE", "ALB"] }), Is.EqualTo(new[] { 1m }));
            Assert.That(Values(database, new() { Indicator = "identified-victims", Sources = ["atina-2023"] }), Is.EqualTo(new[] { 4m }));
            Assert.That(Values(database, new() { Indicator = "identified-victims", Counters = ["police"] }), Is.EqualTo(new[] { 3m }));
            Assert.That(Values(database, new() { Indicator = "identified-victims", Areas = ["MNE"], Counters = ["police"] }), Is.Empty);
        }
    }

    [Test]
    public void Observations_ComeInOneOrder_HoweverTheyWereWritten()
    {
        using var one = Written(Several);
        using var other = Written([.. Several.Reverse()]);
        var filter = new ObservationFilter { Indicator = "identified-victims" };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Values(one, filter), Is.EqualTo(new[] { 1m, 2m, 4m, 6m, 5m, 3m }));
            Assert.That(Values(other, filter), Is.EqualTo(Values(one, filter)));
        }
    }

    [Test]
    public void OneNewRow_DoesNotMoveTheOthers()
    {
        using var database = Written(Several);
        var filter = new ObservationFilter { Indicator = "identified-victims" };

        database.Write(Samples.Data with { Observations = [.. Several.Select(observation => observation with { Note = observation.Figure!.Value == 6 ? "new" : "" })] });

        Assert.That(Values(database, filter), Is.EqualTo(new[] { 1m, 2m, 4m, 6m, 5m, 3m }));
    }

    [Test]
    public void SeveralWritersAtOnce_EachMakeTheirRelease()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        using var start = new Barrier(3);

        Task.WaitAll(Enumerable.Range(2010, 3).Select(year => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                database.Write(Samples.Data with { Observations = [Samples.Observed($"{year}", "5")] });
            },
            TaskCreationOptions.LongRunning)).ToArray());

        var releases = database.Read(snapshot => snapshot.Releases());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(releases.Select(release => release.Number), Is.EqualTo(new[] { 1L, 2L, 3L, 4L }));
            Assert.That(database.Scalar<long>("SELECT count(*) FROM observation WHERE ended_in IS NULL"), Is.EqualTo(1));
        }
    }

    private static TemporaryDatabase Written(Observation[] observations)
    {
        var database = new TemporaryDatabase();
        database.Write(Samples.Data with { Observations = observations.Select(observation => new PlacedObservation(observation, default)) });
        return database;
    }

    private static decimal?[] Values(TemporaryDatabase database, ObservationFilter filter) =>
        [.. database.Read(snapshot => snapshot.Observations(filter)).Select(observation => observation.Figure!.Value)];
}

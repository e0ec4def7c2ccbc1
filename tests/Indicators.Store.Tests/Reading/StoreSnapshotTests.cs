using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

public sealed class StoreSnapshotTests
{
    private StoreFolder store = null!;

    [SetUp]
    public void Make() => store = new StoreFolder();

    [TearDown]
    public void Remove() => store.Dispose();

    [TestCase("62")]
    [TestCase("0")]
    [TestCase(">116000")]
    [TestCase(">=2")]
    [TestCase("<5")]
    [TestCase("<=1")]
    [TestCase("0..1")]
    [TestCase("~500")]
    [TestCase("79/1")]
    [TestCase("119000/1000")]
    [TestCase("")]
    public void Figure_ComesBackAsItWas(string cell)
    {
        var written = Sample.Count("2022", cell);
        store.Write(Sample.Observing(written));

        Assert.That(store.Counts().Single(), Is.EqualTo(written));
    }

    [TestCase("33.30")]
    [TestCase("0.000001")]
    [TestCase(">50")]
    public void PrintedPercentage_ComesBackAsItWas(string cell)
    {
        var written = Sample.Count("2022", cell, indicator: "share");
        store.Write(Sample.Observing(written));

        Assert.That(store.Read(snapshot => snapshot.Observations(new ObservationFilter { Indicator = "share" })).Single(), Is.EqualTo(written));
    }

    [TestCase("2022-04")]
    [TestCase("2003/2022")]
    [TestCase("../2021")]
    [TestCase("..")]
    public void Period_ComesBackAsItWas(string period)
    {
        store.Write(Sample.Observing(Sample.Count(period, "62")));

        Assert.That(store.Counts().Single().Period, Is.EqualTo(Period.Parse(period)));
    }

    [Test]
    public void Definitions_ComeBackAsTheyWere()
    {
        store.Write(Sample.Empty);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Read(snapshot => snapshot.Sources()).Single(), Is.EqualTo(Sample.Report));
            Assert.That(store.Read(snapshot => snapshot.Indicators()).Single(), Is.EqualTo(Sample.Victims));
            Assert.That(store.Read(snapshot => snapshot.DerivedIndicators()).Single(), Is.EqualTo(Sample.Share));
        }
    }

    [Test]
    public void Filter_AsksForAreasSourcesAndCounters()
    {
        var police = Sample.Count("2022", "50") with { CountedBy = "police" };
        var croatia = Sample.Count("2022", "40") with { Area = "HRV" };
        store.Write(Sample.Observing(Sample.Count("2022", "62"), police, croatia));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Values(new ObservationFilter { Indicator = "victims" }), Is.EquivalentTo(new[] { 62m, 50m, 40m }));
            Assert.That(Values(new ObservationFilter { Indicator = "victims", Areas = ["HRV"] }), Is.EqualTo(new[] { 40m }));
            Assert.That(Values(new ObservationFilter { Indicator = "victims", Counters = ["police", "nobody"] }), Is.EqualTo(new[] { 50m }));
            Assert.That(Values(new ObservationFilter { Indicator = "victims", Sources = ["nowhere"] }), Is.Empty);
            Assert.That(store.Read(snapshot => snapshot.Counters()), Is.EqualTo(new[] { "cptv", "police" }));
        }
    }

    // What is asked for is compared, never run.
    [Test]
    public void Quotes_InWhatIsAskedFor_AreHarmless()
    {
        store.Write(Sample.Observing(Sample.Count("2022", "62")));

        Assert.That(Values(new ObservationFilter { Indicator = "victims", Areas = ["SRB' OR '1'='1"] }), Is.Empty);
    }

    [Test]
    public void Snapshot_StaysAtItsRelease_WhileAnotherIsWritten()
    {
        store.Write(Sample.Observing(Sample.Count("2022", "62")));
        using var early = StoreSnapshot.Open(store.Database);
        var before = early.LatestRelease()!.Number;

        store.Write(Sample.Observing(Sample.Count("2022", "63")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(early.Observations(new ObservationFilter { Indicator = "victims" }).Single().Figure!.Value, Is.EqualTo(62));
            Assert.That(early.LatestRelease()!.Number, Is.EqualTo(before));
            Assert.That(store.Counts().Single().Figure!.Value, Is.EqualTo(63));
        }
    }

    [Test]
    public void DatabaseThatIsNotThere_IsNotMade()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => StoreSnapshot.Open(store.Database), Throws.TypeOf<SqliteException>());
            Assert.That(File.Exists(store.Database), Is.False);
        }
    }

    private IEnumerable<decimal?> Values(ObservationFilter filter) => store.Read(snapshot => snapshot.Observations(filter)).Select(observation => observation.Figure!.Value);
}

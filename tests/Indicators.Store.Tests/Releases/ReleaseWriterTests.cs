using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

public sealed class ReleaseWriterTests
{
    private StoreFolder store = null!;

    [SetUp]
    public void Make() => store = new StoreFolder();

    [TearDown]
    public void Remove() => store.Dispose();

    [Test]
    public void FirstWrite_IsReleaseOne_WithItsCounts()
    {
        var release = store.Write(Sample.Observing(Sample.Count("2021", "46"), Sample.Count("2022", "62")));

        // Two observations, a code, a source, an indicator and a derived one.
        Assert.That((release!.Number, release.Counts), Is.EqualTo((1L, new ReleaseCounts(2, 6, 0))));
    }

    [Test]
    public void SameDataAgain_MakeNoRelease_AndChangeNothing()
    {
        store.Write(Sample.Observing(Sample.Count("2022", "62")));
        var before = store.Dump();

        var release = store.Write(Sample.Observing(Sample.Count("2022", "62")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release, Is.Null);
            Assert.That(store.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void ChangedFigure_EndsOneRowAndAddsOne_AndTheOldOneIsKept()
    {
        store.Write(Sample.Observing(Sample.Count("2021", "46"), Sample.Count("2022", "62")));

        var release = store.Write(Sample.Observing(Sample.Count("2021", "46"), Sample.Count("2022", "63")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((release!.Number, release.Counts), Is.EqualTo((2L, new ReleaseCounts(2, 1, 1))));
            Assert.That(store.Rows("SELECT period, value, added_in, ended_in FROM observation ORDER BY period, added_in"), Is.EqualTo(new[] { "2021|46|1|NULL", "2022|62|1|2", "2022|63|2|NULL" }));
            Assert.That(store.Counts().Select(count => count.Figure!.Value), Is.EqualTo(new[] { 46m, 63m }));
        }
    }

    [Test]
    public void FigureThatIsNoLongerStated_Ends_AndIsKept()
    {
        store.Write(Sample.Observing(Sample.Count("2021", "46"), Sample.Count("2022", "62")));

        var release = store.Write(Sample.Observing(Sample.Count("2022", "62")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release!.Counts, Is.EqualTo(new ReleaseCounts(1, 0, 1)));
            Assert.That(store.Rows("SELECT period, ended_in FROM observation ORDER BY period"), Is.EqualTo(new[] { "2021|2", "2022|NULL" }));
        }
    }

    [Test]
    public void FigureThatComesBack_IsANewRow()
    {
        store.Write(Sample.Observing(Sample.Count("2022", "62")));
        store.Write(Sample.Observing());
        store.Write(Sample.Observing(Sample.Count("2022", "62")));

        Assert.That(store.Rows("SELECT value, added_in, ended_in FROM observation ORDER BY added_in"), Is.EqualTo(new[] { "62|1|2", "62|3|NULL" }));
    }

    // A null is a value like any other: a figure that becomes known, or goes missing, is a change.
    [TestCase("", "62")]
    [TestCase("62", "")]
    [TestCase("62", ">62")]
    [TestCase("62", "62/1")]
    public void AnyDifference_IsAChange(string before, string after)
    {
        store.Write(Sample.Observing(Sample.Count("2022", before)));

        Assert.That(store.Write(Sample.Observing(Sample.Count("2022", after)))!.Counts, Is.EqualTo(new ReleaseCounts(1, 1, 1)));
    }

    [Test]
    public void Definitions_AreVersionedLikeFigures()
    {
        store.Write(Sample.Empty);
        store.Write(Sample.Empty with { Indicators = [Sample.Victims with { Name = new Wording("Identified victims", "Жртве") }] });

        Assert.That(store.Rows("SELECT name, added_in, ended_in FROM indicator ORDER BY added_in"), Is.EqualTo(new[] { "Victims|1|2", "Identified victims|2|NULL" }));
    }

    [Test]
    public void Hash_DoesNotDependOnTheOrderOfRows()
    {
        using var other = new StoreFolder();

        var one = store.Write(Sample.Observing(Sample.Count("2021", "46"), Sample.Count("2022", "62")));
        var two = other.Write(Sample.Observing(Sample.Count("2022", "62"), Sample.Count("2021", "46")));

        Assert.That(two!.Hash, Is.EqualTo(one!.Hash));
    }

    [Test]
    public void Hash_DependsOnEveryFigure()
    {
        using var other = new StoreFolder();

        var one = store.Write(Sample.Observing(Sample.Count("2022", "62")));
        var two = other.Write(Sample.Observing(Sample.Count("2022", ">62")));

        Assert.That(two!.Hash, Is.Not.EqualTo(one!.Hash));
    }

    // The second of two rows with one key breaks a rule of the schema half-way through.
    [Test]
    public void WriteThatFails_LeavesTheDatabaseAsItWas()
    {
        store.Write(Sample.Observing(Sample.Count("2021", "46")));
        var before = store.Dump();

        var broken = Sample.Observing(Sample.Count("2020", "57"), Sample.Count("2022", "62"), Sample.Count("2022", "63"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => store.Write(broken), Throws.TypeOf<SqliteException>());
            Assert.That(store.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void FirstWriteThatFails_LeavesNoTables()
    {
        var broken = Sample.Observing(Sample.Count("2022", "62"), Sample.Count("2022", "63"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => store.Write(broken), Throws.TypeOf<SqliteException>());
            Assert.That(store.Dump(), Is.Empty);
        }
    }

    [Test]
    public void AfterAWrite_TheFileAloneIsWhole()
    {
        store.Write(Sample.Observing(Sample.Count("2022", "62")));
        var wal = new FileInfo(store.Database + "-wal");
        var copy = Path.Combine(store.Path, "copy.db");
        File.Copy(store.Database, copy);

        using var snapshot = StoreSnapshot.Open(copy);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(wal is { Exists: false } or { Length: 0 }, Is.True);
            Assert.That(snapshot.LatestRelease()!.Number, Is.EqualTo(1));
        }
    }

    [Test]
    public void Fingerprint_IsThatOfTheLastWrite_EvenWhenNothingChanged()
    {
        store.Write(Sample.Empty, "one");
        store.Write(Sample.Empty, "two");

        Assert.That(store.Read(snapshot => snapshot.FingerprintOf("data")), Is.EqualTo("two"));
    }

    [Test]
    public void DataOfTheRepository_AreStoredWhole()
    {
        var data = new Import.DataFolder(Repository.Data).Read().Data!;

        store.Write(data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Read(snapshot => data.Indicators.Concat<object>(data.DerivedIndicators).Select(IdOf)
                .SelectMany(id => snapshot.Observations(new ObservationFilter { Indicator = id })).ToList()), Is.EquivalentTo(data.Observations));
            Assert.That(store.Read(snapshot => snapshot.Spells()), Is.EquivalentTo(data.Spells));
            Assert.That(store.Read(snapshot => snapshot.Duties()), Is.EquivalentTo(data.Duties));
            Assert.That(store.Read(snapshot => snapshot.Events()), Is.EquivalentTo(data.Events));
            Assert.That(store.Read(snapshot => snapshot.Claims()), Is.EquivalentTo(data.Claims));
            Assert.That(store.Read(snapshot => snapshot.Notes()), Is.EquivalentTo(data.Notes));
            Assert.That(store.Read(snapshot => snapshot.Sources()), Is.EquivalentTo(data.Sources));
            Assert.That(store.Read(snapshot => snapshot.Indicators()), Is.EquivalentTo(data.Indicators));
            Assert.That(store.Read(snapshot => snapshot.DerivedIndicators()), Is.EquivalentTo(data.DerivedIndicators));
            Assert.That(store.Read(snapshot => snapshot.Codes()), Is.EquivalentTo(data.Codes));
        }
    }

    private static string IdOf(object indicator) => indicator is Indicator observed ? observed.Id : ((DerivedIndicator)indicator).Id;
}

using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

/// <summary>What the database itself refuses, whoever writes into it.</summary>
public sealed class StoreSchemaTests
{
    private StoreFolder store = null!;

    [SetUp]
    public void Make()
    {
        store = new StoreFolder();
        store.Write(Sample.Observing(Sample.Count("2022", "62")));
    }

    [TearDown]
    public void Remove() => store.Dispose();

    [Test]
    public void EveryTable_IsStrict() => Assert.That(
        store.Rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"), Is.Empty);

    [Test]
    public void Journal_IsAWriteAheadLog() => Assert.That(store.Rows("PRAGMA journal_mode"), Is.EqualTo(new[] { "wal" }));

    [Test]
    public void Database_IsWhole() => Assert.That(store.Rows("PRAGMA integrity_check").Concat(store.Rows("PRAGMA foreign_key_check")), Is.EqualTo(new[] { "ok" }));

    [TestCase("status = 'X'")]
    [TestCase("status = 'O'")]
    [TestCase("conf = 'X'")]
    [TestCase("kind = 'number'")]
    [TestCase("value = NULL")]
    [TestCase("locator = ''")]
    [TestCase("counted_by = ''")]
    [TestCase("source = 'nowhere'")]
    [TestCase("indicator = 'nothing'")]
    [TestCase("added_in = 99")]
    [TestCase("ended_in = 1")]
    [TestCase("area = NULL")]
    [TestCase("origin = 'HRV', value = '3'")]
    [TestCase("origin = 'HRV', value = '3', rounded_to = '1'")]
    public void WrongObservation_IsRefused(string change) =>
        Assert.That(() => store.Run($"UPDATE observation SET {change}"), Throws.TypeOf<SqliteException>());

    [TestCase("origin = 'HRV', value = '3', conf = 'A'")]
    [TestCase("origin = 'HRV', value = '5'")]
    [TestCase("value = NULL, status = 'O'")]
    public void RightObservation_IsNotRefused(string change) => Assert.That(() => store.Run($"UPDATE observation SET {change}"), Throws.Nothing);

    [Test]
    public void SecondRowInForceWithOneKey_IsRefused() => Assert.That(
        () => store.Run("INSERT INTO observation SELECT * FROM observation"), Throws.TypeOf<SqliteException>());

    [Test]
    public void DatabaseOfAnotherProgram_IsRefused_AndNotTouched()
    {
        store.Run("PRAGMA application_id = 1");
        var before = store.Dump();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => StoreSnapshot.Open(store.Database), Throws.TypeOf<StoreException>().With.Message.Contains("is not a database of this program"));
            Assert.That(() => store.Write(Sample.Empty), Throws.TypeOf<StoreException>());
            Assert.That(store.Dump(), Is.EqualTo(before));
        }
    }

    [TestCase(0)]
    [TestCase(2)]
    public void DatabaseOfAnotherVersion_IsRefused_AndNotTouched(int version)
    {
        store.Run($"PRAGMA user_version = {version}");
        var before = store.Dump();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => StoreSnapshot.Open(store.Database), Throws.TypeOf<StoreException>().With.Message.Contains($"schema version {version}"));
            Assert.That(() => store.Write(Sample.Empty), Throws.TypeOf<StoreException>());
            Assert.That(store.Dump(), Is.EqualTo(before));
        }
    }
}

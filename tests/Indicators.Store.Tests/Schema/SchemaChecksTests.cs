using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

public sealed class SchemaChecksTests
{
    // Extended result codes of SQLite.
    private const int Check = 275;
    private const int ForeignKey = 787;
    private const int NotNull = 1299;
    private const int Unique = 2067;
    private const int DataType = 3091;

    private TemporaryDatabase database = null!;

    [SetUp]
    public void WriteSample()
    {
        database = new TemporaryDatabase();
        database.Write(Samples.Data);
    }

    [TearDown]
    public void DeleteSample() => database.Dispose();

    [TestCase("observation", "status", "'Z'", Check)]
    [TestCase("observation", "status", "'AB'", Check)]
    [TestCase("observation", "status", "''", Check)]
    [TestCase("observation", "status", "'a'", Check)]
    [TestCase("observation", "status", "'O'", Check)]
    [TestCase("observation", "value", "NULL", Check)]
    [TestCase("observation", "conf", "'X'", Check)]
    [TestCase("observation", "conf", "'FA'", Check)]
    [TestCase("observation", "conf", "''", Check)]
    [TestCase("observation", "kind", "'rate'", Check)]
    [TestCase("observation", "counted_by", "''", Check)]
    [TestCase("observation", "locator", "''", Check)]
    [TestCase("observation", "source", "'no-such-source'", ForeignKey)]
    [TestCase("observation", "indicator", "'no-such-indicator'", ForeignKey)]
    [TestCase("observation", "added_in", "7", ForeignKey)]
    [TestCase("observation", "added_in", "'first'", DataType)]
    [TestCase("observation", "ended_in", "1", Check)]
    [TestCase("observation", "ended_in", "7", ForeignKey)]
    [TestCase("observation", "area", "NULL", NotNull)]
    [TestCase("observation", "period", "'2021'", Unique)]
    [TestCase("code", "exhaustive", "2", Check)]
    [TestCase("code", "ended_in", "1", Check)]
    [TestCase("source", "id", "'no-such-source'", ForeignKey)]
    [TestCase("source", "ended_in", "1", Check)]
    [TestCase("indicator", "id", "'no-such-indicator'", ForeignKey)]
    [TestCase("indicator", "kind", "'rate'", Check)]
    [TestCase("indicator", "reference", "'sometimes'", Check)]
    [TestCase("indicator", "ended_in", "1", Check)]
    [TestCase("derived", "id", "'no-such-indicator'", ForeignKey)]
    [TestCase("derived", "kind", "'count'", Check)]
    [TestCase("derived", "ended_in", "1", Check)]
    [TestCase("spell", "end", "NULL", Check)]
    [TestCase("spell", "source", "'no-such-source'", ForeignKey)]
    [TestCase("spell", "locator", "''", Check)]
    [TestCase("spell", "ended_in", "1", Check)]
    [TestCase("duty", "done", "NULL", Check)]
    [TestCase("duty", "status", "'O'", Check)]
    [TestCase("duty", "status", "'Z'", Check)]
    [TestCase("duty", "source", "'no-such-source'", ForeignKey)]
    [TestCase("duty", "locator", "''", Check)]
    [TestCase("duty", "ended_in", "1", Check)]
    [TestCase("event", "text", "''", Check)]
    [TestCase("event", "source", "'no-such-source'", ForeignKey)]
    [TestCase("event", "locator", "''", Check)]
    [TestCase("event", "ended_in", "1", Check)]
    [TestCase("claim", "form", "'guess'", Check)]
    [TestCase("claim", "relation", "'>'", Check)]
    [TestCase("claim", "text", "''", Check)]
    [TestCase("claim", "source", "'no-such-source'", ForeignKey)]
    [TestCase("claim", "locator", "''", Check)]
    [TestCase("claim", "ended_in", "1", Check)]
    [TestCase("note", "indicator", "'no-such-indicator'", ForeignKey)]
    [TestCase("note", "status", "'Z'", Check)]
    [TestCase("note", "basis", "'guessed'", Check)]
    [TestCase("note", "ended_in", "1", Check)]
    [TestCase("release", "hash", "'short'", Check)]
    [TestCase("release", "observations", "-1", Check)]
    [TestCase("release", "added", "-1", Check)]
    [TestCase("release", "ended", "-1", Check)]
    [TestCase("input", "fingerprint", "NULL", NotNull)]
    public void WrongValue_IsRefused(string table, string column, string value, int error) =>
        Assert.That(() => database.Execute($"UPDATE \"{table}\" SET \"{column}\" = {value} WHERE rowid = (SELECT max(rowid) FROM \"{table}\")"), Refusal(error));

    [TestCase("1")]
    [TestCase("4")]
    public void FreeSmallCountByOrigin_IsRefused(string value) =>
        Assert.That(() => database.Execute($"UPDATE observation SET origin = 'AFG', value = '{value}' WHERE period = '2022'"), Refusal(Check));

    [TestCase("value = '5'")]
    [TestCase("value = '0'")]
    [TestCase("value = '<5'")]
    [TestCase("value = '2', conf = 'A'")]
    [TestCase("value = '2', kind = 'percent'")]
    public void OtherValueByOrigin_IsAccepted(string change)
    {
        database.Execute($"UPDATE observation SET origin = 'AFG', {change} WHERE period = '2022'");

        Assert.That(database.Scalar<long>("SELECT count(*) FROM observation WHERE origin = 'AFG'"), Is.EqualTo(1));
    }

    [Test]
    public void StepOfRounding_WithoutValue_IsRefused() =>
        Assert.That(() => database.Execute("UPDATE observation SET value = NULL, status = 'O', rounded_to = '1'"), Refusal(Check));

    [TestCase("code")]
    [TestCase("source")]
    [TestCase("indicator")]
    [TestCase("derived")]
    [TestCase("observation")]
    [TestCase("spell")]
    [TestCase("duty")]
    [TestCase("event")]
    [TestCase("claim")]
    [TestCase("note")]
    public void SecondRowInForceWithTheSameKey_IsRefused(string table) =>
        Assert.That(() => database.Execute($"INSERT INTO \"{table}\" SELECT * FROM \"{table}\" LIMIT 1"), Refusal(Unique));

    [Test]
    public void KnownSource_CannotBeForgotten() =>
        Assert.That(() => database.Execute("DELETE FROM known_source"), Refusal(ForeignKey));

    [Test]
    public void Release_CannotBeForgotten() =>
        Assert.That(() => database.Execute("DELETE FROM release"), Refusal(ForeignKey));

    private static NUnit.Framework.Constraints.IResolveConstraint Refusal(int error) =>
        Throws.TypeOf<SqliteException>().With.Property(nameof(SqliteException.SqliteExtendedErrorCode)).EqualTo(error);
}

using System.Security.Cryptography;
using System.Text;
using Dapper;
using Indicators.Model;

namespace Indicators.Store.Tests;

public sealed class ReleaseHashTests
{
    private const string KeyAndThenTheRest =
        "indicator, area, period, sex, age, exploitation, citizenship, \"group\", origin, referrer, provider, counted_by, source, value, rounded_to, kind, status, conf, locator, as_of, note";

    [Test]
    public void SameDataInAnotherOrder_IsNoRelease()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);

        Assert.That(database.Write(Reversed(Samples.Data)), Is.Null);
    }

    [Test]
    public void Hash_DoesNotDependOnTheOrderOfRows()
    {
        using var one = new TemporaryDatabase();
        using var other = new TemporaryDatabase();

        Assert.That(other.Write(Reversed(Samples.Data))!.Hash, Is.EqualTo(one.Write(Samples.Data)!.Hash));
    }

    [Test]
    public void Hash_IsOfTheContent_AndNotOfTheHistory()
    {
        using var database = new TemporaryDatabase();
        var first = database.Write(Samples.Data)!;
        var second = database.Write(Samples.Data with { Claims = [] })!;
        var third = database.Write(Samples.Data)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Hash, Is.Not.EqualTo(first.Hash));
            Assert.That(third.Hash, Is.EqualTo(first.Hash));
            Assert.That((second.Number, third.Number), Is.EqualTo((2L, 3L)));
        }
    }

    [Test]
    public void Hash_DoesNotDependOnTheOrderInWhichRowsCame()
    {
        using var grown = new TemporaryDatabase();
        using var fresh = new TemporaryDatabase();
        grown.Write(Samples.Data with { Observations = [Samples.Observed("2022", "62")] });

        Assert.That(grown.Write(Samples.Data)!.Hash, Is.EqualTo(fresh.Write(Samples.Data)!.Hash));
    }

    // The definition, followed by hand: SHA-256 of a line for each row in force, the table's name and the cells with U+001F between them, ended by U+000A.
    [Test]
    public void Hash_IsOfALineForEachRowInForce()
    {
        using var database = new TemporaryDatabase();
        var release = database.Write(Samples.Data with { Observations = [Samples.Observed("2022", ">62"), Samples.Observed("2021", "46", roundedTo: "2")] })!;

        string[] tables = ["code", "spelling", "source", "indicator", "derived", "note", "observation", "spell", "duty", "event", "claim"];
        var lines = string.Concat(tables.SelectMany(table => Lines(database, table)));

        Assert.That(release.Hash, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))));
    }

    // No key of the sample is the beginning of another one, so that the order of lines is the order of keys.
    private static IEnumerable<string> Lines(TemporaryDatabase database, string table)
    {
        using var connection = database.Open();
        string[] ofReleases = ["input", "added_in", "ended_in"];
        return connection.Query($"SELECT {(table == "observation" ? KeyAndThenTheRest : "*")} FROM {table}").ToList()
            .Select(row => string.Join('\u001f', ((IDictionary<string, object?>)row).Where(cell => !ofReleases.Contains(cell.Key)).Select(cell => cell.Value).Prepend(table)) + "\n")
            .Order(StringComparer.Ordinal);
    }

    private static DataSet Reversed(DataSet data) => data with
    {
        Codes = [.. data.Codes.Reverse()],
        Sources = [.. data.Sources.Reverse()],
        Indicators = [.. data.Indicators.Reverse()],
        DerivedIndicators = [.. data.DerivedIndicators.Reverse()],
        Observations = [.. data.Observations.Reverse()],
    };
}

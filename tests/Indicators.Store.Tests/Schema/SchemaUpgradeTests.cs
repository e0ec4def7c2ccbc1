using Dapper;
using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>A database of version 1 becomes one of this version, with all that it held.</summary>
public sealed class SchemaUpgradeTests
{
    private static readonly string[] Tables = ["known_source", "known_indicator", "code", "source", "indicator", "derived", "observation", "spell", "duty", "event", "claim", "note"];

    [Test]
    public void OlderDatabase_IsUpgradedByReadingIt_AndKeepsEveryRowAndRelease()
    {
        using var current = Written();
        using var older = OfVersionOne(current);

        var releases = older.Read(snapshot => snapshot.Releases());
        var victims = older.Read(snapshot => snapshot.Observations(new() { Indicator = "identified-victims" }));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(releases.Select(release => (release.Number, release.Input, release.Message)), Is.EqualTo(new[] { (1L, "data", ""), (2L, "data", "") }));
            Assert.That(releases.Select(release => release.Hash), Is.EqualTo(current.Read(snapshot => snapshot.Releases()).Select(release => release.Hash)));
            Assert.That(victims, Is.EqualTo(current.Read(snapshot => snapshot.Observations(new() { Indicator = "identified-victims" }))));
            Assert.That(Tables.Where(table => !Rows(older, table).SequenceEqual(Rows(current, table))), Is.Empty);
            Assert.That(older.Scalar<long>("PRAGMA user_version"), Is.EqualTo(StoreSchema.Version));
        }
    }

    [Test]
    public void UpgradedSchema_IsThatOfANewDatabase()
    {
        using var current = Written();
        using var older = OfVersionOne(current);
        older.Read(snapshot => snapshot.Release);

        Assert.That(Schema(older), Is.EqualTo(Schema(current)));
    }

    [Test]
    public void UpgradedDatabase_TakesAnImport_AndChangesNothingWhereTheDataAreTheSame()
    {
        using var current = Written();
        using var older = OfVersionOne(current);

        var same = older.Write(Second with { Spellings = [] });
        var changed = older.Write(Second with { Spellings = [], Claims = [] });

        Assert.That((same, changed!.Number), Is.EqualTo((default(Release), 3L)));
    }

    [Test]
    public void UpgradeThatFails_LeavesTheDatabaseAsItWas()
    {
        using var current = Written();
        using var older = OfVersionOne(current);
        older.Execute("PRAGMA foreign_keys = OFF; DELETE FROM known_source");
        var before = DatabaseDump.Of(older);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => StoreSnapshot.Open(older.Path), Throws.TypeOf<StoreException>().With.Message.Contains("rows in it refer to others that are not there"));
            Assert.That(DatabaseDump.Of(older), Is.EqualTo(before));
            Assert.That(older.Scalar<long>("PRAGMA user_version"), Is.EqualTo(1));
        }
    }

    private static DataSet First => Samples.Data with { Spellings = [] };

    private static DataSet Second => First with { Observations = [Samples.Observed("2021", "46"), Samples.Observed("2022", "63")] };

    private static TemporaryDatabase Written()
    {
        var database = new TemporaryDatabase();
        database.Write(First);
        database.Write(Second);
        return database;
    }

    // What version 1 would have written: its tables, filled with what they had columns for.
    private static TemporaryDatabase OfVersionOne(TemporaryDatabase current)
    {
        var older = new TemporaryDatabase();
        using var connection = older.Open();
        using var stream = typeof(SchemaUpgradeTests).Assembly.GetManifestResourceStream("schema-1.sql")!;
        connection.Execute("PRAGMA foreign_keys = OFF; PRAGMA application_id = 0x496E6469; PRAGMA user_version = 1;");
        connection.Execute(new StreamReader(stream).ReadToEnd());
        connection.Execute("ATTACH DATABASE @Path AS current", new { current.Path });
        foreach (var table in (string[])[.. Tables, "release", "input"])
        {
            var columns = string.Join(", ", connection.Query<string>($"SELECT '\"' || name || '\"' FROM pragma_table_info('{table}')"));
            connection.Execute($"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM current.{table}");
        }

        return older;
    }

    private static List<string> Rows(TemporaryDatabase database, string table)
    {
        using var connection = database.Open();
        return [.. connection.Query($"SELECT * FROM {table}").Select(row => string.Join('|', ((IDictionary<string, object?>)row).Values)).Order(StringComparer.Ordinal)];
    }

    // A table that was renamed has its name in quotes; comments and white space are no difference either.
    private static List<string> Schema(TemporaryDatabase database)
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
                .Select(sql => string.Join(' ', sql.Split('\n').Where(line => !line.TrimStart().StartsWith("--", StringComparison.Ordinal))).Replace("\"", "", StringComparison.Ordinal))
                .Select(sql => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Order(StringComparer.Ordinal),
        ];
    }
}

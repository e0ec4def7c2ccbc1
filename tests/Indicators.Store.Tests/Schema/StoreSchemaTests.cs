using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

public sealed class StoreSchemaTests
{
    [Test]
    public void EveryTable_IsStrict()
    {
        using var database = Written();
        using var connection = database.Open();

        var tables = connection.Query<(string Name, long Strict)>("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'").ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tables, Has.Count.EqualTo(15));
            Assert.That(tables.Where(table => table.Strict == 0).Select(table => table.Name), Is.Empty);
        }
    }

    [Test]
    public void File_IsMarkedAsThisProgramsOwn()
    {
        using var database = Written();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(database.Scalar<long>("PRAGMA application_id"), Is.EqualTo(BitConverter.ToInt32([.. "Indi"u8.ToArray().Reverse()])));
            Assert.That(database.Scalar<long>("PRAGMA user_version"), Is.EqualTo(2));
            Assert.That(database.Scalar<string>("PRAGMA journal_mode"), Is.EqualTo("wal"));
            Assert.That(database.Scalar<string>("PRAGMA integrity_check"), Is.EqualTo("ok"));
        }
    }

    [Test]
    public void ConnectionsOfTheStore_EnforceForeignKeys()
    {
        using var database = Written();
        using var writing = StoreConnection.OpenForWriting(database.Path);
        using var reading = StoreConnection.OpenForReading(database.Path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(writing.ExecuteScalar<long>("PRAGMA foreign_keys"), Is.EqualTo(1));
            Assert.That(reading.ExecuteScalar<long>("PRAGMA foreign_keys"), Is.EqualTo(1));
        }
    }

    [Test]
    public void ConnectionForReading_CannotWrite()
    {
        using var database = Written();
        using var reading = StoreConnection.OpenForReading(database.Path);

        Assert.That(() => reading.Execute("DELETE FROM observation"), Throws.InstanceOf<SqliteException>().With.Property("SqliteErrorCode").EqualTo(8));
    }

    [Test]
    public void DatabaseOfAnotherProgram_IsRefused_AndLeftAsItIs()
    {
        using var database = new TemporaryDatabase();
        database.Execute("CREATE TABLE recipe (name TEXT)");
        var before = File.ReadAllBytes(database.Path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => database.Write(Samples.Data), Throws.TypeOf<StoreException>().With.Message.EqualTo($"{database.Path} is not a database of this program"));
            Assert.That(() => StoreSnapshot.Open(database.Path), Throws.TypeOf<StoreException>());
            Assert.That(File.ReadAllBytes(database.Path), Is.EqualTo(before));
        }
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    public void DatabaseOfAnotherVersion_IsRefused_AndLeftAsItIs(int version)
    {
        using var database = Written();
        database.Execute($"PRAGMA user_version = {version}");
        var before = DatabaseDump.Of(database);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => database.Write(Samples.Data with { Claims = [] }), Throws.TypeOf<StoreException>().With.Message.Contains($"version {version}").And.Message.Contains("version 2"));
            Assert.That(() => StoreSnapshot.Open(database.Path), Throws.TypeOf<StoreException>());
            Assert.That(DatabaseDump.Of(database), Is.EqualTo(before));
        }
    }

    [Test]
    public void FileThatIsNoDatabase_IsRefused_AndLeftAsItIs()
    {
        using var database = new TemporaryDatabase();
        File.WriteAllText(database.Path, new string('x', 5000));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => database.Write(Samples.Data), Throws.InstanceOf<SqliteException>());
            Assert.That(() => StoreSnapshot.Open(database.Path), Throws.InstanceOf<SqliteException>());
            Assert.That(File.ReadAllText(database.Path), Is.EqualTo(new string('x', 5000)));
        }
    }

    [Test]
    public void DatabaseThatIsNotThere_CannotBeRead_AndIsNotCreatedByTrying()
    {
        using var database = new TemporaryDatabase();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => StoreSnapshot.Open(database.Path), Throws.InstanceOf<SqliteException>());
            Assert.That(File.Exists(database.Path), Is.False);
        }
    }

    [Test]
    public void FolderThatIsNotThere_CannotBeWrittenTo()
    {
        using var database = new TemporaryDatabase();
        var writer = new ReleaseWriter(database.FileBeside("none/indicators.db"), new FixedClock());

        Assert.That(() => writer.Write(Samples.Data, "data", "f", new NoProblems()), Throws.InstanceOf<SqliteException>());
    }

    [Test]
    public void DatabaseThatWasDeleted_IsNeitherReadNorWrittenOn()
    {
        using var database = Written();
        File.Delete(database.Path);

        Assert.That(() => StoreSnapshot.Open(database.Path), Throws.InstanceOf<SqliteException>());

        var release = database.Write(Samples.Data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(release?.Number, Is.EqualTo(1));
            Assert.That(File.Exists(database.Path), Is.True);
        }
    }

    [Test]
    public void DatabaseThatWasReplaced_IsReadAsItIsNow()
    {
        using var database = Written();
        File.Copy(database.Path, database.FileBeside("backup.db"));
        database.Write(Samples.Data with { Claims = [] });
        File.Move(database.FileBeside("backup.db"), database.Path, overwrite: true);

        Assert.That(database.Read(snapshot => snapshot.LatestRelease()!.Number), Is.EqualTo(1));
    }

    private static TemporaryDatabase Written()
    {
        var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        return database;
    }
}

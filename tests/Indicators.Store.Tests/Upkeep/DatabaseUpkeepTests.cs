using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

/// <summary>Copies of a database, and whether one is whole.</summary>
public sealed class DatabaseUpkeepTests
{
    private TemporaryDatabase database = null!;

    private string Copy => database.FileBeside("copy.db");

    [SetUp]
    public void WriteTwoReleases()
    {
        database = new TemporaryDatabase();
        database.Write(Samples.Data);
        database.Write(Samples.Data with { Observations = [Samples.Observed("2022", "63")] });
    }

    [TearDown]
    public void Close() => database.Dispose();

    [Test]
    public void WholeDatabase_HasNothingWrong() => Assert.That(DatabaseCheck.Run(database.Path), Is.Empty);

    [Test]
    public void FigureChangedBehindTheProgramsBack_IsFoundByTheHash_OfEveryReleaseThatHoldsIt()
    {
        database.Execute("UPDATE observation SET value = '47' WHERE period = '2021'");

        Assert.That(DatabaseCheck.Run(database.Path), Is.EqualTo(new[] { "release 1 does not hold what it held when it was made: its hash is another one" }));
    }

    [Test]
    public void RowThatRefersToNothing_IsFound()
    {
        database.Execute("PRAGMA foreign_keys = OFF; DELETE FROM known_source WHERE id = 'atina-2023'");

        Assert.That(DatabaseCheck.Run(database.Path), Is.EqualTo(new[] { "1 rows of source refer to rows of known_source that are not there" }));
    }

    [Test]
    public void ReleaseThatIsMissing_IsFound()
    {
        database.Execute("PRAGMA foreign_keys = OFF; DELETE FROM release WHERE number = 1");

        Assert.That(DatabaseCheck.Run(database.Path), Has.Some.Contains("release 2 comes out of turn"));
    }

    // A bit that flipped on the disk, in a page of the index.
    [Test]
    public void DamagedFile_IsFound()
    {
        var page = database.Scalar<long>("SELECT rootpage FROM sqlite_schema WHERE name = 'observation_in_force'");
        var size = database.Scalar<long>("PRAGMA page_size");
        using (var file = File.Open(database.Path, FileMode.Open))
        {
            file.Position = ((page - 1) * size) + size - 40;
            var found = file.ReadByte();
            file.Position--;
            file.WriteByte((byte)(found ^ 1));
        }

        Assert.That(DatabaseCheck.Run(database.Path), Is.Not.Empty);
    }

    [Test]
    public void CopyPutBack_IsTheDatabaseAsItWas_WithEveryRelease()
    {
        DatabaseCopy.Make(database.Path, Copy);
        var before = DatabaseDump.Of(database);
        database.Write(Samples.Data with { Observations = [Samples.Observed("2023", "66")] });

        DatabaseCopy.PutBack(Copy, database.Path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(DatabaseDump.Of(database), Is.EqualTo(before));
            Assert.That(DatabaseCheck.Run(database.Path), Is.Empty);
            Assert.That(database.Write(Samples.Data)!.Number, Is.EqualTo(3));
        }
    }

    [Test]
    public void CopyPutBack_WhereNoDatabaseIs_MakesOne()
    {
        DatabaseCopy.Make(database.Path, Copy);
        using var other = new TemporaryDatabase();

        DatabaseCopy.PutBack(Copy, other.Path);

        Assert.That(DatabaseDump.Of(other), Is.EqualTo(DatabaseDump.Of(database)));
    }

    // Whoever reads while a copy is put back goes on with what was there.
    [Test]
    public void ReaderWhoIsReading_SeesNoMixture()
    {
        DatabaseCopy.Make(database.Path, Copy);
        database.Write(Samples.Data with { Observations = [Samples.Observed("2023", "66")] });
        using var reading = StoreSnapshot.Open(database.Path);

        DatabaseCopy.PutBack(Copy, database.Path);

        Assert.That(reading.Observations(new() { Indicator = "identified-victims" }).Single().Figure!.Value, Is.EqualTo(66));
    }

    [Test]
    public void FileThatIsThere_IsNotWrittenOver()
    {
        File.WriteAllText(Copy, "a text that somebody needs");

        Assert.That(() => DatabaseCopy.Make(database.Path, Copy), Throws.TypeOf<StoreException>().With.Message.Contains("is there already"));
        Assert.That(File.ReadAllText(Copy), Is.EqualTo("a text that somebody needs"));
    }

    [Test]
    public void CopyThatIsNotWhole_IsNotPutBack()
    {
        DatabaseCopy.Make(database.Path, Copy);
        var before = DatabaseDump.Of(database);
        using (var connection = new SqliteConnection($"Data Source={Copy};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE observation SET value = '1'";
            command.ExecuteNonQuery();
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => DatabaseCopy.PutBack(Copy, database.Path), Throws.TypeOf<StoreException>().With.Message.Contains("is not whole"));
            Assert.That(DatabaseDump.Of(database), Is.EqualTo(before));
        }
    }
}

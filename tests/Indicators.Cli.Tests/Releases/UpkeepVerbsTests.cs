namespace Indicators.Cli.Tests;

/// <summary><c>backup</c>, <c>restore</c> and <c>verify</c>.</summary>
public sealed class UpkeepVerbsTests
{
    private Workplace place = null!;

    [SetUp]
    public void Import()
    {
        place = new Workplace();
        Assert.That(place.Run("import", place.Folder.CopyOfFoundingData()).Code, Is.Zero);
    }

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void CopyPutBack_IsTheDatabaseAsItWas()
    {
        var before = place.Dump();
        var copy = place.Folder.File("copy.db");

        var backup = place.Run("backup", copy);
        place.Run("import", place.Folder.DataWith("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62,", "identified-victims,SRB,2022,,,,,,,,,63,"));
        var between = place.Dump();
        var restored = place.Run("restore", copy);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((backup.Code, restored.Code, place.Run("verify").Code), Is.EqualTo((0, 0, 0)));
            Assert.That(backup.Output.Trim(), Is.EqualTo($"{copy} holds what {place.Database} held."));
            Assert.That(between, Is.Not.EqualTo(before));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void FigureChangedBehindTheProgramsBack_IsExit3_AndNamesTheRelease()
    {
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={place.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE observation SET value = '61' WHERE indicator = 'identified-victims' AND period = '2022' AND value = '62'";
            Assert.That(command.ExecuteNonQuery(), Is.EqualTo(1));
        }

        var verified = place.Run("verify");
        var asJson = place.Run("verify", "--format", "json").Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(verified.Code, Is.EqualTo(3));
            Assert.That(verified.Output, Does.Contain("release 1").IgnoreCase);
            Assert.That(asJson.GetProperty("valid").GetBoolean(), Is.False);
        }
    }

    [TestCase("backup", "indicators.db")]
    [TestCase("restore", "no-copy.txt")]
    public void FileThatMustNotBeTouched_IsNot(string verb, string file)
    {
        place.Folder.Write("no-copy.txt", "no database\n");
        var before = File.ReadAllBytes(place.Database);

        var outcome = place.Run(verb, place.Folder.File(file));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(3));
            Assert.That(outcome.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(File.ReadAllBytes(place.Database), Is.EqualTo(before));
        }
    }
}

namespace Indicators.Cli.Tests;

public sealed class UsageTests
{
    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [TestCase("frobnicate")]
    [TestCase("import")]
    [TestCase("import", "no-such-folder")]
    [TestCase("validate")]
    [TestCase("charts")]
    [TestCase("claims", "--format", "xml")]
    [TestCase("claims", "--colour")]
    public void WrongUsage_IsExit2_AndSaysWhy(params string[] args)
    {
        var outcome = place.Run(args);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(2));
            Assert.That(outcome.Error, Does.Contain("--help"));
            Assert.That(outcome.Output, Is.Empty);
        }
    }

    [TestCase("--help")]
    [TestCase("import", "--help")]
    public void Help_IsExit0(params string[] args)
    {
        var outcome = place.Run(args);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("Usage:"));
        }
    }

    [Test]
    public void DatabaseThatIsNotThere_IsExit3()
    {
        var outcome = place.Run("claims");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(3));
            Assert.That(outcome.Error, Does.Contain("There is no database"));
            Assert.That(File.Exists(place.Database), Is.False);
        }
    }

    [TestCase("claims")]
    [TestCase("import")]
    public void FileThatIsNoDatabase_IsExit3_AndNotTouched(string verb)
    {
        File.WriteAllText(place.Database, "a text that somebody needs");

        var outcome = verb == "import" ? place.Run(verb, Repository.Data) : place.Run(verb);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(3));
            Assert.That(outcome.Error.Trim(), Does.Contain("database").And.Not.Contain("\n"));
            Assert.That(File.ReadAllText(place.Database), Is.EqualTo("a text that somebody needs"));
        }
    }

    [Test]
    public void FolderThatIsNotThere_IsExit3_AndSaysWhat()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = IndicatorsCommand.Run(["import", Repository.Data, "--database", place.Folder.File("no-such-folder/indicators.db")], output, error);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(3));
            Assert.That(error.ToString(), Does.Contain("is its folder there"));
        }
    }

    [Test]
    public void DatabaseOfAnotherProgram_IsExit3_AndNotTouched()
    {
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={place.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE somebody (else_s TEXT)";
            command.ExecuteNonQuery();
        }

        var outcome = place.Run("import", Repository.Data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(3));
            Assert.That(outcome.Error, Does.Contain("is not a database of this program"));
            Assert.That(place.Dump(), Is.EqualTo("[somebody]"));
        }
    }

    [Test]
    public void Validate_WritesNothing()
    {
        var outcome = place.Run("validate", Repository.Data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Error, Does.Contain("0 errors"));
            Assert.That(File.Exists(place.Database), Is.False);
        }
    }

    // A file of figures that datapackage.json does not list is read all the same, and said.
    [Test]
    public void Warning_DoesNotHinderAnImport()
    {
        var data = place.Folder.CopyOfData();
        var header = File.ReadLines(Path.Combine(data, "observations", "migration.csv")).First();
        File.WriteAllText(Path.Combine(data, "observations", "unlisted.csv"), $"{header}\nmigrants-stayed,SRB,2020,,,,,,,,,7,,,,,atina-2023,p. 1,,\n");

        var outcome = place.Run("import", data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("warning: ").And.Contain("unlisted.csv").And.Contain("release 1"));
        }
    }
}

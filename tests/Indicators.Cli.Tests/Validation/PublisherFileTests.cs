namespace Indicators.Cli.Tests.Validation;

/// <summary><c>validate</c> with a file as its publisher gives it.</summary>
public sealed class PublisherFileTests
{
    private const string Header = "Country Name,Country Code,Year,Value\n";

    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    // 666,444 is a tenth of what the folder has for the year before; the folder has no 1998 and 1999.
    [Test]
    public void File_IsLookedAtBesideTheDatabase_AndOnlyItsOwnRowsAreTold()
    {
        place.Run("import", Repository.Data);
        var before = place.Dump();
        var outcome = Validate(Header + "Serbia,SRB,1998,7534000\nSerbia,SRB,1999,754040\n");
        var report = outcome.Json;
        var task = report.GetProperty("tasks").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(ValidationReportTests.Types(task.GetProperty("warnings")), Is.EqualTo(new[] { "unit-slip", "no-date" }));
            Assert.That(task.GetProperty("warnings")[0].GetProperty("rowNumber").GetInt32(), Is.EqualTo(3));
            Assert.That(task.GetProperty("labels").EnumerateArray().Select(label => label.GetString()), Is.EqualTo(new[] { "Country Name", "Country Code", "Year", "Value" }));
            Assert.That((task.GetProperty("stats").GetProperty("rows").GetInt64(), task.GetProperty("stats").GetProperty("fields").GetInt32()), Is.EqualTo((2L, 4)));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void WithoutADatabase_TheProgramsOwnDefinitionsAreEnough_AndNoneIsMade()
    {
        var outcome = Validate(Header + "Serbia,SRB,1998,7534000\nSerbia,SRB,1999,7540401\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(File.Exists(place.Database), Is.False);
        }
    }

    // The folder has 6,664,449 for 2022.
    [Test]
    public void FigureThatTheDatabaseHoldsOtherwise_IsAnError()
    {
        place.Run("import", Repository.Data);
        var outcome = Validate(Header + "Serbia,SRB,2022,6664448\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(ValidationReportTests.Types(outcome.Json.GetProperty("tasks")[0].GetProperty("errors")), Is.EqualTo(new[] { "input-conflict" }));
        }
    }

    [TestCase("--as", "world-bank", "unknown-format")]
    [TestCase("--source", "world-bank-populations", "foreign-key")]
    public void OptionThatIsWrong_IsAnErrorOfNoFile(string option, string value, string type)
    {
        var outcome = Validate(Header + "Serbia,SRB,1999,7540401\n", option, value);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(ValidationReportTests.Types(outcome.Json.GetProperty("errors")), Is.EqualTo(new[] { type }));
        }
    }

    [Test]
    public void ColumnThatIsNotThere_IsUnknownFormat() =>
        Assert.That(ValidationReportTests.Types(Validate("a,b\n1,2\n").Json.GetProperty("tasks")[0].GetProperty("errors")), Is.EqualTo(new[] { "unknown-format" }));

    private Outcome Validate(string text, params string[] options)
    {
        place.Folder.Write("population.csv", text);
        return place.Run(["validate", place.Folder.File("population.csv"), "--format", "json", .. options]);
    }
}

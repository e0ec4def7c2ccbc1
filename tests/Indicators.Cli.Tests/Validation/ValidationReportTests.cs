using System.Text.Json;

namespace Indicators.Cli.Tests.Validation;

/// <summary>The shape of the report is that of https://framework.frictionlessdata.io (validation report, version 5).</summary>
public sealed class ValidationReportTests
{
    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void Report_HasTheMembersOfAFrictionlessReport()
    {
        var report = Validate(place.Folder.DataWith("observations/migration.csv", ">116000", "116.000")).Json;
        var task = Task(report, "observations/migration.csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Names(report), Is.EqualTo(new[] { "valid", "stats", "warnings", "errors", "tasks" }));
            Assert.That(Names(report.GetProperty("stats")), Is.EqualTo(new[] { "tasks", "errors", "warnings", "seconds" }));
            Assert.That(Names(task), Is.EqualTo(new[] { "name", "place", "type", "valid", "labels", "stats", "warnings", "errors" }));
            Assert.That(Names(task.GetProperty("stats")), Is.EqualTo(new[] { "errors", "warnings", "rows", "fields", "bytes", "sha256" }));
            Assert.That(Names(task.GetProperty("errors")[0]), Is.EqualTo(new[] { "type", "title", "description", "message", "note", "tags", "rowNumber", "fieldName", "fieldNumber", "cell", "nearest" }));
        }
    }

    [Test]
    public void Error_TellsTypePlaceCellAndNearest()
    {
        var outcome = Validate(place.Folder.DataWith("observations/migration.csv", ">116000", "116.000"));
        var task = Task(outcome.Json, "observations/migration.csv");
        var error = task.GetProperty("errors").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Json.GetProperty("valid").GetBoolean(), Is.False);
            Assert.That(task.GetProperty("valid").GetBoolean(), Is.False);
            Assert.That(outcome.Json.GetProperty("stats").GetProperty("errors").GetInt64(), Is.EqualTo(1));
            Assert.That(error.GetProperty("type").GetString(), Is.EqualTo("type-error"));
            Assert.That(error.GetProperty("rowNumber").GetInt64(), Is.EqualTo(2));
            Assert.That(error.GetProperty("fieldName").GetString(), Is.EqualTo("value"));
            // indicator,area,period,sex,age,exploitation,citizenship,group,origin,referrer,provider,value
            Assert.That(error.GetProperty("fieldNumber").GetInt32(), Is.EqualTo(12));
            Assert.That(error.GetProperty("cell").GetString(), Is.EqualTo("116.000"));
            Assert.That(error.GetProperty("nearest").GetString(), Is.EqualTo("116000"));
            Assert.That(error.GetProperty("message").GetString(), Does.StartWith("observations/migration.csv, row 2, column value: found \"116.000\"; allowed: "));
            Assert.That(error.GetProperty("note").GetString(), Does.StartWith("allowed: a whole number"));
            Assert.That(error.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()), Is.EqualTo(new[] { "#table", "#row", "#cell" }));
        }
    }

    // By hand: a header and one row, 87 bytes with the empty line (wc -c), hashed by sha256sum.
    [Test]
    public void Task_TellsRowsFieldsBytesAndHash()
    {
        const string Text = "indicator,area,period,value,source,locator\nmigrants-stayed,SRB,2020,7,atina-2023,p. 1\n\n";
        var data = place.Folder.CopyOfFoundingData();
        place.Folder.Write("data/observations/migration.csv", Text);
        var task = Task(Validate(data).Json, "observations/migration.csv");
        var stats = task.GetProperty("stats");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((task.GetProperty("name").GetString(), task.GetProperty("type").GetString()), Is.EqualTo(("migration", "table")));
            Assert.That(task.GetProperty("labels").EnumerateArray().Select(label => label.GetString()), Is.EqualTo(new[] { "indicator", "area", "period", "value", "source", "locator" }));
            Assert.That((stats.GetProperty("rows").GetInt64(), stats.GetProperty("fields").GetInt32(), stats.GetProperty("bytes").GetInt64()), Is.EqualTo((1L, 6, 87L)));
            Assert.That(stats.GetProperty("sha256").GetString(), Is.EqualTo("b04cacf0d95e4ca57c4754e8773ab97e808ec9bdede8bd6b3c457cffee96eae5"));
        }
    }

    [TestCase("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62", "identified-victms,SRB,2022,,,,,,,,,62", "foreign-key")]
    [TestCase("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62", "identified-victims,SRB,2022,feminine,,,,,,,,62", "constraint-error")]
    [TestCase("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62", "identified-victims,SRB,2022,,,,,,,,,62,,", "extra-cell")]
    [TestCase("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62", "identified-victims,SRB,22,,,,,,,,,62", "type-error")]
    [TestCase("observations/cptv.csv", "value,rounded_to", "amount,rounded_to", "extra-label")]
    [TestCase("observations/cptv.csv", "value,rounded_to", ",rounded_to", "blank-label")]
    [TestCase("observations/cptv.csv", "value,rounded_to", "value,value", "duplicate-label")]
    [TestCase("observations/cptv.csv", "2,,,A,cptv", "2,,,,cptv", "small-count")]
    [TestCase("sources.csv", "atina-2023,atina,NGO Atina,", "atina-2023,atina,,", "constraint-error")]
    [TestCase("datapackage.json", "\"resources\"", "\"things\"", "package-error")]
    public void Error_HasItsType_AndIsExit1(string file, string old, string replacement, string type)
    {
        var outcome = Validate(place.Folder.DataWith(file, old, replacement));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(Types(Task(outcome.Json, file).GetProperty("errors")), Has.Some.EqualTo(type));
        }
    }

    [Test]
    public void SecondRowWithTheSameKey_IsPrimaryKey()
    {
        var data = place.Folder.CopyOfFoundingData();
        var file = Path.Combine(data, "observations", "migration.csv");
        File.AppendAllText(file, File.ReadAllLines(file)[1] + "\n");
        Assert.That(Types(Task(Validate(data).Json, "observations/migration.csv").GetProperty("errors")), Is.EqualTo(new[] { "primary-key" }));
    }

    [Test]
    public void FileThatIsMissing_IsATaskOfItsOwn()
    {
        var data = place.Folder.CopyOfFoundingData();
        File.Delete(Path.Combine(data, "sources.csv"));
        var task = Task(Validate(data).Json, "sources.csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Types(task.GetProperty("errors")), Is.EqualTo(new[] { "source-error" }));
            Assert.That(Names(task.GetProperty("stats")), Is.EqualTo(new[] { "errors", "warnings" }));
        }
    }

    // 1003 wrong values: a thousand are told, three are counted.
    [Test]
    public void ErrorsThatAreOnlyCounted_AreInTheCount()
    {
        var data = place.Folder.CopyOfFoundingData();
        place.Folder.Write("data/observations/migration.csv", "indicator,area,period,value,source,locator\n" + string.Concat(Enumerable.Range(0, 1003).Select(row => $"migrants-stayed,SRB,2020,many,atina-2023,p. {row}\n")));
        var report = Validate(data).Json;
        var errors = Task(report, "observations/migration.csv").GetProperty("errors");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.GetProperty("stats").GetProperty("errors").GetInt64(), Is.EqualTo(1003));
            Assert.That((errors.GetArrayLength(), errors[1000].GetProperty("type").GetString()), Is.EqualTo((1001, "more-errors")));
        }
    }

    private Outcome Validate(string data) => place.Run("validate", data, "--format", "json");

    internal static JsonElement Task(JsonElement report, string file) =>
        report.GetProperty("tasks").EnumerateArray().Single(task => task.GetProperty("place").GetString() == file);

    internal static IEnumerable<string?> Types(JsonElement problems) => problems.EnumerateArray().Select(problem => problem.GetProperty("type").GetString());

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}

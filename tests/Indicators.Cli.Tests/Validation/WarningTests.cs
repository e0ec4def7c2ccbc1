namespace Indicators.Cli.Tests.Validation;

/// <summary>Each warning at its row, as the whole of what is found in a folder that is otherwise right; and text beside JSON.</summary>
public sealed class WarningTests
{
    private const string File = "observations/figures.csv";

    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [TestCase("victims,SRB,2021,,187,one", "factor-three", 3, "value", "187")]
    [TestCase("victims,SRB,2021,,620,one", "unit-slip", 3, "value", "620")]
    [TestCase("victims,SRB,2020,female,63,two", "parts", 3, "value", "63")]
    [TestCase("victims,SRB,2022,,60,one", "missing-year", 3, "period", "2022")]
    [TestCase("victims,SRB,2021,,60,early", "dated-before-period", 3, "source", "early")]
    [TestCase("victims,SRB,2020,,60,two", "conflict-counter", 2, "value", "62")]
    [TestCase("victims,SRB,2020,female,63,one", "conflict-parts", 2, "value", "62")]
    public void WarningOnFigures_IsAtItsRow_AndExit0(string row, string type, int number, string column, string cell)
    {
        var outcome = Validate(row);
        var warning = ValidationReportTests.Task(outcome.Json, File).GetProperty("warnings").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Json.GetProperty("valid").GetBoolean(), Is.True);
            Assert.That(outcome.Json.GetProperty("stats").GetProperty("warnings").GetInt64(), Is.EqualTo(1));
            Assert.That(warning.GetProperty("type").GetString(), Is.EqualTo(type));
            Assert.That(warning.GetProperty("rowNumber").GetInt32(), Is.EqualTo(number));
            Assert.That(warning.GetProperty("fieldName").GetString(), Is.EqualTo(column));
            Assert.That(warning.GetProperty("cell").GetString(), Is.EqualTo(cell));
        }
    }

    [TestCase("victims,SRB,2021,,186,one")]
    [TestCase("victims,SRB,2020,female,62,two")]
    [TestCase("victims,SRB,2020,,62,two")]
    [TestCase("victims,SRB,2019,,60,early")]
    public void NearMiss_IsNoWarning(string row) => Assert.That(Validate(row).Json.GetProperty("stats").GetProperty("warnings").GetInt64(), Is.Zero);

    [TestCase("Report one,2024,Free", "Report one,2024,", "no-licence", "licence")]
    [TestCase("Report one,2024,Free", "Report one,,Free", "no-date", "published")]
    public void WarningOnASource_IsAtItsRow(string old, string replacement, string type, string column)
    {
        var warning = ValidationReportTests.Task(Validate("victims,SRB,2021,,60,one", old, replacement).Json, "sources.csv").GetProperty("warnings").EnumerateArray().Single();
        Assert.That(
            (warning.GetProperty("type").GetString(), warning.GetProperty("rowNumber").GetInt32(), warning.GetProperty("fieldName").GetString()),
            Is.EqualTo((type, 2, column)));
    }

    // One rule, one indicator, 25 areas: the three largest are told, and the others counted.
    [Test]
    public void Text_TellsTheLargestOfARule_AndCountsTheRest()
    {
        var areas = System.IO.File.ReadLines(Path.Combine(Repository.Data, "reference", "codes.csv")).Where(line => line.StartsWith("origin,", StringComparison.Ordinal))
            .Select(line => line.Split(',')[1]).Where(code => code.Length == 3 && code != "SRB").Take(25).ToList();
        Write(string.Join('\n', areas.SelectMany((area, index) => new[] { $"victims,{area},2020,,20,one", $"victims,{area},2021,,{300 + index},one" })));
        var outcome = place.Run("validate", place.Folder.Path);
        var told = outcome.Output.Split('\n').Where(line => line.Contains("[factor-three]", StringComparison.Ordinal)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told, Has.Count.EqualTo(4));
            Assert.That(told[0], Does.Contain("found \"324\""));
            Assert.That(told[3].Trim(), Is.EqualTo("and 22 more warnings of victims [factor-three]: --format json lists everything."));
            Assert.That(outcome.Output, Does.Match(@"factor-three +│ 25 +│ Change by more than three").And.Match(@"observations/figures\.csv +│ 51 +│ 25"));
            Assert.That(outcome.Error.Trim(), Does.EndWith("0 errors, 25 warnings."));
        }
    }

    [Test]
    public void TextWithErrors_SaysThatMoreMayFollow()
    {
        Write("victims,SRB,2021,,many,one");
        var outcome = place.Run("validate", place.Folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.StartWith("observations/figures.csv, row 3, column value: found \"many\"; allowed: ").And.Contain(" [type-error]"));
            Assert.That(outcome.Output, Does.Match(@"file +│ rows +│ errors +│ warnings").And.Contain("are looked for when there are no errors"));
        }
    }

    private Outcome Validate(string row, string old = "", string replacement = "")
    {
        Write(row, old, replacement);
        return place.Run("validate", place.Folder.Path, "--format", "json");
    }

    private void Write(string rows, string old = "", string replacement = "")
    {
        var sources = "id,counted_by,publisher,title,published,licence\none,cptv,CPTV,Report one,2024,Free\ntwo,cptv,CPTV,Report two,2024,Free\nearly,us-tip,State,Early report,2020-10-18,Free\n";
        place.Folder.Write("sources.csv", old.Length == 0 ? sources : sources.Replace(old, replacement, StringComparison.Ordinal));
        place.Folder.Write("indicators.csv", "id,kind,unit,reference,name\nvictims,count,persons,during,Victims\n");
        place.Folder.Write(File, $"indicator,area,period,sex,value,source,locator\nvictims,SRB,2020,,62,one,p. 1\n{string.Join('\n', rows.Split('\n').Select(row => row + ",p. 1"))}\n");
        place.Folder.Write("datapackage.json", """{"resources":[{"path":"sources.csv"},{"path":"indicators.csv"},{"path":"observations/figures.csv"}]}""");
    }
}

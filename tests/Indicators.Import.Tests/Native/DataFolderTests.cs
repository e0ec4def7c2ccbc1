namespace Indicators.Import.Tests;

public sealed class DataFolderTests
{
    private SmallData data = null!;

    [SetUp]
    public void Make() => data = new SmallData();

    [TearDown]
    public void Remove() => data.Dispose();

    [Test]
    public void RightFolder_HasNoProblems()
    {
        var reading = data.Read();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.Problems, Is.Empty);
            Assert.That(reading.Data!.Observations.Single().Figure!.Value, Is.EqualTo(62));
            // The source counts for itself where the row does not say who counted.
            Assert.That(reading.Data.Observations.Single().CountedBy, Is.EqualTo("cptv"));
        }
    }

    [Test]
    public void DataOfTheRepository_HaveNoProblems() => Assert.That(new DataFolder(Repository.Data).Read().Problems, Is.Empty);

    [TestCase("sources.csv")]
    [TestCase("indicators.csv")]
    public void FileThatMustBeThere_IsMissed(string file)
    {
        data.Without(file).Without("datapackage.json");

        Assert.That(data.Read().Problems, Has.Some.Matches<Problem>(problem => problem is { Severity: Severity.Error, Row: null } && problem.File == file));
    }

    [Test]
    public void FolderWithoutCodes_TakesThoseOfTheProgram()
    {
        data.Without("reference/codes.csv").Listing("sources.csv", "indicators.csv", "derived.csv", "observations/figures.csv");
        data.Observations("victims,SRB,2022,female,,,62,,,,report,p. 1,");

        Assert.That(data.Read().Problems, Is.Empty);
    }

    [Test]
    public void AllProblems_AreReportedTogether()
    {
        data.Observations("victms,SRB,2022,,,,62,,,,report,p. 1,", "victims,SRB,2022,femal,,,6.5,,,,report,,");
        data.With("spells.csv", "id,body,area,state,start,end,as_of,source,locator\nx,shelter,SRB,open,2022-13,,,report,p. 1\n");

        var columns = data.Read().Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.File} {problem.Row} {problem.Column}");

        Assert.That(columns, Is.EquivalentTo(new[]
        {
            "observations/figures.csv 2 indicator",
            "observations/figures.csv 3 sex",
            "observations/figures.csv 3 value",
            "observations/figures.csv 3 locator",
            "spells.csv 2 start",
            "spells.csv 2 as_of",
        }));
    }

    [Test]
    public void FolderWithAnError_GivesNoData()
    {
        data.Observations("victms,SRB,2022,,,,62,,,,report,p. 1,");

        Assert.That(data.Read().Data, Is.Null);
    }

    // One mistake is one problem: rows are not blamed for a list that could not be read.
    [Test]
    public void RowsAreNotBlamedForAListThatCouldNotBeRead()
    {
        data.With("indicators.csv", "id,kind,unit,reference,title\nvictims,count,persons,during,Victims\n");

        var problem = data.OnlyProblem();

        Assert.That((problem.File, problem.Row, problem.Column), Is.EqualTo(("indicators.csv", 1L, "title")));
    }

    [Test]
    public void ManyProblemsOfAFile_AreCountedAfterAThousand()
    {
        data.Observations([.. Enumerable.Range(0, 1500).Select(index => $"victms,SRB,2022,,,,{index},,,,report,p. 1,")]);

        var problems = data.Read().Problems;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems, Has.Count.EqualTo(1001));
            Assert.That(problems[^1].ToString(), Is.EqualTo("observations/figures.csv: and 500 more problems in this file"));
        }
    }

    [Test]
    public void FileThatIsNotListed_IsReadAndSaid()
    {
        data.With("observations/more.csv", SmallData.ObservationHeader + "victims,SRB,2021,,,,46,,,,report,p. 2,\n");

        var reading = data.Read();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.Data!.Observations, Has.Count.EqualTo(2));
            Assert.That(reading.Problems.Single(), Is.EqualTo(new Problem(Severity.Warning, "observations/more.csv", null, null, null, "datapackage.json does not list this file")));
        }
    }

    [Test]
    public void FileThatIsListedAndNotThere_IsSaid()
    {
        data.Listing("sources.csv", "indicators.csv", "derived.csv", "reference/codes.csv", "observations/figures.csv", "observations/gone.csv");

        Assert.That(data.OnlyProblem(), Is.EqualTo(new Problem(Severity.Warning, "datapackage.json", null, null, "observations/gone.csv", "the file that is listed is not there")));
    }

    [TestCase("not json")]
    [TestCase("{}")]
    [TestCase("{ \"resources\": [ { } ] }")]
    [TestCase("[]")]
    public void DescriptorThatIsNone_IsAnError(string descriptor)
    {
        data.With("datapackage.json", descriptor);

        Assert.That(data.OnlyProblem().Severity, Is.EqualTo(Severity.Error));
    }

    [Test]
    public void Fingerprint_ChangesWithEveryFile_AndWithNothingElse()
    {
        var before = new DataFolder(data.Path).Fingerprint();

        var again = new DataFolder(data.Path).Fingerprint();
        data.Observations("victims,SRB,2022,,,,63,,,,report,p. 1,");
        var changed = new DataFolder(data.Path).Fingerprint();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(again, Is.EqualTo(before));
            Assert.That(changed, Is.Not.EqualTo(before));
        }
    }
}

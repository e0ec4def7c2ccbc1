using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class ObservationTableTests
{
    private const string File = "observations/figures.csv";
    private SmallData data = null!;

    [SetUp]
    public void Make() => data = new SmallData();

    [TearDown]
    public void Remove() => data.Dispose();

    [TestCase("victms,SRB,2022,,,,62,,,,report,p. 1,", "indicator", "victms", "victims")]
    [TestCase(",SRB,2022,,,,62,,,,report,p. 1,", "indicator", "", null)]
    [TestCase("victims,SRX,2022,,,,62,,,,report,p. 1,", "area", "SRX", "SRB")]
    [TestCase("victims,africa,2022,,,,62,,,,report,p. 1,", "area", "africa", null)]
    [TestCase("victims,,2022,,,,62,,,,report,p. 1,", "area", "", null)]
    [TestCase("victims,SRB,2022.,,,,62,,,,report,p. 1,", "period", "2022.", "2022")]
    [TestCase("victims,SRB,2022-13,,,,62,,,,report,p. 1,", "period", "2022-13", null)]
    [TestCase("victims,SRB,,,,,62,,,,report,p. 1,", "period", "", null)]
    [TestCase("victims,SRB,2022,femal,,,62,,,,report,p. 1,", "sex", "femal", "female")]
    // A Cyrillic е, which looks like the Latin one.
    [TestCase("victims,SRB,2022,fеmale,,,62,,,,report,p. 1,", "sex", "fеmale", "female")]
    [TestCase("victims,SRB,2022,female+x,,,62,,,,report,p. 1,", "sex", "female+x", null)]
    [TestCase("victims,SRB,2022,,,,116.000,,,,report,p. 1,", "value", "116.000", "116000")]
    [TestCase("victims,SRB,2022,,,,\"1,5\",,,,report,p. 1,", "value", "1,5", null)]
    [TestCase("victims,SRB,2022,,,,62.5,,,,report,p. 1,", "value", "62.5", null)]
    [TestCase("victims,SRB,2022,,,,-5,,,,report,p. 1,", "value", "-5", null)]
    [TestCase("victims,SRB,2022,,,,062,,,,report,p. 1,", "value", "062", null)]
    [TestCase("victims,SRB,2022,,,,NaN,,,,report,p. 1,", "value", "NaN", null)]
    [TestCase("victims,SRB,2022,,,,1e309,,,,report,p. 1,", "value", "1e309", null)]
    [TestCase("female-share,SRB,2022,,,,101,,,,report,p. 1,", "value", "101", null)]
    [TestCase("victims,SRB,2022,,,,79,0,,,report,p. 1,", "value", "79", null)]
    [TestCase("victims,SRB,2022,,,,62,,X,,report,p. 1,", "status", "X", null)]
    [TestCase("victims,SRB,2022,,,,62,,O,,report,p. 1,", "status", "O", null)]
    [TestCase("victims,SRB,2022,,,,,,,,report,p. 1,", "status", "", null)]
    [TestCase("victims,SRB,2022,,,,,,A,,report,p. 1,", "status", "A", null)]
    [TestCase("victims,SRB,2022,,,,62,,,X,report,p. 1,", "conf", "X", null)]
    [TestCase("victims,SRB,2022,,,,62,,,,reprt,p. 1,", "source", "reprt", "report")]
    [TestCase("victims,SRB,2022,,,,62,,,,,p. 1,", "source", "", null)]
    [TestCase("victims,SRB,2022,,,,62,,,,report,,", "locator", "", null)]
    public void WrongCell_IsNamed_WithTheNearest(string row, string column, string found, string? nearest)
    {
        data.Observations(row);

        var problem = data.OnlyProblem();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((problem.Severity, problem.File, problem.Row, problem.Column, problem.Found), Is.EqualTo((Severity.Error, File, 2L, column, found)));
            Assert.That(problem.Nearest, Is.EqualTo(nearest));
            Assert.That(problem.Allowed, Is.Not.Empty);
        }
    }

    [TestCase("O")]
    [TestCase("M")]
    [TestCase("L")]
    [TestCase("Q")]
    public void NoFigure_NeedsAStatusThatSaysWhy(string status)
    {
        data.Observations($"victims,SRB,2022,,,,,,{status},,report,p. 1,almost none");

        var observation = data.Read().Data!.Observations.Single();

        Assert.That((observation.Figure, observation.Status.Letter(), observation.Note), Is.EqualTo(((Figure?)null, status, "almost none")));
    }

    [TestCase(">116000", Relation.MoreThan)]
    [TestCase(">=2", Relation.AtLeast)]
    [TestCase("<5", Relation.LessThan)]
    [TestCase("<=1", Relation.AtMost)]
    [TestCase("0..1", Relation.Between)]
    [TestCase("~500", Relation.About)]
    public void Relation_IsKept(string cell, Relation relation)
    {
        data.Observations($"victims,SRB,2022,,,,{cell},,,,report,p. 1,");

        Assert.That(data.Read().Data!.Observations.Single().Figure!.Relation, Is.EqualTo(relation));
    }

    // One to four people by where they come from can be recognised; the refusal says what to do.
    [TestCase("1")]
    [TestCase("4")]
    public void SmallCountByOrigin_IsRefused_WithWhatToDo(string count)
    {
        data.Observations($"victims,SRB,2022,,,HRV,{count},,,,report,p. 1,");

        var problem = data.OnlyProblem();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((problem.Row, problem.Column, problem.Nearest), Is.EqualTo((2L, "conf", "A")));
            Assert.That(problem.Allowed, Does.Contain("mark it A"));
        }
    }

    // 3 rounded to 1 can only be three; so can 3..3.
    [TestCase("3", "1")]
    public void SmallCountByOriginInDisguise_IsRefused(string cell, string roundedTo)
    {
        data.Observations($"victims,SRB,2022,,,HRV,{cell},{roundedTo},,,report,p. 1,");

        Assert.That(data.OnlyProblem().Column, Is.EqualTo("conf"));
    }

    [TestCase("HRV,2,,,A")]
    [TestCase("africa,1,,,A")]
    [TestCase("HRV,5,,,")]
    [TestCase("HRV,0,,,")]
    [TestCase("HRV,<5,,,")]
    [TestCase("HRV,1..5,,,")]
    [TestCase(",2,,,")]
    public void CountThatNamesNobody_IsTaken(string cells)
    {
        data.Observations($"victims,SRB,2022,,,{cells},report,p. 1,");

        Assert.That(data.Read().Problems, Is.Empty);
    }

    [Test]
    public void SameRowTwice_IsRefused_WithTheFirstOne()
    {
        data.Observations("victims,SRB,2022,,,,62,,,,report,p. 1,", "victims,SRB,2021,,,,46,,,,report,p. 1,", "victims,SRB,2022,,,,63,,,,report,p. 9,");

        var problem = data.OnlyProblem();

        Assert.That((problem.Row, problem.Allowed), Is.EqualTo((4L, "row 2 of observations/figures.csv has the same key; each may be there once")));
    }

    [Test]
    public void SameRowInTwoFiles_IsRefused()
    {
        data.With("observations/more.csv", SmallData.ObservationHeader + "victims,SRB,2022,,,,62,,,,report,p. 1,\n");
        data.Listing("sources.csv", "indicators.csv", "derived.csv", "reference/codes.csv", "observations/figures.csv", "observations/more.csv");

        var problem = data.OnlyProblem();

        Assert.That((problem.File, problem.Row, problem.Allowed), Is.EqualTo(("observations/more.csv", 2L, "row 2 of observations/figures.csv has the same key; each may be there once")));
    }

    [Test]
    public void AnotherBreakdownOrPeriod_IsAnotherRow()
    {
        data.Observations("victims,SRB,2022,,,,62,,,,report,p. 1,", "victims,SRB,2022,female,,,49,,,,report,p. 1,", "victims,SRB,2021,,,,46,,,,report,p. 1,");

        Assert.That(data.Read().Data!.Observations, Has.Count.EqualTo(3));
    }

    // The order in which lumped codes are written is not a difference.
    [Test]
    public void JoinedCodes_AreOneCodeHoweverTheyAreWritten()
    {
        data.Observations("victims,SRB,2022,male+female,,,62,,,,report,p. 1,", "victims,SRB,2022,female+male,,,62,,,,report,p. 1,");

        Assert.That(data.OnlyProblem().Allowed, Does.Contain("same key"));
    }

    [Test]
    public void UnknownCounter_IsAWarning()
    {
        data.With(File, "indicator,area,period,value,counted_by,source,locator\nvictims,SRB,2022,62,somebody,report,p. 1\n");

        var problem = data.OnlyProblem();

        Assert.That((problem.Severity, problem.Column, problem.Found), Is.EqualTo((Severity.Warning, "counted_by", "somebody")));
    }

    [Test]
    public void SourceThatNamesNobody_NeedsACounterInTheRow()
    {
        data.With("sources.csv", "id,counted_by,publisher,title\nreport,,A publisher,A title\n");

        Assert.That(data.OnlyProblem().Column, Is.EqualTo("counted_by"));
    }
}

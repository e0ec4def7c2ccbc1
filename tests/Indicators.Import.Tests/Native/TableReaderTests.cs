namespace Indicators.Import.Tests;

public sealed class TableReaderTests
{
    [Test]
    public void SecondRowWithTheSameKey_IsAnErrorThatNamesTheFirst()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2021,46,report-2023,p. 1
            identified-victims,SRB,2022,62,report-2023,p. 1
            identified-victims,SRB,2022,63,report-2023,p. 2
            """);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 4, "indicator", "identified-victims")));
            Assert.That(error.Allowed, Does.Contain("row 3 of observations/figures.csv"));
        }
    }

    [Test]
    public void SameKeyInTwoFiles_IsAnErrorOfTheSecond()
    {
        using var folder = new TemporaryFolder().Write("observations/more.csv", """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2022,62,report-2023,p. 9
            """);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake("observations/more.csv", 2, "indicator", "identified-victims")));
            Assert.That(error.Allowed, Does.Contain("row 2 of observations/figures.csv"));
        }
    }

    [TestCase("resident-population,SRB,2022,,cptv,report-2023")]
    [TestCase("identified-victims,MNE,2022,,cptv,report-2023")]
    [TestCase("identified-victims,SRB,2022-01/2022-12,,cptv,report-2023")]
    [TestCase("identified-victims,SRB,2022,female,cptv,report-2023")]
    [TestCase("identified-victims,SRB,2022,,police,report-2023")]
    [TestCase("identified-victims,SRB,2022,,cptv,report-2024")]
    public void RowThatDiffersInOnePartOfTheKey_IsAnotherRow(string other)
    {
        var cells = other.Split(',');
        using var folder = new TemporaryFolder().Write("sources.csv", """
            id,counted_by,publisher,title
            report-2023,cptv,CPTV,Annual report
            report-2024,cptv,CPTV,Next annual report
            """).Write(TemporaryFolder.Figures, $"""
            indicator,area,period,sex,counted_by,source,value,locator
            identified-victims,SRB,2022,,cptv,report-2023,62,p. 1
            {string.Join(',', cells)},62,p. 1
            """);

        Assert.That(folder.Data().Observations, Has.Count.EqualTo(2));
    }

    [Test]
    public void CounterOfTheSource_IsTheSameAsTheCounterWrittenOut()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,counted_by,source,locator
            identified-victims,SRB,2022,62,,report-2023,p. 1
            identified-victims,SRB,2022,62,cptv,report-2023,p. 1
            """);

        Assert.That(folder.OnlyError().Row, Is.EqualTo(3));
    }

    [Test]
    public void DefinitionsHaveKeysToo()
    {
        using var folder = new TemporaryFolder().Write("sources.csv", """
            id,counted_by,publisher,title
            report-2023,cptv,CPTV,Annual report
            report-2023,cptv,CPTV,Annual report again
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake("sources.csv", 3, "id", "report-2023")));
    }

    [Test]
    public void BadRow_IsNotCalledARepetitionToo()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2022,62,report-2023,p. 1
            identified-victims,SRB,2022,many,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 3, "value", "many")));
    }
}

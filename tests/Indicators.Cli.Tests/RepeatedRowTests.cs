namespace Indicators.Cli.Tests;

public sealed class RepeatedRowTests
{
    private const string File = "observations/more.csv";

    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void SecondRowWithTheSameKey_IsAnErrorThatNamesTheFirst()
    {
        var outcome = Validate("identified-victims,MNE,2021,,,atina-2023,46", "identified-victims,MNE,2022,,,atina-2023,62", "identified-victims,MNE,2022,,,atina-2023,63");

        Assert.That(outcome.Output, Does.Contain($"{File}, row 4, column indicator: found \"identified-victims\"; row 3 of {File} has the same key"));
    }

    [Test]
    public void SameKeyInTwoFiles_IsAnErrorOfTheSecond()
    {
        var outcome = Validate("identified-victims,SRB,2022,,cptv,atina-2023,62");

        Assert.That(outcome.Output, Does.Contain($"{File}, row 2, column indicator").And.Contain("row 2 of observations/cptv.csv has the same key"));
    }

    [TestCase("resident-population,MNE,2022,,cptv,atina-2023")]
    [TestCase("identified-victims,HRV,2022,,cptv,atina-2023")]
    [TestCase("identified-victims,MNE,2022-01/2022-12,,cptv,atina-2023")]
    [TestCase("identified-victims,MNE,2022,female,cptv,atina-2023")]
    [TestCase("identified-victims,MNE,2022,,police,atina-2023")]
    [TestCase("identified-victims,MNE,2022,,cptv,report-2024")]
    public void RowThatDiffersInOnePartOfTheKey_IsAnotherRow(string other)
    {
        var outcome = Validate("identified-victims,MNE,2022,,cptv,atina-2023,62", $"{other},62");

        Assert.That(outcome.Output, Does.Not.Contain("same key"));
        Assert.That(outcome.Code, Is.Zero);
    }

    [Test]
    public void CounterOfTheSource_IsTheSameAsTheCounterWrittenOut()
    {
        var outcome = Validate("identified-victims,MNE,2022,,,report-2024,62", "identified-victims,MNE,2022,,cptv,report-2024,62");

        Assert.That(outcome.Output, Does.Contain($"{File}, row 3, column indicator"));
    }

    [Test]
    public void BadRow_IsNotCalledARepetitionToo()
    {
        var outcome = Validate("identified-victims,MNE,2022,,cptv,atina-2023,62", "identified-victims,MNE,2022,,cptv,atina-2023,many");

        Assert.That(outcome.Output, Does.Contain($"{File}, row 3, column value: found \"many\"").And.Not.Contain("same key"));
    }

    private Outcome Validate(params string[] rows)
    {
        var data = place.Folder.CopyOfData();
        System.IO.File.AppendAllText(Path.Combine(data, "sources.csv"), "report-2024,cptv,CPTV,Annual report,,,,,,,,\n");
        System.IO.File.WriteAllLines(Path.Combine(data, File), ["indicator,area,period,sex,counted_by,source,value,locator", .. rows.Select(row => row + ",p. 1")]);
        return place.Run("validate", data);
    }
}

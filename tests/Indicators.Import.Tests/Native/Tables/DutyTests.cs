using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class DutyTests
{
    [Test]
    public void EveryCell_IsRead()
    {
        using var folder = FolderWith("D1,council,SRB,2021,at-least,2,<=1,E,2023,report-2023,p. 1,Two meetings");

        Assert.That(folder.Data().Duties, Is.EqualTo(new[]
        {
            new Duty
            {
                Id = "D1",
                Body = "council",
                Area = "SRB",
                Period = Period.Parse("2021"),
                Due = Figure.Exact(2),
                Done = FigureCell.Parse("<=1", "", FigureKind.Count),
                Status = ObservationStatus.Estimated,
                AsOf = Period.Parse("2023"),
                Source = "report-2023",
                Locator = "p. 1",
                Note = "Two meetings",
            },
        }));
    }

    [Test]
    public void NothingDone_IsNotTheSameAsNoInformation()
    {
        using var folder = FolderWith("d1,council,SRB,2021,at-least,2,0,,,report-2023,p. 1,\nd2,council,SRB,2022,at-least,2,,O,,report-2023,p. 1,");

        Assert.That(folder.Data().Duties.Select(duty => duty.Done), Is.EqualTo(new[] { Figure.Exact(0), null }));
    }

    [Test]
    public void DutyWithoutANumber_IsRead()
    {
        using var folder = FolderWith("d1,council,SRB,2021,at-least,,0,,,report-2023,p. 1,");

        Assert.That(folder.Data().Duties[0].Due, Is.Null);
    }

    [TestCase("d1,,SRB,2021,at-least,2,0,,,report-2023,p. 1,", "body", "")]
    [TestCase("d1,council,SRB,2021/2020,at-least,2,0,,,report-2023,p. 1,", "period", "2021/2020")]
    [TestCase("d1,council,SRB,2021,at-most,2,0,,,report-2023,p. 1,", "rule", "at-most")]
    [TestCase("d1,council,SRB,2021,,2,0,,,report-2023,p. 1,", "rule", "")]
    [TestCase("d1,council,SRB,2021,at-least,>=2,0,,,report-2023,p. 1,", "due", ">=2")]
    [TestCase("d1,council,SRB,2021,at-least,two,0,,,report-2023,p. 1,", "due", "two")]
    [TestCase("d1,council,SRB,2021,at-least,2,none,,,report-2023,p. 1,", "done", "none")]
    [TestCase("d1,council,SRB,2021,at-least,2,0.5,,,report-2023,p. 1,", "done", "0.5")]
    [TestCase("d1,council,SRB,2021,at-least,2,,,,report-2023,p. 1,", "status", "")]
    [TestCase("d1,council,SRB,2021,at-least,2,0,O,,report-2023,p. 1,", "status", "O")]
    [TestCase("d1,council,SRB,2021,at-least,2,0,,,reports,p. 1,", "source", "reports")]
    [TestCase("d1,council,SRB,2021,at-least,2,0,,,report-2023,,", "locator", "")]
    public void WrongCell_IsAnError(string row, string column, string found)
    {
        using var folder = FolderWith(row);

        var error = folder.OnlyError();

        Assert.That((error.File, error.Row, error.Column, error.Found), Is.EqualTo(("duties.csv", 2L, column, found)));
    }

    [Test]
    public void BodyWithoutAName_IsAWarning()
    {
        using var folder = FolderWith("d1,new-body,SRB,2021,at-least,2,0,,,report-2023,p. 1,");

        Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake("duties.csv", 2, "body", "new-body")));
    }

    private static TemporaryFolder FolderWith(string rows) => new TemporaryFolder().Write("duties.csv", $"""
        id,body,area,period,rule,due,done,status,as_of,source,locator,note
        {rows}
        """);
}

using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class StatementTablesTests
{
    [Test]
    public void EveryCellOfASpell_IsRead()
    {
        using var folder = FolderWithSpell("S1,cptv-shelter,SRB,open,2019-01/2019-04,2020-08,2023,report-2023,p. 1,Early in 2019");

        Assert.That(folder.Data().Spells, Is.EqualTo(new[]
        {
            new Spell
            {
                Id = "S1",
                Body = "cptv-shelter",
                Area = "SRB",
                State = "open",
                Start = Period.Parse("2019-01/2019-04"),
                End = Period.Parse("2020-08"),
                AsOf = Period.Parse("2023"),
                Source = "report-2023",
                Locator = "p. 1",
                Note = "Early in 2019",
            },
        }));
    }

    [TestCase("s 1,cptv-shelter,SRB,open,2019,2020,,report-2023,p. 1,", "id", "s 1")]
    [TestCase("s1,,SRB,open,2019,2020,,report-2023,p. 1,", "body", "")]
    [TestCase("s1,cptv-shelter,Serbia,open,2019,2020,,report-2023,p. 1,", "area", "Serbia")]
    [TestCase("s1,cptv-shelter,SRB,Open,2019,2020,,report-2023,p. 1,", "state", "Open")]
    [TestCase("s1,cptv-shelter,SRB,open,,2020,,report-2023,p. 1,", "start", "")]
    [TestCase("s1,cptv-shelter,SRB,open,2019,soon,,report-2023,p. 1,", "end", "soon")]
    [TestCase("s1,cptv-shelter,SRB,open,2021,2020,,report-2023,p. 1,", "end", "2020")]
    [TestCase("s1,cptv-shelter,SRB,open,2019,,,report-2023,p. 1,Still open", "as_of", "")]
    [TestCase("s1,cptv-shelter,SRB,open,2019,2020,,reprot-2023,p. 1,", "source", "reprot-2023")]
    [TestCase("s1,cptv-shelter,SRB,open,2019,2020,,report-2023,,", "locator", "")]
    public void WrongCellOfASpell_IsAnError(string row, string column, string found)
    {
        using var folder = FolderWithSpell(row);

        var error = folder.OnlyError();

        Assert.That((error.File, error.Row, error.Column, error.Found), Is.EqualTo(("spells.csv", 2L, column, found)));
    }

    [TestCase("2020-08-31", "2020-08")]
    [TestCase("..", "2020")]
    [TestCase("2020", "2020")]
    [TestCase("2020", "2020-08")]
    public void SpellThatMayEndOnOrAfterItsStart_IsRead(string start, string end)
    {
        using var folder = FolderWithSpell($"s1,cptv-shelter,SRB,open,{start},{end},,report-2023,p. 1,");

        Assert.That(folder.Data().Spells[0].End, Is.EqualTo(Period.Parse(end)));
    }

    [Test]
    public void SpellWithoutAnEnd_HoldsToItsAsOf()
    {
        using var folder = FolderWithSpell("s1,cptv-shelter,SRB,open,2019,,2023,report-2023,p. 1,");

        var spell = folder.Data().Spells[0];

        Assert.That((spell.End, spell.AsOf), Is.EqualTo(((Period?)null, Period.Parse("2023"))));
    }

    [TestCase("s1,new-body,SRB,open,2019,2020,,report-2023,p. 1,", "body", "new-body")]
    [TestCase("s1,cptv-shelter,SRB,half-open,2019,2020,,report-2023,p. 1,", "state", "half-open")]
    public void BodyOrStateWithoutAName_IsAWarning(string row, string column, string found)
    {
        using var folder = FolderWithSpell(row);

        Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake("spells.csv", 2, column, found)));
    }

    [Test]
    public void EveryCellOfAnEvent_IsRead()
    {
        using var folder = FolderWithEvent("E1,SRB,2022-07,visa,council,A visa.,Виза.,2023,report-2023,p. 1,Printed");

        Assert.That(folder.Data().Events, Is.EqualTo(new[]
        {
            new DatedEvent
            {
                Id = "E1",
                Area = "SRB",
                Date = Period.Parse("2022-07"),
                Kind = "visa",
                Body = "council",
                Text = new("A visa.", "Виза."),
                AsOf = Period.Parse("2023"),
                Source = "report-2023",
                Locator = "p. 1",
                Note = "Printed",
            },
        }));
    }

    [TestCase("E1,SRB,July 2022,visa,,A visa.,,,report-2023,p. 1,", "date", "July 2022")]
    [TestCase("E1,SRB,2022,,,A visa.,,,report-2023,p. 1,", "kind", "")]
    [TestCase("E1,SRB,2022,visa,The Council,A visa.,,,report-2023,p. 1,", "body", "The Council")]
    [TestCase("E1,SRB,2022,visa,,,Виза.,,report-2023,p. 1,", "text", "")]
    [TestCase("E1,SRB,2022,visa,,A visa.,,later,report-2023,p. 1,", "as_of", "later")]
    [TestCase("E1,SRB,2022,visa,,A visa.,,,yearbook,p. 1,", "source", "yearbook")]
    [TestCase("E1,SRB,2022,visa,,A visa.,,,report-2023,,", "locator", "")]
    public void WrongCellOfAnEvent_IsAnError(string row, string column, string found)
    {
        using var folder = FolderWithEvent(row);

        var error = folder.OnlyError();

        Assert.That((error.File, error.Row, error.Column, error.Found), Is.EqualTo(("events.csv", 2L, column, found)));
    }

    [Test]
    public void BodyOfAnEventWithoutAName_IsAWarning()
    {
        using var folder = FolderWithEvent("E1,SRB,2022,visa,new-body,A visa.,,,report-2023,p. 1,");

        Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake("events.csv", 2, "body", "new-body")));
    }

    private static TemporaryFolder FolderWithSpell(string row) => new TemporaryFolder().Write("spells.csv", $"""
        id,body,area,state,start,end,as_of,source,locator,note
        {row}
        """);

    private static TemporaryFolder FolderWithEvent(string row) => new TemporaryFolder().Write("events.csv", $"""
        id,area,date,kind,body,text,text_sr,as_of,source,locator,note
        {row}
        """);
}

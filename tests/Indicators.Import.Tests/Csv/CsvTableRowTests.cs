namespace Indicators.Import.Tests;

public sealed class CsvTableRowTests
{
    private const string Header = "indicator,area,period,value,source,locator\n";
    private const string Good = "identified-victims,SRB,2022,62,report-2023,p. 1\n";
    private const string WrongValue = "identified-victims,SRB,2021,many,report-2023,p. 1\n";

    [Test]
    public void FirstRowBelowTheHeader_IsRow2()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + WrongValue + Good);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "value", "many")));
    }

    [Test]
    public void RowWithLineBreaksInACell_IsOneRow()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + "identified-victims,SRB,2022,62,report-2023,\"p. 1\n\nand 2\"\n" + WrongValue);

        Assert.That(folder.OnlyError().Row, Is.EqualTo(3));
    }

    [Test]
    public void BlankRows_AreSkippedAndCounted()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + Good + "\n\n" + WrongValue);

        Assert.That(folder.OnlyError().Row, Is.EqualTo(5));
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void LineEndsOfOtherSystems_CountTheSame(string lineEnd)
    {
        var csv = (Header + Good + "\n" + WrongValue).Replace("\n", lineEnd, StringComparison.Ordinal);
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, csv);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 4, "value", "many")));
    }

    [Test]
    public void QuotedCell_KeepsCommasQuotesAndLineBreaks()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + "identified-victims,SRB,2022,62,report-2023,\"§2, \"\"last\"\"\nsentence\"\n");

        Assert.That(folder.Observations()[0].Locator, Is.EqualTo("§2, \"last\"\nsentence"));
    }

    // A million rows name a handful of sources: one text for each, not one for each row.
    [Test]
    public void CellThatSaysTheSameAsTheOneAbove_SharesItsText()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + "identified-victims,SRB,2020,62,report-2023,стр. 1\nidentified-victims,SRB,2021,62,report-2023,стр. 2\n");

        var rows = folder.Observations();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows[1].Source, Is.SameAs(rows[0].Source).And.EqualTo("report-2023"));
            Assert.That(rows.Select(row => row.Locator), Is.EqualTo(new[] { "стр. 1", "стр. 2" }));
        }
    }

    [Test]
    public void RowsWithTooFewOrTooManyCells_AreErrors_AndTheRestIsRead()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
            indicator,area,period,value,source,locator
            identified-victims,SRB,2019,62,report-2023
            identified-victims,SRB,2020,62,report-2023,p. 1,p. 2
            {WrongValue}
            """);

        var problems = folder.Read().Problems;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems.Select(Mistake.Of), Is.EqualTo(new[]
            {
                new Mistake(TemporaryFolder.Figures, 2, null, null),
                new Mistake(TemporaryFolder.Figures, 3, null, null),
                new Mistake(TemporaryFolder.Figures, 4, "value", "many"),
            }));
            Assert.That(problems[0].Allowed, Does.Contain("5 cells").And.Contain("6"));
            Assert.That(problems[1].Allowed, Does.Contain("7 cells").And.Contain("6"));
        }
    }

    [TestCase("identified-victims,SRB,2021,6,report-2023,\"p\" 1\n", TestName = "TextAfterAQuote_IsAnError")]
    [TestCase("identified-victims,SRB,2021,6,report-2023,p \"1\"\n", TestName = "QuoteInsideAPlainCell_IsAnError")]
    [TestCase("identified-victims,SRB,2021,6,report-2023,\"p 1\n", TestName = "QuoteThatIsNeverClosed_IsAnError")]
    public void BrokenQuotes(string row)
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + Good + row + WrongValue.Replace('\n', ' '));

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 3, null, null)));
            Assert.That(error.Allowed, Does.Contain("rest of the file was not read"));
            Assert.That(error.Allowed, Does.Not.Contain("report-2023"), "the row itself is not repeated");
        }
    }

    [Test]
    public void BrokenQuote_BelowBlankRowsAndLineBreaks_HasTheRowOfASpreadsheet()
    {
        using var folder = new TemporaryFolder().Write(
            TemporaryFolder.Figures,
            Header + "identified-victims,SRB,2022,62,report-2023,\"p. 1\n\nand 2\"\n\nidentified-victims,SRB,2021,6,report-2023,\"p\" 1\n");

        Assert.That(folder.OnlyError().Row, Is.EqualTo(4));
    }

    [Test]
    public void RowOfMoreThanAMegabyte_IsAnError()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + Good + "identified-victims,SRB,2021,6,report-2023," + new string('p', 1 << 20) + "\n");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 3, null, null)));
    }

    [Test]
    public void CellWithANulCharacter_IsAnError()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, Header + "identified-victims,SRB,2022,62,report-2023,p.\0 1\n");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "locator", null)));
    }
}

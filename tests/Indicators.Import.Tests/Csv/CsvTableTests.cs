using System.Text;

namespace Indicators.Import.Tests;

/// <summary>What a file is as a table, before anybody asks what its cells mean.</summary>
public sealed class CsvTableTests
{
    private const string File = "observations/figures.csv";
    private const string Row = "victims,SRB,2022,,,,62,,,,report,p. 1,";

    private SmallData data = null!;

    [SetUp]
    public void Make() => data = new SmallData();

    [TearDown]
    public void Remove() => data.Dispose();

    [TestCase("valu", "value")]
    [TestCase("Value", "value")]
    [TestCase("amount", null)]
    public void UnknownColumn_IsNamed_WithTheNearest(string column, string? nearest)
    {
        data.With(File, SmallData.ObservationHeader.Replace("value", column, StringComparison.Ordinal) + Row + "\n");

        var problem = data.OnlyProblem();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((problem.Row, problem.Column, problem.Found, problem.Nearest), Is.EqualTo((1L, column, column, nearest)));
            Assert.That(problem.Allowed, Does.Contain("rounded_to"));
        }
    }

    [Test]
    public void RepeatedColumn_IsNamed()
    {
        data.With(File, SmallData.ObservationHeader.Replace("age", "sex", StringComparison.Ordinal) + Row + "\n");

        Assert.That(data.OnlyProblem(), Is.EqualTo(new Problem(Severity.Error, File, 1, "sex", "sex", "the column is there twice; each may be there once")));
    }

    [TestCase("")]
    [TestCase("\n")]
    public void EmptyFile_IsRefused(string text)
    {
        data.With(File, text);

        var problem = data.OnlyProblem();

        Assert.That((problem.Row, problem.Allowed[..17]), Is.EqualTo((1L, "the file is empty")));
    }

    [Test]
    public void HeaderAlone_IsAFileWithoutRows()
    {
        data.With(File, SmallData.ObservationHeader);

        Assert.That(data.Read().Data!.Observations, Is.Empty);
    }

    [Test]
    public void ColumnsInAnotherOrder_AreRead()
    {
        data.With(File, "locator,value,source,period,area,indicator\np. 1,62,report,2022,SRB,victims\n");

        Assert.That(data.Read().Data!.Observations.Single().Locator, Is.EqualTo("p. 1"));
    }

    [TestCase("victims,SRB,2022,,,,62,,,,report,p. 1", 12)]
    [TestCase("victims,SRB,2022,,,,62,,,,report,p. 1,,", 14)]
    public void RowWithAnotherNumberOfCells_IsNamed(string row, int cells)
    {
        data.Observations(row);

        Assert.That(data.OnlyProblem(), Is.EqualTo(new Problem(Severity.Error, File, 2, null, null, $"the row has {cells} cells, the header 13")));
    }

    [Test]
    public void Rows_AreCountedAsASpreadsheetDoes_LineEndsInCellsAside()
    {
        data.Observations("victims,SRB,2021,,,,46,,,,report,p. 1,\"a note\nof two lines\"", "victims,SRB,2022,,,,x,,,,report,p. 1,");

        Assert.That(data.OnlyProblem().Row, Is.EqualTo(3));
    }

    [Test]
    public void EmptyLine_IsPassedOverAndCounted()
    {
        data.Observations(Row, "", "victims,SRB,2021,,,,x,,,,report,p. 1,");

        Assert.That(data.OnlyProblem().Row, Is.EqualTo(4));
    }

    [Test]
    public void QuotesAndCommas_ArePartOfACell()
    {
        data.Observations("victims,SRB,2022,,,,62,,,,report,\"§1, \"\"A\"\"\",");

        Assert.That(data.Read().Data!.Observations.Single().Locator, Is.EqualTo("§1, \"A\""));
    }

    [TestCase("victims,SRB,2022,,,,62,,,,report,\"p. 1,")]
    [TestCase("victims,SRB,2022,,,,62,,,,report,p. \"1\" x,")]
    public void BrokenQuotes_AreNamedByRow(string row)
    {
        data.Observations(row);

        Assert.That(data.Read().Problems.First().Row, Is.EqualTo(2));
    }

    [Test]
    public void ByteOrderMark_IsNoPartOfTheHeader()
    {
        data.With(File, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SmallData.ObservationHeader + Row + "\n")]);

        Assert.That(data.Read().Data!.Observations, Has.Count.EqualTo(1));
    }

    [Test]
    public void WindowsLineEnds_AreRead()
    {
        data.With(File, (SmallData.ObservationHeader + Row + "\n").Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.That(data.Read().Data!.Observations.Single().Note, Is.Empty);
    }

    // "Beč" in windows-1250: the bytes are no UTF-8, and must not become a replacement character.
    [Test]
    public void ByteThatIsNotUtf8_IsNamedByRowAndColumn()
    {
        var text = Encoding.UTF8.GetBytes(SmallData.ObservationHeader + "victims,SRB,2022,,,,62,,,,report,p. 1,Be");
        data.With(File, [.. text, 0xE8, (byte)'\n']);

        Assert.That(data.OnlyProblem(), Is.EqualTo(new Problem(Severity.Error, File, 2, "note", null, "the cell has bytes that are not UTF-8; save the file as UTF-8")));
    }

    [Test]
    public void Utf16_IsNamed()
    {
        data.With(File, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(SmallData.ObservationHeader + Row)).ToArray());

        Assert.That(data.OnlyProblem().Allowed, Does.Contain("UTF-16"));
    }

    [Test]
    public void NulByte_IsNamed()
    {
        data.Observations("victims,SRB,2022,,,,62,,,,report,p. 1,a\0b");

        var problem = data.OnlyProblem();

        Assert.That((problem.Row, problem.Column, problem.Allowed), Is.EqualTo((2L, "note", "the cell has control characters")));
    }

    [Test]
    public void RowThatIsTooLong_IsRefused()
    {
        data.Observations($"victims,SRB,2022,,,,62,,,,report,p. 1,{new string('x', 2_000_000)}");

        Assert.That(data.Read().Problems.Single().Row, Is.EqualTo(2));
    }

    // Rows can be about few people: a message carries the one cell, and never a long one whole.
    [Test]
    public void Message_CarriesTheOneCellShortened()
    {
        data.Observations($"victims,SRB,2022,,,,{new string('9', 200)},,,,report,a locator,a note");

        var message = data.OnlyProblem().ToString();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(message, Does.StartWith("observations/figures.csv, row 2, column value: found \"9").And.Contain("(200 characters)"));
            Assert.That(message, Does.Not.Contain("a locator").And.Not.Contain("a note").And.Not.Contain(new string('9', 61)));
        }
    }
}

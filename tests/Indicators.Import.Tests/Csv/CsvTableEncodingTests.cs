using System.Text;

namespace Indicators.Import.Tests;

public sealed class CsvTableEncodingTests
{
    private const string Table = """
        indicator,area,period,value,source,locator
        identified-victims,SRB,2022,62,report-2023,p. 1
        identified-victims,SRB,2021,46,report-2023,§2 Ž
        """;

    [Test]
    public void ByteThatIsNotUtf8_IsNamedWithRowAndColumn()
    {
        // Windows-1250, as spreadsheets in Serbia save it: Ž is one byte.
        var bytes = Encoding.Latin1.GetBytes(Table.Replace('Ž', '\u008e'));
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, bytes);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 3, "locator", null)));
            Assert.That(error.Allowed, Does.Contain("UTF-8"));
        }
    }

    [Test]
    public void ByteThatIsNotUtf8InTheHeader_IsAnUnknownColumn()
    {
        var bytes = Encoding.Latin1.GetBytes(Table.Replace("locator", "locatör", StringComparison.Ordinal));
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, bytes);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.File, error.Row, error.Nearest), Is.EqualTo((TemporaryFolder.Figures, 1L, "locator")));
            Assert.That(error.Column, Is.EqualTo("locat\ufffdr"));
        }
    }

    [Test]
    public void ByteOrderMarkOfUtf8_IsAccepted()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)]);

        Assert.That(folder.Observations().Select(observation => observation.Locator), Is.EqualTo(new[] { "p. 1", "§2 Ž" }));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Utf16_IsRefusedByName(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, [.. utf16.Preamble, .. utf16.GetBytes(Table)]);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, null, null, null)));
            Assert.That(error.Allowed, Does.Contain("UTF-16"));
        }
    }

    [Test]
    public void FileOfOneByte_IsReadAsAHeader()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, "x");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 1, "x", "x")));
    }

    [Test]
    public void CyrillicTexts_AreKept()
    {
        using var folder = new TemporaryFolder().Write("indicators.csv", """
            id,kind,unit,reference,name,name_sr
            identified-victims,count,persons,during,Identified victims,Идентификоване жртве
            """);

        Assert.That(folder.Data().Indicators[0].Name, Is.EqualTo(new Model.Wording("Identified victims", "Идентификоване жртве")));
    }
}

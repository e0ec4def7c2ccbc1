using System.Text;
using MiniExcelLibs;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class SeriesWorkbookTests
{
    private const string Address = "/api/v1/series/identification-rate.xlsx?geo=SRB&from=2022&to=2022";

    [Test]
    public void Workbook_HasItsSheets() =>
        Assert.That(new MemoryStream(Host.GetBytes(Address)).GetSheetNames(), Is.EqualTo(new[] { "Figures", "Sources", "Columns", "About" }));

    [Test]
    public void Figures_HaveTheColumnsOfTheCsv() => Assert.That(
        new MemoryStream(Host.GetBytes(Address)).GetColumns(useHeaderRow: true, sheetName: "Figures"), Is.EqualTo(SeriesTables.Cells(Host.GetText("/api/v1/series/identification-rate.csv"))[0]));

    // 5 / 116,000 × 100,000 = 4.3103448…, as a number; the cell of the value is empty and not a text of no letters, with which a spreadsheet cannot calculate.
    [Test]
    public void Limit_IsANumberInItsOwnColumn()
    {
        var row = new MemoryStream(Host.GetBytes(Address)).Query(useHeaderRow: true, sheetName: "Figures").Cast<IDictionary<string, object?>>().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(row["OBS_UPPER"], Is.TypeOf<double>().And.EqualTo(4.31034482758).Within(1e-10));
            Assert.That((row["OBS_UPPER_OPEN"], row["OBS_RELATION"], row["OBS_STATUS"], row["DISPLAY"]), Is.EqualTo(((object)true, (object)"less-than", (object)"U", (object)"< 4.32 per 100,000")));
            Assert.That(row["OBS_VALUE"], Is.Null);
            Assert.That(Sheet(Host.GetBytes(Address), 1), Does.Match("<c r=\"K2\" s=\"0\"(></c>| ?/>)"));
        }
    }

    // A period would become a date, and 2022 a number that is summed up.
    [Test]
    public void Period_StaysAText() =>
        Assert.That(new MemoryStream(Host.GetBytes(Address)).Query(useHeaderRow: true, sheetName: "Figures").Cast<IDictionary<string, object?>>().Single()["TIME_PERIOD"], Is.EqualTo("2022").And.TypeOf<string>());

    [Test]
    public void Sources_AreTheDocuments_WithAddressAndLicence()
    {
        var sources = SeriesTables.OfXlsx(Host.GetBytes("/api/v1/series/identified-victims.xlsx"), "Sources");

        // As data/sources.csv has it.
        Assert.That(sources.Select(source => (source["ID"], source["PUBLISHER"], source["PUBLISHED"], source["LICENCE"])), Is.EqualTo(new[] { ("atina-2023", "NGO Atina", "2023", "Not stated; cite the source") }));
    }

    [Test]
    public void About_TellsWhatTheJsonTells()
    {
        var answer = Host.GetJson("/api/v1/series/identified-victims.json");
        var about = SeriesTables.OfXlsx(Host.GetBytes("/api/v1/series/identified-victims.xlsx"), "About").ToLookup(line => line["WHAT"], line => line["TEXT"]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(about["Title"].Single(), Is.EqualTo(answer.GetProperty("indicator").GetProperty("name").GetString()));
            Assert.That(about["Definition"].Single(), Is.EqualTo(answer.GetProperty("indicator").GetProperty("definition").GetString()));
            Assert.That(about["Caveat"].Single(), Is.EqualTo(answer.GetProperty("indicator").GetProperty("caveat").GetString()));
            Assert.That(about["Unit"].Single(), Is.EqualTo("persons"));
            // The four countries of origin of which one or two persons come.
            Assert.That(about["Withheld"], Has.Exactly(1).EqualTo("4").And.Some.StartsWith("4 (CONF_STATUS A): "));
            Assert.That(about["Release"].Single(), Does.StartWith("1 (20"));
            Assert.That(about["Citation"].Single(), Does.Contain("release 1 (").And.Contain("asOf=1").And.Contain("NGO Atina"));
            Assert.That(about["Licence"].Single(), Does.Contain("MIT"));
        }
    }

    [Test]
    public void EmptySelection_HasHeadings_AndTheNote()
    {
        var bytes = Host.GetBytes("/api/v1/series/identified-victims.xlsx?geo=HRV");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(SeriesTables.OfXlsx(bytes), Is.Empty);
            Assert.That(new MemoryStream(bytes).Query(sheetName: "Figures").Cast<IDictionary<string, object?>>().Single().Values, Is.EqualTo(SeriesTables.Cells(Host.GetText("/api/v1/series/identified-victims.csv"))[0]));
            Assert.That(SeriesTables.OfXlsx(bytes, "About").Single(line => line["WHAT"] == "Note")["TEXT"], Does.Contain("not zero"));
        }
    }

    [Test]
    public void TextThatASpreadsheetWouldRun_IsAText()
    {
        var folder = new TemporaryFolder();
        using var host = new TestHost(folder, ("Indicators:Data", folder.DataWith("observations/cptv.csv", "\"§2 para 3, sentence 1\"", "=1+1")));

        var bytes = host.GetBytes("/api/v1/series/identified-victims.xlsx?breakdown=total");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(SeriesTables.OfXlsx(bytes).Single()["LOCATOR"], Is.EqualTo("=1+1"));
            Assert.That(Sheet(bytes, 1), Does.Contain("t=\"str\" s=\"2\"><v>=1+1</v>").And.Not.Contain("<f"));
        }
    }

    // The library gives sheets random identifiers, and files the time of writing.
    [Test]
    public void Bytes_AreTheSameEachTime()
    {
        var first = Host.GetBytes(Address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.GetBytes(Address), Is.EqualTo(first));
            using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(first));
            var released = Host.GetJson("/api/v1/releases").GetProperty("releases")[0].GetProperty("at").GetDateTimeOffset().UtcDateTime;
            Assert.That(archive.Entries.Select(entry => entry.LastWriteTime.DateTime), Has.All.EqualTo(released).Within(TimeSpan.FromSeconds(2)));
            Assert.That(archive.Entries.Select(entry => entry.FullName), Has.None.StartsWith("docProps"));
        }
    }

    // ExcelJS finds no sheet where elements have a prefix, or the relationships lead from the root.
    [Test]
    public void Parts_HaveNoPrefix_AndRelativeTargets()
    {
        var parts = FixedArchive.Read(Host.GetBytes(Address)).Select(part => Encoding.UTF8.GetString(part.Content)).ToList();

        Assert.That(parts, Has.None.Contains("<x:").And.None.Contains("Target=\"/").And.Some.Contains("<sheet name=\"Figures\"").And.Some.Contains("Target=\"worksheets/sheet1.xml\""));
    }

    private static string Sheet(byte[] workbook, int number) =>
        Encoding.UTF8.GetString(FixedArchive.Read(workbook).Single(part => part.Name == $"xl/worksheets/sheet{number}.xml").Content);
}

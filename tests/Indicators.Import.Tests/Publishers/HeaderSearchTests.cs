using System.Text;

namespace Indicators.Import.Tests;

/// <summary>How a publisher's file is known by its header.</summary>
public sealed class HeaderSearchTests
{
    [TestCase("Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source", "unodc-glotip", "unodc-2025")]
    [TestCase("coa_iso,coa_name,year,refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst", "unhcr-population", "unhcr-population")]
    [TestCase("year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst", "unhcr-population", "unhcr-population-origin")]
    [TestCase("YEAR,COA_ISO,REFUGEES,ASYLUM_SEEKERS", "unhcr-population", "unhcr-population")]
    [TestCase("coa_iso,coa_name,year,procedure_type,app_type,dec_level,app_pc,applied", "unhcr-asylum-applications", "unhcr-asylum-applications")]
    [TestCase("coa_iso,coa_name,year,procedure_type,dec_level,dec_pc,dec_recognized,dec_other,dec_rejected,dec_closed,dec_total", "unhcr-asylum-decisions", "unhcr-asylum-decisions")]
    [TestCase("Country Name,Country Code,Year,Value", "world-bank-population", "world-bank-population")]
    [TestCase("\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"1960\",\"1961\",", "world-bank-population", "world-bank-population")]
    public void Header_TellsFormatAndSource(string header, string format, string source)
    {
        var reading = Published.Of(header + "\n").Reading;
        Assert.That((reading.Format, reading.Source, reading.IsKnownByHeader), Is.EqualTo((format, source, true)));
    }

    [TestCase("STRUCTURE,STRUCTURE_ID,freq,geo,TIME_PERIOD,OBS_VALUE")]
    [TestCase("STRUCTURE[;];STRUCTURE_ID;freq;geo;TIME_PERIOD;OBS_VALUE")]
    [TestCase("DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS")]
    public void SdmxHeader_IsKnown(string header) =>
        Assert.That(Published.Of(header + "\n", source: Published.AnyPublisher).Reading.Format, Is.EqualTo("sdmx-csv"));

    [TestCase("a,b,c", "it begins with a, b, c")]
    [TestCase("indicator,area,period,value,source,locator", "it is a file of a data folder: import that folder")]
    [TestCase("Land;Jahr;Anzahl", "its cells seem to be separated by \";\"; save it with commas")]
    [TestCase("Country Name,Country Code,Year,Wert", "nearest is row 1 to world-bank-population; missing: Value; not of that format: Wert")]
    [TestCase("Country Name,Country Code,Year,Value,Year", "nearest is row 1 to world-bank-population; there twice: Year")]
    [TestCase("Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,VALUE,Source", "nearest is row 1 to unodc-glotip; missing: txtVALUE; not of that format: VALUE")]
    public void HeaderOfNoFormat_IsAnErrorThatSaysWhatIsNearest(string header, string expected)
    {
        var problem = Published.Of(header + "\n1,2,3\n").Problems.Single();
        Assert.That(problem, Does.StartWith($"file.csv: no row at its beginning is a header of one of the formats {string.Join(", ", PublisherFormats.Ids)}; ").And.EndsWith(expected));
    }

    [Test]
    public void FormatThatIsAskedFor_IsHeldToItsHeader() => Assert.That(
        Published.Of("Country Name,Country Code,Year,Value\n", format: "unodc-glotip").Problems.Single(),
        Does.StartWith("file.csv: no row at its beginning is a header of the format unodc-glotip; nearest is row 1 to unodc-glotip; missing: Iso3_code, Country"));

    [TestCase("unodc-gltip", "; did you mean \"unodc-glotip\"?")]
    [TestCase("statistics", ", sdmx-csv")]
    public void FormatThatIsNotKnown_IsAnError_WithTheNearest(string format, string end) => Assert.That(
        Published.Of("Country Name,Country Code,Year,Value\n", format: format).Problems.Single(),
        Does.StartWith($"--as: found \"{format}\"; no format; the formats are unodc-glotip, ").And.EndsWith(end));

    [Test]
    public void SourceThatIsNotKnown_IsAnError_WithTheNearest() => Assert.That(
        Published.Of("Country Name,Country Code,Year,Value\n", source: "world-bank-poplation").Problems.Single(),
        Does.StartWith("--source: found \"world-bank-poplation\"; no source; the sources are ").And.EndsWith("did you mean \"world-bank-population\"?"));

    [Test]
    public void SourceThatNamesNobodyWhoCounted_IsAnError() =>
        Assert.That(Published.Of("Country Name,Country Code,Year,Value\n", source: "u2112").Problems.Single(), Does.Contain("the source names nobody who counted"));

    [Test]
    public void HeaderOfTwoFormats_IsAnErrorThatNamesThem()
    {
        var problems = new ProblemList();
        var one = WorldBankPopulation.Long;

        var found = HeaderSearch.Find(() => new MemoryStream(Encoding.UTF8.GetBytes("Country Name,Country Code,Year,Value\n")), "file.csv", [one, one with { Id = "another" }], problems);

        Assert.That((found, problems.ToList().Single().Allowed), Is.EqualTo(((HeaderFit?)null, "its header is that of several formats: world-bank-population, another; say which with --as")));
    }

    // Publishers put some lines above the header, not a page.
    [TestCase(29, true)]
    [TestCase(30, false)]
    public void HeaderIsLookedFor_InTheFirstThirtyRows(int before, bool found) =>
        Assert.That(Published.Of(string.Concat(Enumerable.Repeat("a line about the file\n", before)) + "Country Name,Country Code,Year,Value\nSerbia,SRB,2020,6899126\n").Reading.HasErrors, Is.EqualTo(!found));

    [Test]
    public void RowsAreCounted_AsASpreadsheetDoes() => Assert.That(
        Published.Of("about,the,file\n\nCountry Name,Country Code,Year,Value\n\nSerbia,SRB,2020,many\n").LeftOut.Single(),
        Does.StartWith("5 Value: Value \"many\": no figure"));
}

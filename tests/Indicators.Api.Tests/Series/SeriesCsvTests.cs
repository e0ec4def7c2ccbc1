using System.Net.Http.Headers;
using Snapshooter.NUnit;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class SeriesCsvTests
{
    [Test]
    public void IdentifiedVictims_AsATable() => Snapshot.Match(Host.GetText("/api/v1/series/identified-victims.csv?geo=SRB&from=2022"));

    [Test]
    public void IdentificationRate_AsATable() => Snapshot.Match(Host.GetText("/api/v1/series/identification-rate.csv?geo=SRB&from=2022"));

    [Test]
    public void Table_HasOneRowForEachKey_AndNoCountry()
    {
        var rows = Rows(Host.GetText("/api/v1/series/identified-victims.csv?geo=SRB&from=2022"));

        var keys = rows.Skip(1).Select(row => string.Join(',', row.Take(10))).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(keys, Is.Unique);
            Assert.That(keys, Is.EquivalentTo(new[]
            {
                "SRB,2022,,,,,,,,",
                "SRB,2022,,,,foreign,,,,",
                "SRB,2022,,,,,refugee-migrant,,,",
                "SRB,2022,,,,,refugee-migrant,africa,,",
                "SRB,2022,female,,,foreign,,,,",
                "SRB,2022,female,,,,refugee-migrant,,,",
            }));
        }
    }

    [Test]
    public void Table_HasTheColumnsThatReadersRelyOn() => Assert.That(Rows(Host.GetText("/api/v1/series/identified-victims.csv"))[0], Is.SupersetOf(new[]
    {
        "REF_AREA", "TIME_PERIOD", "SEX", "AGE", "EXPLOITATION", "CITIZENSHIP", "GROUP", "ORIGIN", "REFERRER", "PROVIDER", "OBS_VALUE", "OBS_LOWER", "OBS_LOWER_OPEN",
        "OBS_UPPER", "OBS_UPPER_OPEN", "OBS_RELATION", "OBS_STATUS", "CONF_STATUS", "UNIT_MEASURE", "COUNTED_BY", "SOURCE", "DENOMINATOR_SOURCE", "LOCATOR", "RELEASE", "DISPLAY",
    }));

    [Test]
    public void Lines_EndAsRfc4180Says()
    {
        var text = Host.GetText("/api/v1/series/identified-victims.csv");

        Assert.That(text.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n"));
    }

    [Test]
    public void TextThatASpreadsheetWouldRun_IsMadeHarmless()
    {
        var folder = new TemporaryFolder();
        using var host = new TestHost(folder, ("Indicators:Data", folder.DataWith("observations/cptv.csv", "\"§2 para 3, sentence 1\"", "=1+1")));

        var text = host.GetText("/api/v1/series/identified-victims.csv?breakdown=total");

        Assert.That(text, Does.Contain(",'=1+1,").Or.Contain(",\"'=1+1\","));
    }

    // The founding document says that cases detected by the police fell by about a third: −33.3.
    [Test]
    public void NegativeNumber_StaysANumber()
    {
        var rows = Rows(Host.GetText("/api/v1/series/police-detected-cases-change.csv"));

        Assert.That(rows[1][Array.IndexOf(rows[0], "OBS_VALUE")], Is.EqualTo("-33.3"));
    }

    [TestCase("text/csv", "text/csv")]
    [TestCase("application/json", "application/json")]
    [TestCase("*/*", "application/json")]
    [TestCase("text/csv;q=0.5, application/json", "application/json")]
    [TestCase("text/*, application/json;q=0.9", "text/csv")]
    public void WithoutSuffix_AcceptDecides(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/series/identified-victims");
        request.Headers.Accept.ParseAdd(accept);

        using var response = Host.Client.SendAsync(request).GetAwaiter().GetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo(expected));
            Assert.That(response.Headers.Vary, Does.Contain("Accept"));
        }
    }

    [Test]
    public void Suffix_GoesBeforeAccept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/series/identified-victims.json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));

        using var response = Host.Client.SendAsync(request).GetAwaiter().GetResult();

        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
    }

    private static List<string[]> Rows(string text)
    {
        using var csv = CsvHelper.CsvReader.Create(new StringReader(text), new CsvHelper.CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(index => csv.GetString(index))]);
        }

        return rows;
    }
}

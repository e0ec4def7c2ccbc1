using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class SeriesMetadataTests
{
    // Counted in data/observations/cptv.csv: the total, foreign, the group, the group from Africa, and women and girls of foreign and group.
    [Test]
    public void Coverage_IsWhatOccurs()
    {
        var coverage = Host.GetJson("/api/v1/series/identified-victims.metadata.json").GetProperty("coverage");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(coverage.GetProperty("figures").GetInt32(), Is.EqualTo(6));
            Assert.That((Code(coverage, "areas"), coverage.GetProperty("areas")[0].GetProperty("name").GetString()), Is.EqualTo(("SRB", "Serbia")));
            Assert.That((coverage.GetProperty("firstDay").GetString(), coverage.GetProperty("lastDay").GetString()), Is.EqualTo(("2022-01-01", "2022-12-31")));
            Assert.That(coverage.GetProperty("periods").EnumerateArray().Select(period => period.GetString()), Is.EqualTo(new[] { "2022" }));
            Assert.That(coverage.GetProperty("breakdowns").EnumerateArray().Select(breakdown => string.Join(';', breakdown.EnumerateObject().Select(part => $"{part.Name}={part.Value}"))), Is.EqualTo(new[]
            {
                "", "citizenship=foreign", "group=refugee-migrant", "group=refugee-migrant;origin=africa", "sex=female;citizenship=foreign", "sex=female;group=refugee-migrant",
            }));
            Assert.That(Code(coverage, "counters"), Is.EqualTo("cptv"));
            // Countries of origin of one or two persons are held back: that there are some is not told here either.
            Assert.That(coverage.GetProperty("dimensions").GetProperty("origin").EnumerateArray().Select(code => code.GetProperty("code").GetString()), Is.EqualTo(new[] { "africa" }));
        }
    }

    [Test]
    public void Metadata_HasNoFigure()
    {
        var metadata = Host.GetJson("/api/v1/series/identification-rate.metadata.json");

        Assert.That(metadata.EnumerateObject().Select(part => part.Name), Is.EqualTo(new[]
        {
            "indicator", "release", "lastChangedRelease", "coverage", "withheld", "notes", "figureNotes", "sources", "columns", "links", "licence", "citation",
        }));
        Assert.That(metadata.ToString(), Does.Not.Contain("\"value\"").And.Not.Contain("\"display\"").And.Not.Contain("4.31").And.Not.Contain("4.32"));
    }

    [Test]
    public void Columns_AreThoseOfTheCsv_EachWithItsMeaning()
    {
        var columns = Host.GetJson("/api/v1/series/identified-victims.metadata.json").GetProperty("columns").EnumerateArray().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(columns.Select(column => column.GetProperty("name").GetString()), Is.EqualTo(SeriesTables.Cells(Host.GetText("/api/v1/series/identified-victims.csv"))[0]));
            Assert.That(columns.Select(column => column.GetProperty("meaning").GetString()), Has.None.Empty);
            Assert.That(columns.Where(column => column.GetProperty("type").GetString() is "number" or "integer").Select(column => column.GetProperty("name").GetString()), Is.EquivalentTo(SeriesTables.Numbers));
        }
    }

    [Test]
    public void Links_LeadToEveryFormat_OfTheSameQuestion()
    {
        foreach (var address in (string[])["/api/v1/series/identification-rate.metadata.json?geo=SRB", "/api/v1/series/identification-rate.json?geo=SRB"])
        {
            var links = Host.GetJson(address).GetProperty("links").EnumerateObject().ToDictionary(link => link.Name, link => link.Value.GetString()!);

            using (Assert.EnterMultipleScope())
            {
                Assert.That(links.Keys, Is.EquivalentTo(new[] { "self", "csv", "jsonstat", "sdmx", "xlsx", "metadata", "zip", "derivation", "pinned", "revisions", "indicator" }));
                foreach (var (name, link) in links)
                {
                    Assert.That(name == "indicator" || link.Contains("geo=SRB", StringComparison.Ordinal), Is.True, link);
                    using var answer = Host.Get(link);
                    Assert.That((int)answer.StatusCode, Is.EqualTo(200), link);
                }
            }
        }
    }

    // Release 2 puts another figure in the place of the 62; the shares of that year are made of other rows.
    [Test]
    public void LastChange_IsTheReleaseThatBroughtTheNewestRow()
    {
        var folder = new TemporaryFolder();
        using var host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62,", "identified-victims,SRB,2022,,,,,,,,,63,")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(LastChange(host, "identified-victims"), Is.EqualTo(2));
            Assert.That(LastChange(host, "identified-victims", "?citizenship=foreign"), Is.EqualTo(1));
            Assert.That(LastChange(host, "identified-victims", "?asOf=1"), Is.EqualTo(1));
            Assert.That(LastChange(host, "foreign-share"), Is.EqualTo(2), "6 of 63");
            Assert.That(LastChange(host, "identification-rate"), Is.EqualTo(1));
            Assert.That(LastChange(host, "identified-victims", "?geo=HRV"), Is.Null);
        }
    }

    private static int? LastChange(TestHost host, string id, string query = "") =>
        host.GetJson($"/api/v1/series/{id}.metadata.json{query}").GetProperty("lastChangedRelease") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static string? Code(JsonElement coverage, string list) => coverage.GetProperty(list).EnumerateArray().Single().GetProperty("code").GetString();
}

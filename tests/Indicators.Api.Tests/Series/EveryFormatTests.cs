using System.Net;

namespace Indicators.Api.Tests;

/// <summary>Every format of every series holds the same figures, whatever is asked for.</summary>
public sealed class EveryFormatTests
{
    private static readonly string[] Filters =
    [
        "geo=SRB", "from=2022&to=2022", "sex=female", "breakdown=total", "last=2", "published=false", "published=true", "citizenship=foreign,total&sex=total", "from=2015&to=2020&geo=SRB,HRV", "group=refugee-migrant",
        "age=minor,adult", "countedBy=cptv", "source=atina-2023", "to=2010", "exploitation=sexual",
    ];

    private static readonly string[] Suffixes = ["json", "csv", "jsonstat.json", "sdmx.csv", "xlsx", "metadata.json", "zip"];

    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // Each series whole, and by three of the filters in turn.
    [Test]
    public void Figures_AreTheSame()
    {
        var (figures, empty) = (0, 0);
        using (Assert.EnterMultipleScope())
        {
            foreach (var (id, index) in Indicators().Select((id, index) => (id, index)))
            {
                foreach (var query in (string[])["", .. Enumerable.Range(index * 3, 3).Select(number => "?" + Filters[number % Filters.Length])])
                {
                    var told = SeriesTables.OfJson(host.GetJson($"/api/v1/series/{id}.json{query}"));
                    var lines = told.Select(SeriesTables.Line).ToList();
                    Assert.That(told.Select(SeriesTables.KeyOf), Is.Unique, $"{id}{query}");
                    Assert.That(SeriesTables.OfCsv(host.GetText($"/api/v1/series/{id}.csv{query}")).Select(SeriesTables.Line), Is.EqualTo(lines), $"{id}.csv{query}");
                    Assert.That(SeriesTables.OfSdmxCsv(host.GetText($"/api/v1/series/{id}.sdmx.csv{query}")).Select(SeriesTables.Line), Is.EqualTo(lines), $"{id}.sdmx.csv{query}");
                    Assert.That(SeriesTables.OfXlsx(host.GetBytes($"/api/v1/series/{id}.xlsx{query}")).Select(SeriesTables.Line), Is.EqualTo(lines), $"{id}.xlsx{query}");
                    Assert.That(SeriesTables.OfJsonStat(host.GetJson($"/api/v1/series/{id}.jsonstat.json{query}")).Select(SeriesTables.Line), Is.EquivalentTo(lines), $"{id}.jsonstat.json{query}");
                    Assert.That(host.GetJson($"/api/v1/series/{id}.metadata.json{query}").GetProperty("coverage").GetProperty("figures").GetInt32(), Is.EqualTo(lines.Count), $"{id}.metadata.json{query}");
                    figures += lines.Count;
                    empty += lines.Count == 0 ? 1 : 0;
                }
            }
        }

        Assert.That((figures, empty), Is.GreaterThan((5000, 20)), "else nothing was compared");
    }

    // SDMXCommonReferences.xsd, IDType. The data have what a source lumps ("labour+begging") and percent.
    [Test]
    public void IdentifiersOfCodes_AreThoseOfSdmx()
    {
        var odd = new List<string>();
        foreach (var id in Indicators())
        {
            var rows = SeriesTables.Cells(host.GetText($"/api/v1/series/{id}.sdmx.csv"));
            int[] coded = [.. rows[0].Index().Where(column => SeriesTables.Coded.Contains(column.Item)).Select(column => column.Index)];
            odd.AddRange(rows.Skip(1).SelectMany(row => coded.Select(column => row[column])).Where(code => code.Length > 0 && !code.All(sign => char.IsAsciiLetterOrDigit(sign) || "_-@$".Contains(sign))));
        }

        Assert.That(odd.Distinct(), Is.Empty);
    }

    // A key of the data folder of which every row is held back is in no format of its series.
    [Test]
    public void WithheldFigures_AreInNone()
    {
        var rows = Directory.EnumerateFiles(Path.Combine(Repository.Data, "observations"), "*.csv").SelectMany(file => SeriesTables.OfCsv(File.ReadAllText(file))).ToList();
        var withheld = rows.GroupBy(Asked).Where(key => key.All(row => row["conf"].Length > 0 && row["conf"] != "F")).Select(key => key.First()).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(withheld, Has.Count.GreaterThan(3));
            foreach (var row in withheld)
            {
                foreach (var suffix in Suffixes)
                {
                    using var answer = host.Get(Asked(row).Replace("SUFFIX", suffix, StringComparison.Ordinal));
                    var bytes = answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
                    var count = suffix switch
                    {
                        _ when answer.StatusCode == HttpStatusCode.Gone => 0,
                        "csv" or "sdmx.csv" => SeriesTables.OfCsv(System.Text.Encoding.UTF8.GetString(bytes)).Count,
                        "xlsx" => SeriesTables.OfXlsx(bytes).Count,
                        "zip" => SeriesTables.OfXlsx(FixedArchive.Read(bytes).Single(part => part.Name.EndsWith(".xlsx", StringComparison.Ordinal)).Content).Count,
                        "metadata.json" => System.Text.Json.JsonDocument.Parse(bytes).RootElement.GetProperty("coverage").GetProperty("figures").GetInt32(),
                        "jsonstat.json" => SeriesTables.OfJsonStat(System.Text.Json.JsonDocument.Parse(bytes).RootElement).Count,
                        _ => SeriesTables.OfJson(System.Text.Json.JsonDocument.Parse(bytes).RootElement).Count,
                    };
                    Assert.That(count, Is.Zero, Asked(row) + suffix);
                }
            }
        }
    }

    private static string Asked(Dictionary<string, string> row) =>
        $"/api/v1/series/{row["indicator"]}.SUFFIX?geo={row["area"]}&from={row["period"].Split('/')[0]}&to={row["period"].Split('/')[^1]}&"
        + string.Join('&', ((string[])["sex", "age", "exploitation", "citizenship", "group", "origin", "referrer", "provider"]).Select(dimension => $"{dimension}={(row[dimension].Length == 0 ? "total" : row[dimension])}"));

    private List<string> Indicators() => [.. host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("id").GetString()!)];
}

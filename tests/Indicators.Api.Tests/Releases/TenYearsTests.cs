using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>What was known at the end of each year from 2014 to 2023, imported in order while the program serves.</summary>
public sealed class TenYearsTests
{
    private const int FirstYear = 2014;
    private const int LastYear = 2023;

    private static readonly string[] Others =
    [
        "/", "/api/v1/indicators", "/api/v1/claims", "/api/v1/conflicts", "/api/v1/differences", "/api/v1/spells", "/api/v1/duties", "/api/v1/events", "/api/v1/sources", "/api/v1/sources.bib",
        "/charts/identified-victims.svg", "/charts/identified-victims.png", "/charts/identified-victims.alt.txt", "/charts/sources-compared.svg", "/charts/shelter-availability.svg",
    ];

    private readonly Dictionary<string, string> then = [];
    private TemporaryFolder folder = null!;
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Play()
    {
        folder = new TemporaryFolder();
        for (var year = FirstYear; year <= LastYear; year++)
        {
            ReleasedHost.Import(folder, $"{year}-12-31", DataAsKnown.AtEndOf(year, folder));
            host ??= ReleasedHost.On(folder);
            foreach (var address in Addresses(year))
            {
                then.Add(address, Hash(host, address));
            }
        }
    }

    [OneTimeTearDown]
    public void Stop()
    {
        host.Dispose();
        folder.Dispose();
    }

    [Test]
    public void EveryReleaseOfEveryYear_AnswersByteForByteAsWhenItWasNew()
    {
        // On a copy of the file, by a program that never saw the earlier states: nothing can come from its memory.
        using var copy = new TemporaryFolder();
        File.Copy(folder.Database, copy.Database);
        using var later = ReleasedHost.On(copy);

        var changed = then.Where(answer => Hash(later, answer.Key) != answer.Value).Select(answer => answer.Key);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(then, Has.Count.GreaterThan(1500));
            Assert.That(then.Values.Distinct().Count(), Is.GreaterThan(700), "the years differ from each other");
            Assert.That(changed, Is.Empty);
        }
    }

    // World Bank: 7,058,322 residents in 2016, of which the estimate of the first year here is 1,000 more. CPTV: 57 victims.
    [TestCase(2017, 57 * 100_000.0 / 7_059_322)]
    [TestCase(2018, 57 * 100_000.0 / 7_058_322)]
    [TestCase(2023, 57 * 100_000.0 / 7_058_322)]
    public void Rate_HasTheDenominatorOfItsTime(int year, double expected)
    {
        var rates = host.GetJson($"/api/v1/series/identified-victims-rate.json?geo=SRB&from=2016&to=2016&countedBy=cptv&asOf={year}-12-31").GetProperty("observations").EnumerateArray();

        Assert.That(rates.Select(rate => rate.GetProperty("value").GetDouble()), Is.Not.Empty.And.All.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void EveryRelease_HasMoreYearsThanTheOneBefore()
    {
        var years = Enumerable.Range(1, LastYear - FirstYear + 1)
            .Select(release => host.GetJson($"/api/v1/series/resident-population.json?geo=SRB&asOf={release}").GetProperty("observations").EnumerateArray().Max(observation => observation.GetProperty("period").GetString()));

        Assert.That(years, Is.EqualTo(Enumerable.Range(FirstYear - 1, LastYear - FirstYear + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))));
    }

    [Test]
    public void LatestRelease_IsWhatIsServedLive()
    {
        var live = host.GetJson("/api/v1/series/identified-victims.json").GetProperty("observations");
        var pinned = host.GetJson("/api/v1/series/identified-victims.json?asOf=10").GetProperty("observations");

        Assert.That(JsonElement.DeepEquals(live, pinned), Is.True);
    }

    private IEnumerable<string> Addresses(int year)
    {
        var asOf = $"?asOf={year - FirstYear + 1}";
        var indicators = host.GetJson($"/api/v1/indicators{asOf}").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("id").GetString());
        return Others.Concat(indicators.SelectMany(id => new[] { $"/api/v1/series/{id}.json", $"/api/v1/series/{id}.csv" })).Select(address => address + asOf);
    }

    private static string Hash(TestHost host, string address)
    {
        using var response = host.Get(address);
        Assert.That((int)response.StatusCode, Is.EqualTo(200), address);
        return Convert.ToHexString(SHA256.HashData(response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult()));
    }
}

using System.Net;
using System.Text.Json;

namespace Indicators.Api.Tests;

public sealed class ComparisonsTests
{
    private static TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // 5 of more than 116,000, of more than 4,500, and 56 nationals and 62 victims of 6,664,449 residents: 4.310…, 111.1…, 0.8402… and 0.9303… per 100,000, by hand.
    [Test]
    public void OneNumber_StandsByEachDenominator_ThoseOfResidentsLast()
    {
        var rates = Rates(Comparison("identified-victims?geo=SRB&period=2022&source=atina-2023&denominatorSource=atina-2023,world-bank-population"));
        Assert.That(rates, Is.EqualTo(new[]
        {
            ("identification-rate", "during", "< 4.32 per 100,000"),
            ("identification-rate-present", "any-moment", "< 112 per 100,000"),
            ("identification-share", "during", ""),
            ("identification-rate-residents", "mid-year", "0.84 per 100,000"),
            ("identified-victims-rate", "mid-year", "0.93 per 100,000"),
        }));
    }

    [Test]
    public void EachDenominator_SaysWhatItMeans()
    {
        var rate = Comparison("identified-victims?geo=SRB&period=2022").GetProperty("rates")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.GetProperty("indicator").GetProperty("caveat").GetString(), Does.Contain("compares no chances"));
            Assert.That(rate.GetProperty("denominator").GetProperty("caveat").GetString(), Does.StartWith("A flow, mostly in transit"));
        }
    }

    [Test]
    public void FlowBesideResidents_IsNoComparisonOfChances() =>
        Assert.That(Comparison("identified-victims?geo=SRB").GetProperty("notes").EnumerateArray().Select(note => note.GetString()), Has.Some.Contains("says nothing of whose chance"));

    // UNHCR's refugees at the end of 2022 are 26,521 in its own file: shown, and nothing divided by them.
    [Test]
    public void StockOfRefugees_IsRefused_WithTheReason()
    {
        var refused = Comparison("identified-victims?geo=SRB&period=2022").GetProperty("refused").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused.GetProperty("denominator").GetProperty("id").GetString(), Is.EqualTo("refugees"));
            Assert.That(refused.GetProperty("reason").GetString(), Does.Contain("mostly people from earlier wars in the region"));
            Assert.That(refused.GetProperty("observations").EnumerateArray().Select(figure => figure.GetProperty("display").GetString()), Does.Contain("26,521"));
        }
    }

    // The last share by group is of 2023, the last rate per refugees and migrants of 2022: `last` counts for each by itself.
    [TestCase("last=1", true)]
    [TestCase("period=2022", false)]
    public void RatesOfOtherYears_AreToldAsSuch(string query, bool areTold)
    {
        var notes = Comparison($"identified-victims?geo=SRB&{query}").GetProperty("notes").EnumerateArray().Select(note => note.GetString());
        Assert.That(notes, areTold ? Has.One.Contains("not all of the same periods") : Has.None.Contains("not all of the same periods"));
    }

    [Test]
    public void IndicatorWithoutRates_IsNotFound_WithThoseThatHaveSome()
    {
        var (status, problem) = host.GetProblem("/api/v1/comparisons/refugees");
        Assert.That((status, problem.GetProperty("errors")[0].GetProperty("expected").GetString()), Is.EqualTo((HttpStatusCode.NotFound, "the identifier of an indicator of which there are rates: identified-victims")));
    }

    [TestCase("geo=XYZ")]
    [TestCase("period=2022-13")]
    [TestCase("year=2022")]
    public void WrongQuestion_IsRefused(string query) => Assert.That(host.GetProblem($"/api/v1/comparisons/identified-victims?{query}").Status, Is.EqualTo(HttpStatusCode.BadRequest));

    private static JsonElement Comparison(string query) => host.GetJson($"/api/v1/comparisons/{query}");

    private static IEnumerable<(string?, string?, string)> Rates(JsonElement comparison) => comparison.GetProperty("rates").EnumerateArray().Select(rate => (
        rate.GetProperty("indicator").GetProperty("id").GetString(),
        rate.GetProperty("denominator").GetProperty("reference").GetString(),
        string.Join("; ", rate.GetProperty("observations").EnumerateArray().Where(figure => figure.GetProperty("breakdown").EnumerateObject().All(_ => false)).Select(figure => figure.GetProperty("display").GetString()))));
}

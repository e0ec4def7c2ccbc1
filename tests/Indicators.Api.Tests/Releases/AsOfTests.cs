using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

/// <summary>Earlier releases: 62 victims and more than 116,000 in the first, 63 in the second, more than 120,000 in the third.</summary>
public sealed partial class AsOfTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = ReleasedHost.Of(
            folder,
            ("2023-03-01", () => folder.CopyOfFoundingData()),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62,", "identified-victims,SRB,2022,,,,,,,,,63,")),
            ("2025-03-01", () => folder.DataWith("observations/migration.csv", ">116000", ">120000")));
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // The third folder is made from the first one again, so that 62 is back.
    [TestCase("", 3, "62")]
    [TestCase("&asOf=1", 1, "62")]
    [TestCase("&asOf=2", 2, "63")]
    [TestCase("&asOf=3", 3, "62")]
    [TestCase("&asOf=2023-03-01", 1, "62")]
    [TestCase("&asOf=2024-02-29", 1, "62")]
    [TestCase("&asOf=2024-03-01", 2, "63")]
    [TestCase("&asOf=2099-01-01", 3, "62")]
    public void Series_IsThatOfTheRelease(string asOf, long release, string display)
    {
        var answer = host.GetJson("/api/v1/series/identified-victims.json?breakdown=total" + asOf);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.GetProperty("release").GetProperty("number").GetInt64(), Is.EqualTo(release));
            Assert.That(answer.GetProperty("observations").EnumerateArray().Select(Display), Is.EqualTo(new[] { display }));
        }
    }

    // 5 / 116,000 = 4.31, 5 / 120,000 = 4.17; shown rounded up, because the rate is below it.
    [TestCase("1", "< 4.32 per 100,000", "holds-when-rounded")]
    [TestCase("3", "< 4.17 per 100,000", "holds-when-rounded")]
    public void DerivedSeriesClaimAndChart_AreOfTheSameRelease(string asOf, string rate, string verdict)
    {
        var series = host.GetJson($"/api/v1/series/identification-rate.json?asOf={asOf}").GetProperty("observations")[0];
        var claim = host.GetJson($"/api/v1/claims?asOf={asOf}").GetProperty("claims").EnumerateArray().Single(claim => claim.GetProperty("id").GetString() == "K1");
        var chart = host.GetText($"/charts/identification-rate.svg?asOf={asOf}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Display(series), Is.EqualTo(rate));
            Assert.That(claim.GetProperty("verdict").GetString(), Is.EqualTo(verdict));
            Assert.That(claim.GetProperty("sentence").GetString(), Does.Contain(asOf == "1" ? "116,000" : "120,000"));
            Assert.That(WebUtility.HtmlDecode(chart), Does.Contain(rate));
        }
    }

    [Test]
    public void Csv_IsThatOfTheRelease() =>
        Assert.That(host.GetText("/api/v1/series/identified-victims.csv?breakdown=total&asOf=2"), Does.Contain(",63,").And.Not.Contain(",62,"));

    [Test]
    public void Page_IsThatOfTheRelease_WithAllThatItLinksTo()
    {
        var page = WebUtility.HtmlDecode(Pages.Read(host, "/?asOf=3"));
        var addresses = Address().Matches(page).Select(match => match.Groups[1].Value).Where(address => address.StartsWith("/charts/", StringComparison.Ordinal) || address.StartsWith("/api/v1/", StringComparison.Ordinal) || address.StartsWith("/indicators", StringComparison.Ordinal)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("< 4.17 per 100,000").And.Not.Contain("< 4.32 per 100,000"));
            Assert.That(addresses, Has.Count.GreaterThan(10).And.All.Contains("asOf=3"));
        }
    }

    [TestCase("2023-02-28")]
    [TestCase("4")]
    [TestCase("2024")] // a number, not a year
    public void ReleaseThatIsNotThere_IsNotFound(string asOf)
    {
        var (status, problem) = host.GetProblem($"/api/v1/series/identified-victims.json?asOf={asOf}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(problem.GetProperty("errors")[0].GetProperty("expected").GetString(), Does.Contain("from 1 of 2023-03-01 to 3 of 2025-03-01"));
        }
    }

    [TestCase("01")]
    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("1.5")]
    [TestCase("yesterday")]
    [TestCase("2024-02-30")]
    [TestCase("")]
    public void WhatIsNoRelease_IsRefused(string asOf)
    {
        var (status, problem) = host.GetProblem($"/api/v1/series/identified-victims.json?asOf={asOf}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("errors")[0].GetProperty("parameter").GetString(), Is.EqualTo("asOf"));
        }
    }

    [TestCase("?asOf=1", "public, max-age=31536000, immutable")]
    [TestCase("?asOf=2024-12-31", "public, max-age=31536000, immutable")]
    [TestCase("", "public, max-age=300")]
    [TestCase("?asOf=2099-01-01", "public, max-age=300")]
    [TestCase("?asOf=77", "no-cache")]
    public void PinnedAnswers_MayBeKeptForEver_OthersNot(string query, string expected)
    {
        foreach (var address in (string[])["/api/v1/series/identified-victims.json", "/api/v1/series/identified-victims.csv", "/charts/identified-victims.svg", "/charts/identified-victims.png", "/api/v1/claims", "/api/v1/conflicts"])
        {
            using var response = host.Get(address + query);
            Assert.That(response.Headers.CacheControl?.ToString(), Is.EqualTo(expected), address);
        }
    }

    [Test]
    public void LinksOfAPinnedAnswer_ArePinned()
    {
        var links = host.GetJson("/api/v1/series/identified-victims.json?asOf=2").GetProperty("links").EnumerateObject().Where(link => link.Name is "self" or "csv").ToList();

        Assert.That(links.Select(link => link.Value.GetString()), Is.Not.Empty.And.All.Contains("asOf=2"));
    }

    private static string? Display(JsonElement observation) => observation.GetProperty("display").GetString();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Address();
}

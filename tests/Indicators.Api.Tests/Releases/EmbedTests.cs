using System.Net;

namespace Indicators.Api.Tests;

/// <summary>A chart in somebody else's page: release 1 says 62, release 2 says 63.</summary>
public sealed class EmbedTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62,", "identified-victims,SRB,2022,,,,,,,,,63,")));
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public void PinnedChart_SaysFromWhatToWhatItWasRevised() =>
        Assert.That(Page("identified-victims?asOf=1"), Does.Contain("Revised.").And.Contain("2022 (atina-2023): 62; since release 2: 63").And.Contain("/charts/identified-victims.svg?asOf=1"));

    [Test]
    public void PinnedChartThatIsStillTrue_SaysSo() =>
        Assert.That(Page("identification-rate?asOf=1"), Does.Contain("Nothing of it was revised up to release 2").And.Not.Contain("Revised."));

    [Test]
    public void LiveChart_SaysNothingOfRevisions() =>
        Assert.That(Page("identified-victims"), Does.Not.Contain("evised").And.Not.Contain("asOf"));

    [Test]
    public void WhatItSaysOfRevisions_IsNotCached()
    {
        using var response = host.Get("/embed/identified-victims?asOf=1");

        Assert.That(response.Headers.CacheControl?.ToString(), Is.EqualTo("no-cache"));
    }

    [Test]
    public void ChartThatIsNotThere_IsNotFound() => Assert.That(host.GetProblem("/embed/nothing").Status, Is.EqualTo(HttpStatusCode.NotFound));

    private string Page(string address) => WebUtility.HtmlDecode(host.GetText($"/embed/{address}"));
}

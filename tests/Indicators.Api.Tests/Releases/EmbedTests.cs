using System.Net;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.Extensions.DependencyInjection;

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
        Assert.That(Page("identified-victims?asOf=1"), Does.Contain("Revised.").And.Contain("2022 (NGO Atina, 2023): 62; since release 2: 63").And.Contain("/charts/identified-victims.svg?asOf=1"));

    [Test]
    public void RevisedChart_LeadsToAllChanges_InItsLanguage() =>
        Assert.That(Page("identified-victims?asOf=1&lang=sr-Latn"), Does.Contain("href=\"/releases/1..2?lang=sr-Latn\" target=\"_top\">Sve izmene"));

    [Test]
    public void PinnedChartThatIsStillTrue_SaysSo() =>
        Assert.That(Page("identification-rate?asOf=1"), Does.Contain("None of its figures was revised up to release 2").And.Not.Contain("Revised."));

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
    public void Page_HasTheLookAndTheFiguresThatAreAskedFor() => Assert.That(
        Page("identified-victims?lang=sr-Cyrl&theme=dark&size=og&from=2022&asOf=1"),
        Does.Contain("lang=\"sr-Cyrl\"").And.Contain("embed dark").And.Contain("width=\"1200\" height=\"628\"").And.Contain("Измењено.").And.Contain("од издања 2: 63")
            .And.Contain("/charts/identified-victims.svg?from=2022&lang=sr-Cyrl&size=og&theme=dark&asOf=1").And.Not.Contain("Revised"));

    [Test]
    public void Links_KeepLanguageAndRelease_AndNameTheProductAsThePagesDo()
    {
        var page = Page("identification-rate?lang=sr-Cyrl&asOf=1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("href=\"/indicators/identification-rate?chart=identification-rate&lang=sr-Cyrl&asOf=1\"").And.Contain("href=\"/?lang=sr-Cyrl&asOf=1\""));
            Assert.That(page, Does.Contain(">Показатељи</a>").And.Not.Contain("Индикатори"));
        }
    }

    // Both sides of a ratio can be of one document.
    [TestCase("atina-2023", "NGO Atina, 2023")]
    [TestCase(null, "NGO Atina, 2023")]
    public void RatioOfOneDocument_NamesItOnce(string? below, string name)
    {
        using var scope = host.Services.CreateScope();
        using var publication = scope.ServiceProvider.GetRequiredService<PublicationSource>().Open();

        Assert.That(DocumentName.Of(publication.Catalogue, "atina-2023", below, Language.English), Is.EqualTo(name));
    }

    [TestCase("theme=red")]
    [TestCase("size=a4")]
    [TestCase("year=2022")]
    public void UnknownLook_IsRefused(string query) => Assert.That(host.GetProblem($"/embed/identified-victims?{query}").Status, Is.EqualTo(HttpStatusCode.BadRequest));

    [Test]
    public void Code_LeadsToThisPage_AndToThePictureWithItsWords()
    {
        var code = host.GetJson("/embed/identified-victims.json?lang=sr-Cyrl&size=twitter&asOf=1");
        var (frame, picture) = (System.Xml.Linq.XElement.Parse(code.GetProperty("html").GetString()!), System.Xml.Linq.XElement.Parse(code.GetProperty("img").GetString()!.Replace(">", "/>", StringComparison.Ordinal)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(frame.Attribute("src")?.Value, Is.EqualTo("http://localhost/embed/identified-victims?lang=sr-Cyrl&size=twitter&asOf=1"));
            Assert.That(frame.Attribute("title")?.Value, Is.EqualTo("Идентификоване жртве трговине људима у Србији"));
            Assert.That((frame.Attribute("width")?.Value, picture.Attribute("width")?.Value), Is.EqualTo(("800", "800")));
            Assert.That(int.Parse(frame.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture), Is.GreaterThan(418).And.EqualTo(code.GetProperty("height").GetInt32()));
            Assert.That(picture.Attribute("alt")?.Value, Is.EqualTo(host.GetText("/charts/identified-victims.alt.txt?lang=sr-Cyrl&asOf=1")));
            foreach (var element in new[] { frame, picture })
            {
                Assert.That(host.GetText(new Uri(element.Attribute("src")!.Value).PathAndQuery), Is.Not.Empty);
            }
        }
    }

    [Test]
    public void CodeOfTheLatest_IsNotPinned() => Assert.That(host.GetText("/embed/identified-victims.json"), Does.Not.Contain("asOf"));

    [Test]
    public void ChartThatIsNotThere_IsNotFound() => Assert.That(host.GetProblem("/embed/nothing").Status, Is.EqualTo(HttpStatusCode.NotFound));

    private string Page(string address) => WebUtility.HtmlDecode(host.GetText($"/embed/{address}"));
}

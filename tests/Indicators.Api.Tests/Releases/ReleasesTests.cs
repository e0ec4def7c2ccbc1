using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace Indicators.Api.Tests;

/// <summary>The founding document; then 62 became 63, the limit of the denominator rose, one row went and one came.</summary>
public sealed class ReleasesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        ReleasedHost.Import(folder, "2023-03-01", folder.CopyOfFoundingData(), "Ana", "The submission of 2023");
        ReleasedHost.Import(folder, "2024-03-01", Changed(folder), "Ben", "CPTV corrected");
        host = ReleasedHost.On(folder);
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public void Releases_TellWhoWhenAndWhy()
    {
        var releases = host.GetJson("/api/v1/releases").GetProperty("releases").EnumerateArray().Select(release =>
            (release.GetProperty("number").GetInt64(), Text(release, "at"), Text(release, "by"), Text(release, "message"), Text(release, "hash")!.Length));

        Assert.That(releases, Is.EqualTo(new[]
        {
            (1L, "2023-03-01T12:00:00+00:00", "Ana", "The submission of 2023", 64),
            (2L, "2024-03-01T12:00:00+00:00", "Ben", "CPTV corrected", 64),
        }));
    }

    [Test]
    public void Release_LeadsToWhatItChanged()
    {
        var links = host.GetJson("/api/v1/releases/2").GetProperty("links");

        Assert.That(host.GetJson(Text(links, "changes")!).GetProperty("to").GetProperty("number").GetInt64(), Is.EqualTo(2));
    }

    [Test]
    public void Difference_HasTheMostSevereFirst()
    {
        var changes = Difference("1..2").GetProperty("observations").EnumerateArray().Select(change =>
            (Text(change, "change"), Text(change, "indicator"), Shown(change, "before"), Shown(change, "after")));

        Assert.That(changes, Is.EqualTo(new[]
        {
            ("removed", "work-permit-wait", "9 months", null),
            ("changed", "identified-victims", "62", "63"),
            ("changed", "migrants-stayed", "> 116,000", "> 120,000"),
            ("new", "identified-victims", null, "71"),
        }));
    }

    // 5 of 62 is 8.0645 %, of 63 7.9365 %: −0.128 points, all by the denominator. 5 / 116,000 and 5 / 120,000 are limits: no number of points can be told.
    [Test]
    public void DerivedFigure_IsToldWithWhatMovedIt()
    {
        var derived = Difference("1..2").GetProperty("derived").EnumerateArray().ToDictionary(change => Text(change, "indicator")!);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((Shown(derived["refugee-migrant-share"], "before"), Shown(derived["refugee-migrant-share"], "after")), Is.EqualTo(("8.06 %", "7.94 %")));
            Assert.That(derived["refugee-migrant-share"].GetProperty("moved").GetProperty("fromNumerator").GetDouble(), Is.Zero);
            Assert.That(derived["refugee-migrant-share"].GetProperty("moved").GetProperty("fromDenominator").GetDouble(), Is.EqualTo((500.0 / 63) - (500.0 / 62)).Within(1e-12));
            Assert.That((Shown(derived["identification-rate"], "before"), Shown(derived["identification-rate"], "after")), Is.EqualTo(("< 4.32 per 100,000", "< 4.17 per 100,000")));
            Assert.That(derived["identification-rate"].GetProperty("moved").GetProperty("fromDenominator").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(derived["identification-rate"].GetProperty("moved").GetProperty("denominatorAlone").GetProperty("upper").GetDouble(), Is.EqualTo(500_000.0 / 120_000).Within(1e-12));
        }
    }

    // K3: 79 % of 62 is 49 and of 63 is 50 (49.77); K1 names the denominator; K8 is of the Council, which did not change.
    [Test]
    public void Claims_ThatSaySomethingElse_AreTold() =>
        Assert.That(Ids("claims"), Does.Contain("K1").And.Contain("K3").And.Not.Contain("K8"));

    [Test]
    public void Charts_ThatShowSomethingElse_AreTold()
    {
        var charts = Difference("1..2").GetProperty("charts").EnumerateArray().ToDictionary(change => Text(change, "id")!);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(charts.Keys, Is.EquivalentTo(new[] { "identification-rate", "identified-victims", "migration", "sources-compared" }));
            Assert.That(charts["identified-victims"].GetProperty("noLonger").EnumerateArray().Single().GetString(), Does.StartWith("2022").And.EndWith(": 62"));
            Assert.That(charts["identified-victims"].GetProperty("now").EnumerateArray().Select(figure => figure.GetString()![^2..]), Is.EqualTo(new[] { "63", "71" }));
        }
    }

    [Test]
    public void Summary_CountsWhatIsListed()
    {
        var difference = Difference("1..2");
        var summary = difference.GetProperty("summary");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                (Count(summary, "removed"), Count(summary, "changed"), Count(summary, "new"), Count(summary, "withdrawn"), Count(summary, "restated")),
                Is.EqualTo((1, 2, 1, 0, 0)));
            foreach (var list in (string[])["derived", "claims", "conflicts", "charts", "definitions"])
            {
                Assert.That(Count(summary, list), Is.EqualTo(difference.GetProperty(list).GetArrayLength()), list);
            }
        }
    }

    [Test]
    public void DifferenceFromNothing_HasEveryPublishedFigureAsNew()
    {
        var changes = Difference("0..1").GetProperty("observations").EnumerateArray().ToList();
        var countries = changes.Where(change => change.GetProperty("breakdown").TryGetProperty("origin", out var origin) && origin.GetString() is "CMR" or "UGA" or "COD" or "TUN");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(changes.Select(change => Text(change, "change")), Is.All.EqualTo("new"));
            Assert.That(changes, Has.Count.GreaterThan(20));
            Assert.That(countries, Is.Empty, "held back, in the history too");
        }
    }

    [Test]
    public void SameRelease_HasNoDifference() => Assert.That(Difference("2..2").GetProperty("observations").GetArrayLength(), Is.Zero);

    [TestCase("2..1", HttpStatusCode.BadRequest, "Did you mean 1..2?")]
    [TestCase("1..3", HttpStatusCode.NotFound, "")]
    [TestCase("a..2", HttpStatusCode.NotFound, "")]
    [TestCase("1..", HttpStatusCode.NotFound, "")]
    [TestCase("3", HttpStatusCode.NotFound, "")]
    [TestCase("01", HttpStatusCode.NotFound, "")]
    public void WhatIsNoDifference_IsRefused(string releases, HttpStatusCode expected, string hint)
    {
        var (status, problem) = host.GetProblem($"/api/v1/releases/{releases}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(expected));
            Assert.That(problem.ToString(), Does.Contain(hint));
        }
    }

    [Test]
    public void Feed_TellsTheLatestFirst_WithALinkToWhatChanged()
    {
        var feed = XDocument.Parse(host.GetText("/feed.atom")).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        var links = entries[0].Elements(Atom + "link").ToDictionary(link => link.Attribute("type")!.Value, link => new Uri(link.Attribute("href")!.Value).PathAndQuery);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(feed.Name, Is.EqualTo(Atom + "feed"));
            Assert.That(feed.Element(Atom + "updated")!.Value, Does.StartWith("2024-03-01T12:00:00"));
            Assert.That(entries.Select(entry => entry.Element(Atom + "title")!.Value), Is.EqualTo(new[] { "Release 2: CPTV corrected", "Release 1: The submission of 2023" }));
            Assert.That(entries[0].Element(Atom + "author")!.Element(Atom + "name")!.Value, Is.EqualTo("Ben"));
            Assert.That(host.GetJson(links["application/json"]).GetProperty("from").GetProperty("number").GetInt64(), Is.EqualTo(1));
            Assert.That(host.GetText(links["text/html"]), Does.Contain("From release 1 to release 2"));
        }
    }

    [TestCase("sr-Latn", "Izdanje 2: CPTV corrected", "/releases/1..2?lang=sr-Latn")]
    [TestCase("sr-Cyrl", "Издање 2: CPTV corrected", "/releases/1..2?lang=sr-Cyrl")]
    public void Feed_IsInTheLanguageAskedFor(string lang, string title, string page)
    {
        var feed = XDocument.Parse(host.GetText($"/feed.atom?lang={lang}")).Root!;
        var entry = feed.Elements(Atom + "entry").First();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(feed.Attribute(XNamespace.Xml + "lang")!.Value, Is.EqualTo(lang));
            Assert.That(entry.Element(Atom + "title")!.Value, Is.EqualTo(title));
            Assert.That(entry.Elements(Atom + "link").Select(link => new Uri(link.Attribute("href")!.Value).PathAndQuery), Does.Contain(page));
            Assert.That(host.GetProblem("/feed.atom?lang=sr").Status, Is.EqualTo(HttpStatusCode.BadRequest));
        }
    }

    private static string Changed(TemporaryFolder folder)
    {
        var data = folder.DataWith("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62,", "identified-victims,SRB,2022,,,,,,,,,63,");
        File.AppendAllText(Path.Combine(data, "observations", "cptv.csv"), "identified-victims,SRB,2023,,,,,,,,,71,,,,cptv,atina-2023,invented,,\n");
        foreach (var file in Directory.GetFiles(Path.Combine(data, "observations")))
        {
            var lines = File.ReadAllLines(file).Where(line => !line.StartsWith("work-permit-wait,", StringComparison.Ordinal)).Select(line => line.Replace(">116000", ">120000", StringComparison.Ordinal));
            File.WriteAllLines(file, [.. lines]);
        }

        return data;
    }

    private JsonElement Difference(string releases) => host.GetJson($"/api/v1/releases/{releases}");

    private IEnumerable<string?> Ids(string list) => Difference("1..2").GetProperty(list).EnumerateArray().Select(change => Text(change, "id"));

    private static int Count(JsonElement summary, string name) => summary.GetProperty(name).GetInt32();

    private static string? Shown(JsonElement change, string side) => change.GetProperty(side) is { ValueKind: JsonValueKind.Object } figure ? Text(figure, "display") : null;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

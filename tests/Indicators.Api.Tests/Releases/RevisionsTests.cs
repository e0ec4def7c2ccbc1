using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>What became of an answer that somebody pinned to the first of five releases.</summary>
public sealed class RevisionsTests
{
    private const string Victims = "identified-victims,SRB,2022,,,,,,,,,62,";

    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/migration.csv", ">116000", ">120000")),
            ("2025-03-01", () => folder.DataWith("observations/cptv.csv", Victims, Victims.Replace(",62,", ",63,", StringComparison.Ordinal))),
            ("2026-03-01", () => folder.DataWith("observations/cptv.csv", Victims, Victims.Replace(",62,", ",64,", StringComparison.Ordinal))),
            ("2027-03-01", () => folder.DataWith("observations/cptv.csv", Victims, Victims.Replace(",62,", ",65,", StringComparison.Ordinal))));
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public void ChangedFigure_IsToldFromWhatToWhat_AndSinceWhen()
    {
        var revision = Revisions("identified-victims", "asOf=1&breakdown=total").Single();

        Assert.That(
            (Text(revision, "change"), Display(revision, "before"), Display(revision, "after"), revision.GetProperty("since").GetInt64()),
            Is.EqualTo(("changed", "62", "65", 3L)));
    }

    // In the second release the denominator moved, in the third it was as before: 5 / 116,000 again.
    [Test]
    public void FigureThatIsAsItWas_IsNoRevision() => Assert.That(Revisions("identification-rate", "asOf=1"), Is.Empty);

    // 5 / 120,000 = 4.1667, back to 5 / 116,000 = 4.3103.
    [Test]
    public void DerivedFigure_IsRevisedWithItsDenominator()
    {
        var revision = Revisions("identification-rate", "asOf=2024-12-31").Single();

        Assert.That((Display(revision, "before"), Display(revision, "after"), revision.GetProperty("since").GetInt64()), Is.EqualTo(("< 4.17 per 100,000", "< 4.32 per 100,000", 3L)));
    }

    [Test]
    public void LiveAnswer_HasNothingRevised()
    {
        var answer = host.GetJson("/api/v1/series/identified-victims/revisions");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.GetProperty("isRevised").GetBoolean(), Is.False);
            Assert.That(answer.GetProperty("pinned").GetProperty("number").GetInt64(), Is.EqualTo(5));
        }
    }

    [Test]
    public void EveryAnswer_LeadsToItsPinnedSelf_AndItsRevisions()
    {
        var links = host.GetJson("/api/v1/series/identified-victims.json?breakdown=total&asOf=2024-12-31").GetProperty("links");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(links, "pinned"), Is.EqualTo("/api/v1/series/identified-victims.json?breakdown=total&asOf=2"));
            Assert.That(host.GetJson(Text(links, "pinned")!).GetProperty("release").GetProperty("number").GetInt64(), Is.EqualTo(2));
            Assert.That(host.GetJson(Text(links, "revisions")!).GetProperty("revisions").GetArrayLength(), Is.EqualTo(1));
        }
    }

    private List<JsonElement> Revisions(string indicator, string query) =>
        [.. host.GetJson($"/api/v1/series/{indicator}/revisions?{query}").GetProperty("revisions").EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string? Display(JsonElement revision, string side) => Text(revision.GetProperty(side), "display");
}

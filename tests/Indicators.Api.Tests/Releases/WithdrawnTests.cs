using System.Net;

namespace Indicators.Api.Tests;

/// <summary>A figure that was published in the first release, and marked confidential in the second.</summary>
public sealed class WithdrawnTests
{
    private const string Published = "identified-victims,SRB,2022,,,,,refugee-migrant,africa,,,5,,,,";
    private const string Confidential = "identified-victims,SRB,2022,,,,,refugee-migrant,africa,,,5,,,C,";

    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", Published, Confidential)));
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [TestCase("")]
    [TestCase("&asOf=1")]
    [TestCase("&asOf=2")]
    [TestCase("&asOf=2023-12-31")]
    public void AskedForByItself_IsGone_WithTheReason(string asOf)
    {
        foreach (var format in (string[])["json", "csv", "jsonstat.json", "sdmx.csv", "xlsx", "metadata.json", "zip"])
        {
            var (status, problem) = host.GetProblem($"/api/v1/series/identified-victims.{format}?origin=africa{asOf}");

            using (Assert.EnterMultipleScope())
            {
                Assert.That(status, Is.EqualTo(HttpStatusCode.Gone));
                Assert.That(problem.ToString(), Does.Contain("SRB 2022 was withdrawn in release 2. Confidential."));
                Assert.That(problem.ToString(), Does.Not.Contain(": 5").And.Not.Contain("africa,"));
            }
        }
    }

    [Test]
    public void OtherPartOfWhichThereWasNoFigure_IsEmpty_AndNotGone() =>
        Assert.That(host.GetJson("/api/v1/series/identified-victims.json?group=refugee-migrant&sex=male").GetProperty("observations").GetArrayLength(), Is.Zero);

    [TestCase("")]
    [TestCase("?asOf=1")]
    public void AmongOthers_IsNotShown_ButCounted(string query)
    {
        var answer = host.GetJson($"/api/v1/series/identified-victims.json{query}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.GetProperty("observations").EnumerateArray().Select(observation => observation.GetProperty("breakdown").TryGetProperty("origin", out _)), Is.All.False);
            Assert.That(answer.GetProperty("withheld").GetProperty("count").GetInt32(), Is.EqualTo(5), "four countries, and Africa");
        }
    }

    [Test]
    public void History_KeepsThatItWasWithdrawn_ButNotWhatItWas()
    {
        var difference = host.GetJson("/api/v1/releases/1..2");
        var change = difference.GetProperty("observations").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("withdrawn"));
            Assert.That((change.GetProperty("before").ValueKind, change.GetProperty("after").ValueKind), Is.EqualTo((System.Text.Json.JsonValueKind.Null, System.Text.Json.JsonValueKind.Null)));
            Assert.That(change.GetProperty("breakdown").EnumerateObject(), Is.Empty);
        }
    }

    [Test]
    public void History_DoesNotTellThatItWasPublished_EvenFromTheBeginning()
    {
        var changes = host.GetJson("/api/v1/releases/0..1").GetProperty("observations").EnumerateArray();

        Assert.That(changes.Where(change => change.GetProperty("indicator").GetString() == "identified-victims").Select(change => change.GetProperty("breakdown").TryGetProperty("origin", out _)), Is.Not.Empty.And.All.False);
    }

    [Test]
    public void Revisions_TellThatItWasWithdrawn()
    {
        var withdrawn = host.GetJson("/api/v1/series/identified-victims/revisions?asOf=1").GetProperty("withdrawn").EnumerateArray().Single();

        Assert.That((withdrawn.GetProperty("period").GetString(), withdrawn.GetProperty("release").GetInt64()), Is.EqualTo(("2022", 2L)));
    }

    [Test]
    public void RevisionsOfALaterAnswer_WhichNeverHadIt_SayNothing() =>
        Assert.That(host.GetJson("/api/v1/series/identified-victims/revisions?asOf=2").GetProperty("isRevised").GetBoolean(), Is.False);

    [Test]
    public void NoAnswerOfAnyRelease_HasIt()
    {
        string[] addresses = ["/", "/api/v1/claims", "/api/v1/conflicts", "/api/v1/series/identified-victims.csv", "/charts/identified-victims.svg"];
        foreach (var address in addresses.SelectMany(address => new[] { address, $"{address}?asOf=1" }))
        {
            Assert.That(host.GetText(address), Does.Not.Contain("africa").And.Not.Contain("Africa"), address);
        }
    }
}

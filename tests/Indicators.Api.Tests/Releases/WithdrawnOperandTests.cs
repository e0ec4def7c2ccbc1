using System.Net;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>Five of the refugee and migrant population, of whom a rate, a share and claims are made: published in release 1, confidential in release 2, and in release 3 the row is not there.</summary>
public sealed class WithdrawnOperandTests
{
    private const string Published = "identified-victims,SRB,2022,,,,,refugee-migrant,,,,5,,,,";
    private const string Confidential = "identified-victims,SRB,2022,,,,,refugee-migrant,,,,5,,,C,";

    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", Published, Confidential)),
            ("2025-03-01", () => Without(folder)));
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [TestCase("")]
    [TestCase("&asOf=1")]
    [TestCase("&asOf=2")]
    public void RateAskedForByItself_IsGone_WithTheReason(string asOf)
    {
        foreach (var address in (string[])["identification-rate.json?geo=SRB", "identification-rate.csv?geo=SRB", "identification-rate/derivation?period=2022"])
        {
            var (status, problem) = host.GetProblem($"/api/v1/series/{address}{asOf}");

            using (Assert.EnterMultipleScope())
            {
                Assert.That(status, Is.EqualTo(HttpStatusCode.Gone), address);
                Assert.That(problem.ToString(), Does.Contain("SRB 2022 was withdrawn in release 2. Confidential."));
            }
        }
    }

    [Test]
    public void RateOfAnotherYear_WasNeverThere_AndIsNotGone() =>
        Assert.That(host.GetJson("/api/v1/series/identification-rate.json?to=2021").GetProperty("observations").GetArrayLength(), Is.Zero);

    [Test]
    public void RevisionsOfTheRate_TellThatItWasWithdrawn()
    {
        var revisions = host.GetJson("/api/v1/series/identification-rate/revisions?asOf=1");
        var withdrawn = revisions.GetProperty("withdrawn").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(revisions.GetProperty("isRevised").GetBoolean(), Is.True);
            Assert.That((withdrawn.GetProperty("period").GetString(), withdrawn.GetProperty("release").GetInt64()), Is.EqualTo(("2022", 2L)));
            Assert.That(host.GetJson("/api/v1/series/identification-rate/revisions?asOf=2").GetProperty("isRevised").GetBoolean(), Is.False, "it had gone by then");
        }
    }

    [Test]
    public void EmbeddedChartOfTheRate_SaysIt() =>
        Assert.That(host.GetText("/embed/identification-rate?asOf=1"), Does.Contain("2022: withdrawn in release 2 (Confidential.)").And.Not.Contain("Nothing of it was revised"));

    [Test]
    public void ChartWithoutFigures_NamesNoSource() =>
        Assert.That(host.GetText("/charts/identification-rate.alt.txt?asOf=1"), Does.Contain("No figures. Release 1 of 1 March 2023.").And.Not.Contain("Source"));

    [Test]
    public void Difference_NamesWhatWentWithTheFigure_AndNotWhatItSaid()
    {
        var difference = host.GetJson("/api/v1/releases/1..2");

        using (Assert.EnterMultipleScope())
        {
            // Two rates of the five, their share of the 62, and the share of the women and girls among them.
            Assert.That(WithdrawnOf(difference, "derived", "indicator"), Is.EquivalentTo(new[] { "identification-rate", "identification-rate-present", "refugee-migrant-share", "female-share", "identified-victims-index" }));
            Assert.That(WithdrawnOf(difference, "claims", "id"), Does.Contain("K1"));
            Assert.That(WithdrawnOf(difference, "charts", "id"), Is.EqualTo(new[] { "identification-rate" }));
            // 5 / 116,000 is 0.00431 % or 4.31 per 100,000, shown as < 4.32; 5 / 62 is 8.06 %.
            Assert.That(difference.ToString(), Does.Not.Contain("4.3").And.Not.Contain("0.0043").And.Not.Contain("8.06").And.Not.Contain("refugee-migrant\""));
            Assert.That(difference.GetProperty("derived").EnumerateArray().Select(change => change.GetProperty("before").GetProperty("value").ValueKind), Is.All.EqualTo(JsonValueKind.Null));
        }
    }

    [TestCase("1..2", 1)]
    [TestCase("1..3", 1, Description = "The row went after that, and it is still a withdrawal.")]
    [TestCase("2..3", 0)]
    [TestCase("0..3", 0)]
    public void History_CountsOneWithdrawal(string releases, int withdrawn) =>
        Assert.That(host.GetJson($"/api/v1/releases/{releases}").GetProperty("summary").GetProperty("withdrawn").GetInt32(), Is.EqualTo(withdrawn));

    [Test]
    public void FigureThatWasRemovedBefore_IsWithdrawnAllTheSame()
    {
        var folder = new TemporaryFolder();
        using var removed = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => Without(folder)),
            ("2025-03-01", () => folder.DataWith("observations/cptv.csv", Published, Confidential)));

        var change = removed.GetJson("/api/v1/releases/2..3").GetProperty("observations").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("withdrawn"));
            Assert.That(removed.GetJson("/api/v1/releases/1..3").GetProperty("summary").GetProperty("withdrawn").GetInt32(), Is.EqualTo(1));
            Assert.That(removed.GetJson("/api/v1/releases/1..2").GetProperty("summary").GetProperty("withdrawn").GetInt32(), Is.Zero);
        }
    }

    private static string Without(TemporaryFolder folder)
    {
        var row = File.ReadLines(Path.Combine(folder.CopyOfFoundingData(), "observations", "cptv.csv")).Single(line => line.StartsWith(Published, StringComparison.Ordinal));
        return folder.DataWith("observations/cptv.csv", row + "\n", "");
    }

    private static IEnumerable<string?> WithdrawnOf(JsonElement difference, string list, string name) => difference.GetProperty(list).EnumerateArray()
        .Where(change => change.GetProperty("change").GetString() == "withdrawn").Select(change => change.GetProperty(name).GetString());
}

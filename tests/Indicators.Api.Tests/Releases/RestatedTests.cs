namespace Indicators.Api.Tests;

/// <summary>No number of any document changes: in release 2 a note is another one, in release 3 a rate is told per 1,000, in release 4 the shelter is closed a month longer, and in release 5 the five are provisional.</summary>
public sealed class RestatedTests
{
    private const string Five = "identified-victims,SRB,2022,,,,,refugee-migrant,,,,5,,,,cptv,";

    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", "P6: named as five of the six", "P6: five of six")),
            ("2025-03-01", () => folder.DataWith("derived.csv", "migrants-stayed,,100000,per-100000,", "migrants-stayed,,1000,per-100000,")),
            ("2026-03-01", () => folder.DataWith("spells.csv", "cptv-shelter,SRB,closed,2020-08,2022-01,", "cptv-shelter,SRB,closed,2020-08,2022-02,")),
            ("2027-03-01", () => folder.DataWith("observations/cptv.csv", Five, Five.Replace(",5,,,,", ",5,,P,,", StringComparison.Ordinal))));
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public void FigureWithAnotherNote_IsRestated_AndConfirmed()
    {
        var (first, summary) = (host.GetJson("/api/v1/releases/0..1").GetProperty("summary"), host.GetJson("/api/v1/releases/1..2").GetProperty("summary"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((summary.GetProperty("restated").GetInt32(), summary.GetProperty("changed").GetInt32(), summary.GetProperty("derived").GetInt32()), Is.EqualTo((1, 0, 0)));
            Assert.That(summary.GetProperty("confirmed").GetInt32(), Is.EqualTo(first.GetProperty("new").GetInt32() + first.GetProperty("withheld").GetInt32()));
        }
    }

    // 5 of more than 116,000 are less than 0.0432 of 1,000.
    [Test]
    public void RateThatIsDefinedOtherwise_IsTold_ThoughNoFigureChanged()
    {
        var change = host.GetJson("/api/v1/releases/2..3").GetProperty("derived").EnumerateArray().Single(derived => derived.GetProperty("indicator").GetString() == "identification-rate");

        Assert.That((change.GetProperty("before").GetProperty("display").GetString(), change.GetProperty("after").GetProperty("upper").GetDouble()), Is.EqualTo(("< 4.32 per 100,000", 5000d / 116_000)).Within(1e-12));
    }

    [Test]
    public void ContradictionThatIsAnotherOneNow_IsToldAsItWasAndIs()
    {
        var change = host.GetJson("/api/v1/releases/3..4").GetProperty("conflicts").EnumerateArray().Single();

        Assert.That(
            (change.GetProperty("change").GetString(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString()),
            Is.EqualTo((
                "changed",
                "The source contradicts itself on “CPTV emergency shelter”: closed until January 2022, but open from April 2022.",
                "The source contradicts itself on “CPTV emergency shelter”: closed until February 2022, but open from April 2022.")));
    }

    [Test]
    public void FigureOfAnotherStatus_IsChanged_AndRevised()
    {
        var change = host.GetJson("/api/v1/releases/4..5").GetProperty("observations").EnumerateArray().Single();
        var revision = host.GetJson("/api/v1/series/identified-victims/revisions?asOf=4").GetProperty("revisions").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((change.GetProperty("change").GetString(), change.GetProperty("before").GetProperty("status").GetString(), change.GetProperty("after").GetProperty("status").GetString()), Is.EqualTo(("changed", "A", "P")));
            Assert.That(revision.GetProperty("after").GetProperty("status").GetString(), Is.EqualTo("P"));
        }
    }
}

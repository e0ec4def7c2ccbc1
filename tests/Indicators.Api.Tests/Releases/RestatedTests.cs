namespace Indicators.Api.Tests;

/// <summary>No number of any document changes: in release 2 a note is another one, in release 3 a rate is told per 1,000.</summary>
public sealed class RestatedTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", "P6: named as five of the six", "P6: five of six")),
            ("2025-03-01", () => folder.DataWith("derived.csv", "migrants-stayed,,100000,per-100000,", "migrants-stayed,,1000,per-100000,")));
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
}

using System.Text.Json;

namespace Indicators.Cli.Tests;

/// <summary><c>diff</c>, and <c>import --dry-run</c>: the founding document, of which 62 victims become 63.</summary>
public sealed class DiffVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void ChangedFigure_IsToldWithItsRow_AndWhatFollowsFromIt()
    {
        Import62();

        var outcome = place.Run("diff", With63(), "--definitions", Repository.Charts);

        var lines = outcome.Output.Split('\n').Select(line => string.Join(' ', line.Split([' ', '│'], StringSplitOptions.RemoveEmptyEntries))).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Error, Is.Empty);
            Assert.That(lines[0], Does.StartWith("Figures: 1 changed; "));
            Assert.That(lines, Has.Some.EqualTo("changed identified-victims SRB 2022 62 63 cptv (atina-2023) observations/cptv.csv:2"));
            // 5 of 62 are 8.06 %, 5 of 63 are 7.94 %.
            Assert.That(lines, Has.Some.StartsWith("changed refugee-migrant-share SRB 2022 8.06 % 7.94 %"));
            Assert.That(lines, Has.Some.StartsWith("changed K3"));
        }
    }

    [Test]
    public void Json_SaysHowMuchCameFromTheDenominator()
    {
        Import62();

        var moved = place.Run("diff", With63(), "--format", "json").Json.GetProperty("derived").EnumerateArray()
            .Single(change => change.GetProperty("indicator").GetString() == "refugee-migrant-share").GetProperty("moved");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Value(moved, "fromNumerator"), Is.Zero, "five are still five");
            // 100 · 5/63 − 100 · 5/62 = −500 / 3906.
            Assert.That(Value(moved, "fromDenominator"), Is.EqualTo(-500d / 3906).Within(1e-12));
        }
    }

    [Test]
    public void ItWritesNothing_AndADryRunNeither()
    {
        Import62();
        var before = place.Dump();
        var changed = With63();

        var diff = place.Run("diff", changed);
        var dryRun = place.Run("import", changed, "--dry-run");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(dryRun.Output, Is.EqualTo(diff.Output));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void WithoutADatabase_EverythingIsNew_AndNoneIsMade()
    {
        var summary = place.Run("diff", place.Folder.CopyOfFoundingData(), "--format", "json").Json.GetProperty("summary");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(summary.GetProperty("new").GetInt32(), Is.Positive);
            Assert.That((summary.GetProperty("removed").GetInt32(), summary.GetProperty("changed").GetInt32(), summary.GetProperty("confirmed").GetInt32()), Is.EqualTo((0, 0, 0)));
            Assert.That(File.Exists(place.Database), Is.False);
        }
    }

    [Test]
    public void SameData_ChangeNothing()
    {
        Import62();

        var outcome = place.Run("diff", place.Folder.CopyOfFoundingData());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.StartWith("Figures: none changed; ").And.Not.Contain("Calculated figures"));
        }
    }

    [TestCase("diff")]
    [TestCase("import", "--dry-run")]
    public void WrongData_AreRefusedByRow(params string[] verb)
    {
        Import62();
        var wrong = place.Folder.DataWith("observations/cptv.csv", ",62,", ",6 2,");

        var outcome = place.Run([verb[0], wrong, .. verb[1..]]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Contain("observations/cptv.csv, row 2, column value: found \"6 2\""));
            Assert.That(outcome.Error, Does.Contain("it would be refused"));
        }
    }

    [Test]
    public void ReleasesAreListed_WithWhoAndWhy()
    {
        Import62();
        place.Run("import", With63(), "--message", "CPTV corrected", "--by", "Ana");

        var releases = place.Run("releases", "--format", "json").Json.GetProperty("releases").EnumerateArray()
            .Select(release => (release.GetProperty("number").GetInt32(), release.GetProperty("by").GetString(), release.GetProperty("message").GetString(), release.GetProperty("counts").GetProperty("ended").GetInt32()));
        var table = place.Run("releases").Output;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(releases, Is.EqualTo(new[] { (1, "", "", 0), (2, "Ana", "CPTV corrected", 1) }));
            Assert.That(table, Does.Contain("CPTV corrected"));
        }
    }

    private void Import62() => Assert.That(place.Run("import", place.Folder.CopyOfFoundingData()).Code, Is.Zero);

    private string With63() => place.Folder.DataWith("observations/cptv.csv", "identified-victims,SRB,2022,,,,,,,,,62,", "identified-victims,SRB,2022,,,,,,,,,63,");

    private static double Value(JsonElement moved, string part) => moved.GetProperty(part).GetDouble();
}

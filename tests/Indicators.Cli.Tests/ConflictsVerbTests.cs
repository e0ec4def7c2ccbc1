namespace Indicators.Cli.Tests;

public sealed class ConflictsVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    // Croatia 2018 in the TIP report: 26 women and 46 men of 73 victims; 60 + 10 + 3 + 1 by form.
    [Test]
    public void Validate_WarnsOfAContradiction_AtItsRow()
    {
        var outcome = place.Run("validate", Repository.Data);
        var rows = File.ReadAllLines(Path.Combine(Repository.Data, "observations", "region.csv"));
        var row = Array.FindIndex(rows, line => line.StartsWith("identified-victims,HRV,2018,,,,,,,,,73,", StringComparison.Ordinal)) + 1;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain($"warning: observations/region.csv, row {row}, column value: found \"73\"; US Department of State, Trafficking in Persons Report (t19hr) contradicts itself"));
            Assert.That(outcome.Output, Does.Match("spells\\.csv, row [0-9]+, column id: found \"atina-shelter-closed-1, atina-shelter-open-2\""));
        }
    }

    [Test]
    public void Conflicts_AreListedApartFromDifferences()
    {
        place.Run("import", Repository.Data);
        var found = place.Run("conflicts", "--format", "json").Json;
        var conflicts = found.GetProperty("conflicts").EnumerateArray().ToList();
        var differences = found.GetProperty("differences").EnumerateArray().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(conflicts.Select(conflict => conflict.GetProperty("kind").GetString()), Has.None.EqualTo("difference").And.Some.EqualTo("sum"));
            Assert.That(differences.Select(difference => difference.GetProperty("kind").GetString()), Is.Not.Empty.And.All.EqualTo("difference"));
            Assert.That(differences.Select(difference => difference.GetProperty("id").GetString()), Has.Some.EqualTo("difference-identified-victims-srb-2015"));
        }
    }

    [Test]
    public void Conflicts_AsText_SayHowManyThereAre()
    {
        place.Run("import", place.Folder.CopyOfFoundingData());
        var outcome = place.Run("conflicts");
        Assert.That(outcome.Output.Split('\n')[0].Trim(), Is.EqualTo("1 conflict"));
        Assert.That(outcome.Output, Does.Contain("spells: The source contradicts itself on “CPTV emergency shelter”").And.Contain("0 differences between counters"));
    }
}

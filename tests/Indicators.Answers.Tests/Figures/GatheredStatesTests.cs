namespace Indicators.Answers.Tests;

/// <summary>What was gathered and is no number: when CPTV and its shelter began, and what the TIP reports say of the shelter.</summary>
public sealed class GatheredStatesTests
{
    [TestCase("cptv-founded", "2012-04-13")]
    [TestCase("cptv-started", "2012-07-02")]
    public void EventOfCptv_HasTheDateOfItsPage(string id, string date)
    {
        Assert.That(Rows("CPTV event").Select(row => row["year"]), Has.One.EqualTo(date));
        Assert.That(HeldFigures.All.Events.Single(happened => happened.Id == id).Date.Text, Is.EqualTo(date));
    }

    [Test]
    public void Shelter_OpenedInTheMonthOfCptvsPage() => Assert.That(
        Rows("CPTV shelter event").Where(row => row["source_id"] == "CPTVH").Select(row => row["year"]),
        Is.EqualTo(HeldFigures.All.Spells.Where(spell => spell.Source == "cptvh" && spell.State == "open").Select(spell => spell.Start.Text)));

    // "2020/21" is April 2020 to March 2021: the state holds at its end, and had begun by then, or before where it is said to go on.
    [Test]
    public void StatesOfTheTipReports_AreOfTheirReportingPeriods()
    {
        var stated = Rows("CPTV shelter event").Where(row => row["year"].Contains('/')).Select(row => (
            Source: row["source_id"].ToLowerInvariant(),
            State: row["dimension"].Split(' ')[0] is "opened" or "operational" ? "open" : "closed",
            Latest: row["dimension"].StartsWith("still", StringComparison.Ordinal) ? $"{row["year"][..4]}-04" : $"20{row["year"][^2..]}-03",
            AsOf: $"20{row["year"][^2..]}-03"));
        var held = HeldFigures.All.Spells.Where(spell => spell.Source.StartsWith("tip", StringComparison.Ordinal))
            .Select(spell => (spell.Source, spell.State, Latest: spell.Start.Text.Split('/')[^1], AsOf: spell.AsOf!.Text));
        Assert.That(held, Is.EquivalentTo(stated));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string series) => PublishedTable.Rows("texts/figures.csv").Where(row => row["series"] == series);
}

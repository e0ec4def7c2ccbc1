using System.Text.Json;

namespace Indicators.Cli.Tests;

/// <summary>UNODC's edition of 2025 over that of 2023, of both only what they say of Serbia.</summary>
/// <remarks>Expected is what comparing the two files gives, cell by cell: of 420 rows one went, two changed, three name a country otherwise; of 558 one is new for an earlier year, and 138 are of 2021 and 2022.</remarks>
public sealed class UnodcEditionsTests
{
    private Workplace place = null!;
    private JsonElement difference;

    [OneTimeSetUp]
    public void ImportTheEarlierEdition()
    {
        place = new Workplace();
        var rows = File.ReadAllLines(RealSources.File("unodc/unodc_glotip_region_2025-04-14.csv"));
        place.Folder.Write("later.csv", string.Join('\n', rows.Where((row, index) => index == 0 || row.StartsWith("SRB,", StringComparison.Ordinal))));
        Assert.That(place.Run("import", RealSources.File("unodc/unodc_glotip_serbia_2023-05-30.csv")).Code, Is.Zero);
        difference = place.Run("diff", place.Folder.File("later.csv"), "--format", "json").Json;
    }

    [OneTimeTearDown]
    public void Close() => place.Dispose();

    [Test]
    public void RowThatTheLaterEditionNoLongerHas_IsRemoved() =>
        Assert.That(Changes("removed").Select(Told), Is.EqualTo(new[] { "identified-victims SRB 2017 exploitation=labour: < 5 → nothing" }));

    [Test]
    public void FewerThanFiveThatBecameSix_AreTheOnlyChanges() => Assert.That(Changes("changed").Select(Told), Is.EqualTo(new[]
    {
        "identified-victims SRB 2019 age=minor exploitation=other: < 5 → 6",
        "identified-victims SRB 2020 age=adult exploitation=other: < 5 → 6",
    }));

    [Test]
    public void OnlyNewFigureOfAnEarlierYear_IsOfSuspectsUnderEighteen() => Assert.That(
        Changes("new").Where(change => change.GetProperty("period").GetString() is not ("2021" or "2022")).Select(Told),
        Is.EqualTo(new[] { "persons-suspected SRB 2019 age=minor: nothing → 16" }));

    [Test]
    public void NewYears_AreNew() => Assert.That(
        Changes("new").Select(change => change.GetProperty("period").GetString()).Distinct(), Is.EquivalentTo(new[] { "2019", "2021", "2022" }));

    // "TÃ¼rkiye" became "Turkey", "Czechia" the "Czech Republic", and the Netherlands lost their kingdom.
    [TestCase("identified-victims", "2007", "TUR")]
    [TestCase("persons-convicted", "2019", "CZE")]
    [TestCase("persons-convicted", "2018", "NLD")]
    public void CountryThatIsSpeltOtherwise_IsNoChange(string indicator, string period, string citizenship)
    {
        var told = difference.GetProperty("observations").EnumerateArray().Where(change =>
            (change.GetProperty("indicator").GetString(), change.GetProperty("period").GetString()) == (indicator, period)
            && change.GetProperty("breakdown").TryGetProperty("citizenship", out var code) && code.GetString() == citizenship);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(told, Is.Empty);
            Assert.That(place.Dump(), Does.Contain($"citizenship={citizenship}").Or.Contain(citizenship), "the figure is held");
        }
    }

    // Serbia has 558 rows in the later edition.
    [Test]
    public void Text_SaysFirstAsWhatTheFileWasRead()
    {
        var lines = place.Run("diff", place.Folder.File("later.csv")).Output.Split(Environment.NewLine);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo("later.csv: read as unodc-glotip (known by its header), source unodc-2025."));
            Assert.That(lines[1], Does.Match("^558 rows with 558 figures: [0-9]+ observations, [0-9]+ left out\\.$"));
            Assert.That(lines, Has.Some.StartsWith("Figures: 1 removed, 2 changed, "));
        }
    }

    [Test]
    public void Counts_AddUpToTheFilesRows()
    {
        var summary = difference.GetProperty("summary");
        var later = place.Run("import", place.Folder.File("later.csv"), "--dry-run", "--format", "json").Json.GetProperty("summary");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                (Count(summary, "removed"), Count(summary, "changed"), Count(summary, "restated"), Count(summary, "withdrawn"), Count(summary, "confirmed")),
                Is.EqualTo((1, 2, 0, 0, 396)), "of the 399 that the earlier edition brought");
            Assert.That(later.GetRawText(), Is.EqualTo(summary.GetRawText()), "a dry run tells the same");
        }
    }

    private IEnumerable<JsonElement> Changes(string kind) => difference.GetProperty("observations").EnumerateArray().Where(change => change.GetProperty("change").GetString() == kind);

    private static string Told(JsonElement change)
    {
        var breakdown = change.GetProperty("breakdown").EnumerateObject().Select(code => $" {code.Name}={code.Value.GetString()}");
        return $"{change.GetProperty("indicator").GetString()} {change.GetProperty("geo").GetString()} {change.GetProperty("period").GetString()}{string.Concat(breakdown)}: {Shown(change, "before")} → {Shown(change, "after")}";
    }

    private static string Shown(JsonElement change, string side) =>
        change.GetProperty(side) is { ValueKind: JsonValueKind.Object } figure ? figure.GetProperty("display").GetString()! : "nothing";

    private static int Count(JsonElement summary, string name) => summary.GetProperty(name).GetInt32();
}

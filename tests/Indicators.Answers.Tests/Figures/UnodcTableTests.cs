using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>data/observations/unodc.csv against both editions of UNODC's table.</summary>
public sealed class UnodcTableTests
{
    private static readonly Dictionary<string, string> Indicators = new()
    {
        ["Detected trafficking victims"] = "identified-victims",
        ["Offences of trafficking in persons"] = "recorded-offences",
        ["Persons brought into formal contact"] = "persons-suspected",
        ["Persons prosecuted"] = "persons-prosecuted",
        ["Persons convicted"] = "persons-convicted",
    };

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["Total"] = "", ["Female"] = "female", ["Male"] = "male", ["Other"] = "other", ["Unknown"] = "unknown", ["18 years or over"] = "adult", ["0 to 17 years"] = "minor",
        ["Forced labour"] = "labour", ["Sexual exploitation"] = "sexual", ["Other forms of exploitation"] = "other",
    };

    [TestCase("unodc-2025", "unodc/unodc_glotip_region_2025-04-14.csv")]
    [TestCase("unodc-2023", "unodc/unodc_glotip_serbia_2023-05-30.csv")]
    public void EveryRow_IsTheOnlyOneOfItsKey_WithItsNumber(string source, string file)
    {
        var published = Published(file);
        var held = HeldFigures.Of(source).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(held, Is.Not.Empty);
            Assert.That(held.Where(figure => !published[KeyOf(figure)].SequenceEqual([Cell(figure)])).Select(figure => figure.Locator), Is.Empty);
        }
    }

    // 719 totals: eleven countries, five indicators, 2003 to 2022.
    [Test]
    public void EveryTotal_IsHeld()
    {
        var totals = Published("unodc/unodc_glotip_region_2025-04-14.csv").Select(rows => rows.Key).Where(key => key.EndsWith('|')).ToList();
        var held = HeldFigures.Of("unodc-2025").Select(KeyOf).ToHashSet();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(totals, Has.Count.EqualTo(719));
            Assert.That(totals.Where(key => !held.Contains(key)), Is.Empty);
        }
    }

    // Two "<5" became 6 and one row went: the cells of the earlier edition that are held are the ones that the later one does not repeat.
    [Test]
    public void CellsOfTheEarlierEdition_AreThoseThatChanged()
    {
        var later = Published("unodc/unodc_glotip_region_2025-04-14.csv");
        var earlier = Published("unodc/unodc_glotip_serbia_2023-05-30.csv");
        var changed = earlier.Where(rows => !rows.Order().SequenceEqual(later[rows.Key].Order())).Select(rows => rows.Key);
        Assert.That(HeldFigures.Of("unodc-2023").Select(KeyOf), Is.EquivalentTo(changed));
    }

    // What the notes and docs/data-traps.md say of the file: no 0, 20 separators of thousands, 52 keys in several rows, none of them a total.
    [Test]
    public void File_IsAsTheNotesSay()
    {
        var rows = PublishedTable.Rows("unodc/unodc_glotip_region_2025-04-14.csv");
        var repeated = rows.GroupBy(row => string.Join('|', row.Where(cell => cell.Key != "txtVALUE").Select(cell => cell.Value))).Where(key => key.Count() > 1).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Count(row => row["txtVALUE"] == "0"), Is.Zero);
            Assert.That(rows.Count(row => row["txtVALUE"].Contains(',')), Is.EqualTo(20));
            Assert.That(repeated, Has.Count.EqualTo(52));
            Assert.That(repeated.SelectMany(key => key).Where(row => (row["Dimension"], row["Sex"], row["Age"]) == ("Total", "Total", "Total")), Is.Empty);
            Assert.That(rows.Where(row => row["Dimension"] == "by citizenship").Select(row => row["Category"]).Distinct().Count(), Is.EqualTo(150));
        }
    }

    // Citizenships other than "Nationals" and repatriation have no rows in data/.
    private static ILookup<string, string> Published(string file) => PublishedTable.Rows(file)
        .Where(row => row["Dimension"] is "Total" or "by form of exploitation" || row["Category"] == "Nationals")
        .ToLookup(
            row => HeldFigures.Row(
                Indicators[row["Indicator"]],
                row["Iso3_code"],
                row["Year"],
                Breakdown.Of(
                [
                    ("sex", Codes[row["Sex"]]), ("age", Codes[row["Age"]]),
                    row["Category"] == "Nationals" ? ("citizenship", "domestic") : ("exploitation", Codes[row["Category"]]),
                ]).Text),
            row => row["txtVALUE"].Replace(",", "", StringComparison.Ordinal));

    private static string KeyOf(Observation held) => HeldFigures.Row(held.Indicator, held.Area, held.Period.Text, held.Breakdown.Text);

    private static string Cell(Observation held) => FigureCell.Text(held.Figure!);
}

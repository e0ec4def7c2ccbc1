namespace Indicators.Answers.Tests;

/// <summary>data/observations/unhcr.csv and population.csv against the tables of UNHCR and the World Bank.</summary>
public sealed class UnhcrTablesTests
{
    private const string Totals = "unhcr/unhcr_population_region_totals.csv";
    private const string ByOrigin = "unhcr/unhcr_population_serbia_by_origin.csv";
    private const string Applications = "unhcr/unhcr_asylum_applications_region_totals.csv";
    private const string Decisions = "unhcr/unhcr_asylum_decisions_region_totals.csv";

    private static readonly string[] Shape = ["year", "coa_iso", "coa_name", "coa", "coo", "coo_iso", "coo_name"];

    [Test]
    public void TotalsOfTheYearsEnd_AreAllHeld() => Assert.That(
        PublishedTable.Apart(
            from row in PublishedTable.Rows(Totals)
            from column in new[] { ("refugees", "refugees"), ("asylum_seekers", "asylum-seekers"), ("idps", "internally-displaced") }
            select HeldFigures.Row(column.Item2, row["coa_iso"], row["year"], "", Printed(row[column.Item1], five: "1..5")),
            HeldFigures.RowsOf("unhcr-population")),
        Is.Empty);

    [Test]
    public void PersonsInSerbiaByOrigin_AreAllHeld_WithoutTheZeros() => Assert.That(
        PublishedTable.Apart(
            from row in PublishedTable.Rows(ByOrigin)
            from column in new[] { ("refugees", "refugees"), ("asylum_seekers", "asylum-seekers") }
            where row[column.Item1] is not ("0" or "")
            let origin = row["coo_iso"] switch { "UNK" => "unknown", "XXA" => "stateless", var code => code }
            select HeldFigures.Row(column.Item2, "SRB", row["year"], $"origin={origin}", Printed(row[column.Item1], five: "1..5")),
            HeldFigures.RowsOf("unhcr-population-origin")),
        Is.Empty);

    // First applications at the first levels: one row for 189 of the 197 country-years.
    [Test]
    public void FirstApplications_AreAllHeld()
    {
        var rows = PublishedTable.Rows(Applications);
        var first = rows.Where(row => row["app_type"] is "N" or "NA" or "NR" && row["dec_level"] is "FI" or "FA").ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((first.Count, rows.DistinctBy(row => (row["coa_iso"], row["year"])).Count()), Is.EqualTo((189, 197)));
            Assert.That(
                PublishedTable.Apart(
                    first.Select(row => HeldFigures.Row("asylum-applications", row["coa_iso"], row["year"], "", Printed(row["applied"], five: "1..5"))),
                    HeldFigures.RowsOf("unhcr-asylum-applications")),
                Is.Empty);
        }
    }

    [Test]
    public void DecisionsOnPersons_AreAllHeld() => Assert.That(
        PublishedTable.Apart(
            from row in PublishedTable.Rows(Decisions)
            where row["dec_level"] is "FI" or "FA"
            from column in new[]
            {
                ("dec_recognized", "asylum-grants-refugee-status"), ("dec_other", "asylum-grants-subsidiary"), ("dec_rejected", "asylum-rejections"),
                ("dec_closed", "asylum-cases-closed"), ("dec_total", "asylum-decisions"),
            }
            select HeldFigures.Row(column.Item2, row["coa_iso"], row["year"], "", Printed(row[column.Item1], five: "1..9")),
            HeldFigures.RowsOf("unhcr-asylum-decisions")),
        Is.Empty);

    [Test]
    public void PopulationOfTheWorldBank_IsAllHeld() => Assert.That(
        PublishedTable.Apart(
            PublishedTable.Rows("worldbank/worldbank_population_region.csv").Select(row => HeldFigures.Row("resident-population", row["Country Code"], row["Year"], "", row["Value"])),
            HeldFigures.RowsOf("world-bank-population")),
        Is.Empty);

    // Why a printed 5 is a range: no 1 to 4 anywhere, far more fives than sixes, and in decisions no 6 to 9 either.
    [Test]
    public void SmallNumbers_AreRoundedAsTheNotesSay()
    {
        var all = new[] { Totals, ByOrigin, Applications, Decisions }.SelectMany(Numbers).ToList();
        var decided = Numbers(Decisions).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((all.Count, all.Count(number => number is >= 1 and <= 4)), Is.EqualTo((7315, 0)));
            Assert.That((all.Count(number => number == 5), all.Count(number => number == 6)), Is.EqualTo((284, 35)));
            Assert.That((decided.Count, decided.Count(number => number is >= 6 and <= 9)), Is.EqualTo((1295, 0)));
        }
    }

    // From Croatia and from Bosnia and Herzegovina, of all refugees in Serbia: the share is of its year and must not be said of others.
    [TestCase("2022", "94 % in 2022")]
    [TestCase("2023", "85 % in 2023")]
    [TestCase("2024", "69 % in 2024")]
    [TestCase("2025", "59 % in 2025")]
    public void NoteOnTheRefugeeStock_HasTheShareOfTheYear(string year, string said)
    {
        var refugees = PublishedTable.Rows(ByOrigin).Where(row => row["year"] == year).ToDictionary(row => row["coo_iso"], row => decimal.Parse(row["refugees"]));
        var share = decimal.Round((refugees["HRV"] + refugees["BIH"]) * 100 / refugees.Values.Sum());
        using (Assert.EnterMultipleScope())
        {
            Assert.That($"{share} % in {year}", Is.EqualTo(said));
            Assert.That(HeldFigures.All.Notes.Single(note => note.Id == "unhcr-serbia-refugee-stock").Text.En, Does.Contain(said));
        }
    }

    private static string Printed(string cell, string five) => cell == "5" ? five : cell;

    private static IEnumerable<long> Numbers(string file) => PublishedTable.Rows(file)
        .SelectMany(row => row.Where(cell => !Shape.Contains(cell.Key)))
        .Where(cell => cell.Value.Length > 0 && cell.Value.All(char.IsAsciiDigit))
        .Select(cell => long.Parse(cell.Value));
}

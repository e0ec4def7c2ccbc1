using System.Text.RegularExpressions;
using Indicators.Store;

namespace Indicators.Answers.Tests;

/// <summary>docs/founding-document.md is a promise: every fact of the document is served where it says, and held where it says.</summary>
public sealed class FoundingDocumentTests
{
    // P1 to P13 with P4b, M1 to M7, S1 to S8 with S7b, I1 to I7, J1 to J6, K1 to K12.
    private static readonly string[] Ids =
    [
        .. Numbered('P', 13), "P4b", .. Numbered('M', 7), .. Numbered('S', 8), "S7b", .. Numbered('I', 7), .. Numbered('J', 6), .. Numbered('K', 12),
    ];

    private static readonly IReadOnlyList<FactRow> Rows = FactRow.ReadAll(Path.Combine(Repository.Root, "docs", "founding-document.md"));

    [Test]
    public void Table_HoldsEveryFactOnce() => Assert.That(Rows.Select(row => row.Id), Is.EquivalentTo(Ids));

    [TestCaseSource(nameof(Ids))]
    public void Fact_IsHeldInAsManyRowsAsTheTableSays(string id)
    {
        var row = Rows.Single(row => row.Id == id);
        Assert.That(FactsHeld.In(FoundingData.Imported.Database).Count(fact => fact == id), Is.EqualTo(row.Held.Sum(held => held.Rows)));
    }

    [TestCaseSource(nameof(Ids))]
    public void Fact_IsHeldInTheFilesThatTheTableNames(string id)
    {
        var beginning = new Regex($"""(?m)^({id},|.*[,"]({FactsHeld.Id} and )?{id}( and {FactsHeld.Id})?: )""");
        foreach (var (file, rows) in Rows.Single(row => row.Id == id).Held)
        {
            Assert.That(beginning.Count(File.ReadAllText(Path.Combine(Repository.Data, file))), Is.EqualTo(rows), file);
        }
    }

    [TestCaseSource(nameof(Ids))]
    public void Fact_IsServedAtEveryAddressOfTheTable(string id)
    {
        using var publication = FoundingData.Open();
        var addresses = Rows.Single(row => row.Id == id).Addresses;
        Assert.That(addresses, Is.Not.Empty);
        foreach (var address in addresses)
        {
            Assert.That(Served.At(address, publication, FoundingData.Imported.Database), Does.Contain(id), address);
        }
    }

    // One row of each file: the counts above are of rows that are there, not of words in the table.
    [TestCase("observations/cptv.csv", "identified-victims,SRB,2022,,,,,refugee-migrant,TUN", "P7")]
    [TestCase("observations/migration.csv", "foreign-workers-arrived", "M7")]
    [TestCase("observations/shelter.csv", "assisted-housing-state-funding", "S7b")]
    [TestCase("observations/institutions.csv", "identity-disclosures", "P12")]
    [TestCase("observations/justice.csv", "courts-with-video-hearing", "J5")]
    [TestCase("spells.csv", "atina-housing", "S7")]
    [TestCase("duties.csv", "local-teams", "I7")]
    [TestCase("events.csv", "J6-visit", "J6")]
    [TestCase("claims.csv", "K11", "K11")]
    public void Fact_RowTakenAway_IsMissed(string file, string beginning, string id)
    {
        using var variant = new DataVariant().Removing(file, beginning);
        var held = FactsHeld.In(variant.Imported.Database).Count(fact => fact == id);
        Assert.That(held, Is.EqualTo(Rows.Single(row => row.Id == id).Held.Sum(part => part.Rows) - 1));
    }

    [Test]
    public void DerivedFigures_AddressesOfTheDocument_AreServed()
    {
        using var publication = FoundingData.Open();
        var addresses = FactRow.AddressesIn(File.ReadAllText(Path.Combine(Repository.Root, "docs", "founding-document.md"))).Where(address => address.Contains("/series/")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(addresses, Is.Not.Empty);
            Assert.That(addresses.Where(address => publication.Ask(Served.Query(address)).Observations.Count == 0), Is.Empty);
        }
    }

    [Test]
    public void Rows_OfTheDocument_HaveALocatorThatNamesAPlace()
    {
        using var snapshot = StoreSnapshot.Open(FoundingData.Imported.Database);
        var locators = FactsHeld.Observations(snapshot).Select(row => row.Locator)
            .Concat(snapshot.Spells().Where(row => row.Source == FactsHeld.Source).Select(row => row.Locator))
            .Concat(snapshot.Duties().Where(row => row.Source == FactsHeld.Source).Select(row => row.Locator))
            .Concat(snapshot.Events().Where(row => row.Source == FactsHeld.Source).Select(row => row.Locator))
            .Concat(snapshot.Claims().Where(row => row.Source == FactsHeld.Source).Select(row => row.Locator));
        Assert.That(locators, Is.Not.Empty.And.All.Match("^(§[1-5]( para [1-9])?(, .+)?|footnote 1)$"));
    }

    private static IEnumerable<string> Numbered(char group, int last) => Enumerable.Range(1, last).Select(number => $"{group}{number}");
}

using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>UNODC's trafficking data, in its shape; the figures are made up.</summary>
public sealed class UnodcGlotipTests
{
    private const string Header = "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source\n";

    [TestCase("Detected trafficking victims,Total,Total,Total,Total", "identified-victims SRB 2022 7")]
    [TestCase("Persons convicted,Total,Total,Total,Total", "persons-convicted SRB 2022 7")]
    [TestCase("Persons prosecuted,Total,Total,Total,Total", "persons-prosecuted SRB 2022 7")]
    [TestCase("Persons brought into formal contact,Total,Total,Total,0 to 17 years", "persons-suspected SRB 2022 age=minor 7")]
    [TestCase("Offences of trafficking in persons,Total,Total,Total,Total", "recorded-offences SRB 2022 7")]
    [TestCase("Detected trafficking victims,Total,Total,Female,18 years or over", "identified-victims SRB 2022 sex=female;age=adult 7")]
    [TestCase("Detected trafficking victims,Total,Total,Male,Total", "identified-victims SRB 2022 sex=male 7")]
    [TestCase("Detected trafficking victims,Total,Total,Other,Total", "identified-victims SRB 2022 sex=other 7")]
    [TestCase("Detected trafficking victims,Total,Total,Unknown,Unknown", "identified-victims SRB 2022 sex=unknown;age=unknown 7")]
    [TestCase("Detected trafficking victims,by form of exploitation,Forced labour,Total,Total", "identified-victims SRB 2022 exploitation=labour 7")]
    [TestCase("Detected trafficking victims,by form of exploitation,Sexual exploitation,Male,0 to 17 years", "identified-victims SRB 2022 sex=male;age=minor;exploitation=sexual 7")]
    [TestCase("Detected trafficking victims,by form of exploitation,Other forms of exploitation,Total,Total", "identified-victims SRB 2022 exploitation=other 7")]
    [TestCase("Persons convicted,by citizenship,Nationals,Total,Total", "persons-convicted SRB 2022 citizenship=domestic 7")]
    [TestCase("Persons convicted,by citizenship,Unknown,Total,Total", "persons-convicted SRB 2022 citizenship=unknown 7")]
    [TestCase("Persons convicted,by citizenship,Serbia,Total,Total", "persons-convicted SRB 2022 origin=SRB 7")]
    [TestCase("Persons convicted,by citizenship,Dr Kongo,Total,Total", "persons-convicted SRB 2022 origin=COD 7")]
    [TestCase("Persons convicted,by citizenship,B & H,Total,Total", "persons-convicted SRB 2022 origin=BIH 7")]
    [TestCase("Persons convicted,by citizenship,TÃ¼rkiye,Total,Total", "persons-convicted SRB 2022 origin=TUR 7")]
    [TestCase("Persons convicted,by citizenship,Kosovo under UNSCR 1244,Total,Total", "persons-convicted SRB 2022 origin=XKX 7")]
    public void Row_IsOneObservation(string words, string expected) =>
        Assert.That(Published.Of(Header + Row(words, "7")).Figures, Is.EqualTo(new[] { expected }));

    [TestCase("<5", "<5")]
    [TestCase("\"1,154\"", "1154")]
    [TestCase("\"1,154,200\"", "1154200")]
    public void Figure_IsReadAsUnodcPrintsIt(string printed, string expected) =>
        Assert.That(Published.Of(Header + Row("Persons convicted,Total,Total,Total,Total", printed)).Figures, Is.EqualTo(new[] { $"persons-convicted SRB 2022 {expected}" }));

    // "<5" is 0 to below 5: UNODC prints no 0.
    [Test]
    public void SmallCount_BeginsAtZero()
    {
        var bounds = Published.Of(Header + Row("Persons convicted,Total,Total,Total,Total", "<5")).Observations.Single().Figure!.Bounds;
        Assert.That((bounds.Lower, bounds.LowerOpen, bounds.Upper, bounds.UpperOpen), Is.EqualTo(((decimal?)0m, false, (decimal?)5m, true)));
    }

    [Test]
    public void Observation_NamesEditionCounterAndPlace()
    {
        var observation = Published.Of(Header + Row("Detected trafficking victims,by form of exploitation,Forced labour,Female,Total", "7")).Observations.Single();
        Assert.That(
            (observation.Source, observation.CountedBy, observation.AsOf!.Text, observation.Locator),
            Is.EqualTo(("unodc-2025", "unodc", "2025-04-14", "Detected trafficking victims, by form of exploitation: Forced labour, Female, Serbia, 2022")));
    }

    // A respelt name is no other place: the code stands in the locator.
    [TestCase("Turkey")]
    [TestCase("TÃ¼rkiye")]
    public void RespeltName_HasTheSameLocator(string name) => Assert.That(
        Published.Of(Header + Row($"Persons convicted,by citizenship,{name},Total,Total", "7")).Observations.Single().Locator,
        Is.EqualTo("Persons convicted, by citizenship: TUR, Serbia, 2022"));

    [TestCase("Detected trafficking victims,by country of repatriation,Croatia,Total,Total", "Dimension \"by country of repatriation\": no dimension here tells it")]
    [TestCase("Detected trafficking victims,by citizenship,,Total,Total", "Category: the cell is empty")]
    [TestCase("Detected trafficking victims,by citizenship,Ruritania,Total,Total", "Category \"Ruritania\": no code is known for it; add a row unodc-glotip,Category,…,… to reference/spellings.csv")]
    [TestCase("Detected trafficking victims,by citizenship,Former Yugoslavia,Total,Total", "Category \"Former Yugoslavia\": understood, and there is no code for it")]
    [TestCase("Detected trafficking victims,by citizenship,Forced labour,Total,Total", "Category \"Forced labour\": reference/spellings.csv says labour, which is not a code of this column's dimension")]
    [TestCase("Detected trafficking victims,by form of exploitation,Unknown,Total,Total", "Category \"Unknown\": reference/spellings.csv says citizenship=unknown, which is not a code of this column's dimension")]
    [TestCase("Persons acquitted,Total,Total,Total,Total", "Indicator \"Persons acquitted\": no code is known for it")]
    public void RowThatFitsNothing_IsLeftOutWithItsReason(string words, string reason)
    {
        var read = Published.Of(Header + Row(words, "7"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Observations, Is.Empty);
            Assert.That(read.LeftOut.Single(), Does.StartWith($"2 txtVALUE: {reason}"));
        }
    }

    [Test]
    public void Rate_IsLeftOut() => Assert.That(
        Published.Of(Header + Row("Persons convicted,Total,Total,Total,Total", "0.9").Replace("Counts", "Rate per 100,000 population", StringComparison.Ordinal).Replace("Rate per 100,000 population", "\"Rate per 100,000 population\"", StringComparison.Ordinal)).LeftOut,
        Is.EqualTo(new[] { "2 txtVALUE: Unit of measurement \"Rate per 100,000 population\": only counts are taken: rates are calculated here" }));

    // Serbia 2017 prints 14, <5 and 11 as one key: the first may be the sum, and nothing says so.
    [Test]
    public void SeveralRowsOfOneKey_AreAllLeftOut_AndNotAddedUp()
    {
        const string Other = "Detected trafficking victims,by form of exploitation,Other forms of exploitation,Total,Total";
        var read = Published.Of(Header + Row(Other, "14") + Row(Other, "<5") + Row("Persons convicted,Total,Total,Total,Total", "7") + Row(Other, "11"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[] { "persons-convicted SRB 2022 7" }));
            Assert.That(read.Reading.LeftOut.Select(record => record.Row), Is.EqualTo(new[] { 2, 3, 5 }));
            Assert.That(read.LeftOut, Has.All.Contains("they are not added up"));
        }
    }

    // Two spellings of one country in one year would be counted twice, or one of them lost.
    [Test]
    public void TwoSpellingsOfOneCountry_AreOneKey()
    {
        var read = Published.Of(Header + Row("Persons convicted,by citizenship,Czechia,Total,Total", "7") + Row("Persons convicted,by citizenship,Czech Republic,Total,Total", "8"));
        Assert.That((read.Observations.Count, read.Reading.LeftOut.Count), Is.EqualTo((0, 2)));
    }

    [Test]
    public void SpellingThatIsAdded_IsUsed() => Assert.That(
        Published.Of(Header + Row("Persons convicted,by citizenship,Kameroon,Total,Total", "7"), spellings: new Spelling("unodc-glotip", "Category", "Kameroon", "CMR")).Figures,
        Is.EqualTo(new[] { "persons-convicted SRB 2022 origin=CMR 7" }));

    [Test]
    public void ReasonsAreGrouped_WithTheirWordsAndTheFirstRow()
    {
        var read = Published.Of(Header + Row("Persons convicted,by citizenship,Ruritania,Total,Total", "7") + Row("Persons convicted,Total,Total,Total,Total", "8")
            + Row("Persons convicted,by citizenship,Ruritania,Total,Total", "9") + Row($"Persons convicted,by citizenship,{new string('x', 100)},Total,Total", "9") + Row("Persons convicted,by country of repatriation,Italy,Total,Total", "9"));

        var groups = LeftOutGroup.Of(read.Reading.LeftOut);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(groups.Select(group => (group.Column, group.Count, group.ExampleRow)), Is.EqualTo(new[] { ("Category", 3, 2L), ("Dimension", 1, 6L) }));
            Assert.That(groups[0].Found, Is.EqualTo(new[] { "Ruritania", new string('x', 60) + "…" }));
        }
    }

    // Citizenship and origin both have a code "unknown": a spelling must say which it means.
    [Test]
    public void SpellingThatFitsTwoDimensions_IsNotUsed() => Assert.That(
        Published.Of(Header + Row("Persons convicted,by citizenship,No data,Total,Total", "7"), spellings: new Spelling("unodc-glotip", "Category", "No data", "unknown")).LeftOut.Single(),
        Does.Contain("Category \"No data\": reference/spellings.csv says unknown, which is not a code of this column's dimension"));

    private static string Row(string words, string figure) => $"SRB,Serbia,Europe,Southern Europe,{words},2022,Counts,{figure},GLOTIP\n";
}

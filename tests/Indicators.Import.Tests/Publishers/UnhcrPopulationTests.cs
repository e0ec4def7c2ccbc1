using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>UNHCR's population figures, in their shapes; the figures are made up.</summary>
public sealed class UnhcrPopulationTests
{
    private const string Totals = "coa_iso,coa_name,year,refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst\n";
    private const string ByOrigin = "year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst\n";

    [Test]
    public void Row_HasAnObservationForEachColumnThatHasAnIndicator()
    {
        var read = Published.Of(Totals + "SRB,Serbia and Kosovo,2020,26000,80,7,0,3,1900,0,,0\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[] { "refugees SRB 2020 26000", "asylum-seekers SRB 2020 80", "internally-displaced SRB 2020 0" }));
            Assert.That(read.LeftOut, Is.EqualTo(new[] { "returned_refugees", "returned_idps", "stateless", "ooc", "oip", "hst" }.Select(column => $"2 {column}: {column}: no indicator here counts this")));
            Assert.That(read.Observations[0].Locator, Is.EqualTo("refugees, SRB, 2020"));
            Assert.That(read.Reading.Source, Is.EqualTo("unhcr-population"));
        }
    }

    // UNHCR prints no 1 to 4.
    [Test]
    public void PrintedFive_IsOneToFive_AndSaysSo()
    {
        var five = Published.Of(Totals + "ALB,Albania,2000,5,6,0,0,0,0,0,,0\n").Observations[0];
        Assert.That((FigureCell.Text(five.Figure!), five.Note), Is.EqualTo(("1..5", "Printed as 5; UNHCR prints no 1 to 4, so it stands for 1 to 5 (inferred)")));
    }

    [Test]
    public void PrintedAsterisk_IsWithheld_AndNotZero()
    {
        var withheld = Published.Of(Totals + "ALB,Albania,2000,*,6,0,0,0,0,0,,0\n").Observations[0];
        Assert.That((withheld.Figure, withheld.Status), Is.EqualTo(((Figure?)null, ObservationStatus.Suppressed)));
    }

    [Test]
    public void OriginColumn_IsADimension_AndMakesItAnotherSource()
    {
        var read = Published.Of(ByOrigin + "2025,Afghanistan,AFG,AFG,Serbia and Kosovo,SRB,SRB,33,5,0,0,0,0,0,,0\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[] { "refugees SRB 2025 origin=AFG 33", "asylum-seekers SRB 2025 origin=AFG 1..5" }));
            Assert.That(read.Observations[0].Locator, Is.EqualTo("refugees, from AFG, SRB, 2025"));
            Assert.That(read.Reading.Source, Is.EqualTo("unhcr-population-origin"));
        }
    }

    [TestCase("Stateless,STA,XXA", "stateless")]
    [TestCase("Unknown,UKN,UNK", "unknown")]
    public void PersonsOfNoCountry_HaveACode(string origin, string code) =>
        Assert.That(Published.Of(ByOrigin + $"2025,{origin},Serbia and Kosovo,SRB,SRB,33,0,0,0,0,0,0,,0\n").Figures, Is.EqualTo(new[] { $"refugees SRB 2025 origin={code} 33" }));

    [Test]
    public void ZeroByOrigin_IsLeftOut() =>
        Assert.That(Published.Of(ByOrigin + "2025,Afghanistan,AFG,AFG,Serbia and Kosovo,SRB,SRB,33,0,0,0,0,0,0,,0\n").LeftOut, Has.Some.StartsWith("2 asylum_seekers: asylum_seekers \"0\": by country of origin a 0 also fills"));

    // The counts that UNHCR does not print could come from elsewhere: 3 people of one origin can be recognised.
    [Test]
    public void ExactSmallCountByOrigin_IsKeptAndNotPublished()
    {
        var read = Published.Of(ByOrigin + "2025,Afghanistan,AFG,AFG,Serbia and Kosovo,SRB,SRB,3,8,0,0,0,0,0,,0\n");
        Assert.That(read.Observations.Select(observation => observation.Confidentiality), Is.EqualTo(new[] { Confidentiality.SmallCount, Confidentiality.Free }));
    }

    // As the page of the Refugee Data Finder downloads it: other headings, and lines about the file above them.
    [Test]
    public void DownloadOfThePage_IsTheSameFormat()
    {
        var read = Published.Of("""
            Extracted from the Refugee Data Finder,,
            "Some words, with a comma"

            Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate,Asylum-seekers,Returned refugees,IDPs of concern to UNHCR,Returned IDPss,Stateless persons,Others of concern,Other people in need of international protection,Host Community
            2020,-,-,Serbia and Kosovo,SRB,26000,80,7,0,3,1900,0,-,0
            """, source: "unhcr-population");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((read.Reading.Format, read.Reading.HeaderRow), Is.EqualTo(("unhcr-population", 4L)));
            Assert.That(read.Figures, Is.EqualTo(new[] { "refugees SRB 2020 26000", "asylum-seekers SRB 2020 80", "internally-displaced SRB 2020 0" }));
            Assert.That(read.Observations[0].Locator, Is.EqualTo("Refugees under UNHCR's mandate, SRB, 2020"));
        }
    }
}

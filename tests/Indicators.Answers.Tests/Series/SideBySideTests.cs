using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

/// <summary>Countries side by side, by the figures of the whole data set.</summary>
public sealed class SideBySideTests
{
    private static ImportedData data = null!;
    private static Publication publication = null!;

    [OneTimeSetUp]
    public void Open()
    {
        data = new ImportedData(Repository.Data);
        publication = data.Source.Open();
    }

    [OneTimeTearDown]
    public void Close()
    {
        publication.Dispose();
        data.Dispose();
    }

    [Test]
    public void SeveralCountries_AreNamed_WhereTheirDefinitionDiffers()
    {
        var answer = publication.Ask("identified-victims-rate?breakdown=total&from=2021&to=2022");
        Assert.That(answer.Notes.InEnglish(), Is.EqualTo(new[]
        {
            "Figures of several areas: who counts, and whom, differs between them. A difference between two figures need not be one between two countries.",
            "Not like for like: in Albania, Bosnia and Herzegovina, Montenegro another definition is counted by than elsewhere. The notes of each of these figures say which.",
        }));
    }

    // What a “potential victim” is, and what UNODC's numbers of these countries hold: docs/data-traps.md, 16.
    [TestCase("ALB", "unodc", "UNODC’s totals equal the official and the potential victims")]
    [TestCase("ALB", "us-tip", "Official victims alone.")]
    [TestCase("BIH", "unodc", "More than the formally identified")]
    [TestCase("BIH", "us-tip", "By the government and NGOs. Those whom the TIP reports count up to 2020 are potential victims")]
    [TestCase("MNE", "us-tip", "Official victims alone;")]
    public void EveryFigureOfAnotherDefinition_SaysSo(string area, string counter, string words)
    {
        foreach (var indicator in (string[])["identified-victims", "identified-victims-rate"])
        {
            var figures = publication.Ask($"{indicator}?breakdown=total&geo={area}&countedBy={counter}&from=2018&to=2022").Observations;
            Assert.That(figures, Is.Not.Empty);
            Assert.That(figures.Select(figure => figure.Notes.InEnglish().Any(note => note.Contains(words, StringComparison.Ordinal))), Is.All.True, $"{indicator} {area} {counter}");
        }
    }

    // Serbia without Kosovo in the denominator: each figure says so.
    [Test]
    public void EveryRateOfSerbia_SaysWhatItsPopulationCovers() => Assert.That(
        publication.Ask("identified-victims-rate?geo=SRB").Observations.Where(rate => !rate.IsPublished).Select(rate => rate.Notes.InEnglish().Any(note => note.StartsWith("Without Kosovo (UNSCR 1244)", StringComparison.Ordinal))),
        Is.All.True);

    [Test]
    public void StatusOfARate_IsThatOfItsNumerator_UnlessThereAreFew()
    {
        var statuses = publication.Ask("identified-victims-rate?breakdown=total&geo=ALB,SRB&from=2021&to=2021").Observations.ToLookup(rate => (rate.Area, rate.CountedBy), rate => rate.Status);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(statuses[("ALB", "unodc")], Is.EqualTo(new[] { ObservationStatus.DefinitionDiffers }));
            Assert.That(statuses[("ALB", "us-tip")], Is.EqualTo(new[] { ObservationStatus.LowReliability }));
        }
    }

    [Test]
    public void OneCountry_NeedsNoNote() => Assert.That(publication.Ask("identified-victims-rate?breakdown=total&geo=SRB").Notes.InEnglish(), Is.Empty);
}

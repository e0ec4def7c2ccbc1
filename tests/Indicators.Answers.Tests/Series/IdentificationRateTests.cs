using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class IdentificationRateTests
{
    // 5 identified (P6) of more than 116,000 who stayed (M1): 5 / 116,000 × 100,000 = 4.310344827586…, which the rate stays below.
    [Test]
    public void IdentificationRate_FoundingDocument_IsBelowThePrintedQuotient()
    {
        using var publication = FoundingData.Open();
        var rate = publication.Only("identification-rate?geo=SRB&from=2022&to=2022");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Figure!.Relation, Is.EqualTo(Relation.LessThan));
            Assert.That(rate.Figure.Value, Is.Null);
            Assert.That(rate.Figure.Bounds.Upper, Is.EqualTo(4.310344827586206897m).Within(0.000000000000000001m));
            Assert.That(rate.Figure.Bounds.UpperOpen, Is.True);
            Assert.That(rate.Figure.Bounds.Lower, Is.Zero);
            Assert.That(rate.Figure.Bounds.LowerOpen, Is.True);
            Assert.That(rate.Display, Is.EqualTo("< 4.32 per 100,000"));
            Assert.That(rate.Breakdown.IsTotal, Is.True);
            Assert.That(rate.Period.Text, Is.EqualTo("2022"));
            Assert.That(rate.Reason?.En, Is.Null);
        }
    }

    [Test]
    public void IdentificationRate_FoundingDocument_NamesBothSourcesAndPlaces()
    {
        using var publication = FoundingData.Open();
        var answer = publication.Ask("identification-rate?geo=SRB&from=2022&to=2022");
        var rate = answer.Observations.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Source, Is.EqualTo("atina-2023"));
            Assert.That(rate.DenominatorSource, Is.EqualTo("atina-2023"));
            Assert.That(rate.CountedBy, Is.EqualTo("cptv"));
            Assert.That(rate.Locator, Is.EqualTo("§2 para 5, sentence 2; denominator: §2 para 2, sentence 2"));
            Assert.That(rate.IsPublished, Is.False);
            Assert.That(rate.Notes.InEnglish(), Has.Some.StartsWith("P6:").And.Some.StartsWith("M1:"));
            Assert.That(answer.Sources.Select(source => source.Id), Is.EqualTo(new[] { "atina-2023" }));
        }
    }

    // Garwood's limits of 5 events are 1.623 and 11.668 (Biometrika 28, 1936, table 1); / 1.16 per 100,000 of 116,000: 1.400 and 10.059.
    [Test]
    public void IdentificationRate_FiveEvents_IsMarkedAndCarriesWhatChanceExplains()
    {
        using var publication = FoundingData.Open();
        var rate = publication.Only("identification-rate?geo=SRB&from=2022&to=2022");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Status, Is.EqualTo(ObservationStatus.LowReliability));
            Assert.That(rate.Notes.InEnglish(), Does.Contain("Few cases: chance alone can move this."));
            Assert.That(rate.Confidence!.Level, Is.EqualTo(0.95));
            Assert.That(rate.Confidence.Lower, Is.EqualTo(1.400).Within(0.0005));
            Assert.That(rate.Confidence.Upper, Is.EqualTo(10.059).Within(0.0005));
            Assert.That(rate.Confidence.Method, Does.Contain("Garwood"));
            Assert.That(rate.Confidence.Assumes?.En, Is.EqualTo("if there were exactly 116,000 refugees and migrants who stayed"));
        }
    }

    // 5 of more than 4,500 present (M3): below 5 / 4,500 × 100,000 = 111.111…; limits of chance 1.6235 / 0.045 and 11.668 / 0.045.
    [Test]
    public void IdentificationRatePresent_FoundingDocument_IsBelowThePrintedQuotient()
    {
        using var publication = FoundingData.Open();
        var rate = publication.Only("identification-rate-present?geo=SRB&from=2022&to=2022");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Figure!.Relation, Is.EqualTo(Relation.LessThan));
            Assert.That(rate.Figure.Value, Is.Null);
            Assert.That(rate.Figure.Bounds.Upper, Is.EqualTo(1000m / 9).Within(0.0000000001m));
            Assert.That(rate.Display, Is.EqualTo("< 112 per 100,000"));
            Assert.That(rate.Confidence!.Lower, Is.EqualTo(36.08).Within(0.005));
            Assert.That(rate.Confidence.Upper, Is.EqualTo(259.30).Within(0.005));
            Assert.That(rate.Confidence.Assumes?.En, Does.Contain("4,500"));
            Assert.That(rate.Notes.InEnglish(), Has.Some.Contains("is a number at each moment, not of all who came during the year"));
        }
    }

    [Test]
    public void IdentificationRateResidents_NoPopulation_IsEmptyAndSaysWhatIsMissing()
    {
        using var publication = FoundingData.Open();
        var answer = publication.Ask("identified-victims-rate?geo=SRB");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Observations, Is.Empty);
            Assert.That(answer.Notes.InEnglish().Single(), Is.EqualTo("No figures for this selection, in which no source gives “Resident population”."));
        }
    }
}

namespace Indicators.Answers.Tests.Series;

public sealed class OperandPairsTests
{
    private const string Migration = "observations/migration.csv";
    private const string Victims = "observations/cptv.csv";
    private const string OtherSource = "other-2024,unodc,UNODC,Other report,,2024,,,en,,,";

    // 5 / more than 124,127 × 100,000 is below 4.02813…; nothing is averaged with the first document's 116,000.
    [Test]
    public void Rate_SecondSourceOfTheDenominator_GivesASecondObservation()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", OtherSource)
            .Adding(Migration, "migrants-stayed,SRB,2022,,,,,,,,,124127,,,,kirs,other-2024,p. 2,,");
        using var publication = variant.Open();
        var rates = publication.Ask("identification-rate?geo=SRB").Observations;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rates.Select(rate => (rate.Source, rate.DenominatorSource, rate.Display)), Is.EqualTo(new[]
            {
                ("atina-2023", "atina-2023", "< 4.32 per 100,000"),
                ("atina-2023", "other-2024", "4.03 per 100,000"),
            }));
            Assert.That(rates[1].Confidence!.Assumes, Is.Null);
            Assert.That(publication.Only("identification-rate?denominatorSource=other-2024").Display, Is.EqualTo("4.03 per 100,000"));
            Assert.That(publication.Ask("identification-rate?source=atina-2023").Observations, Has.Count.EqualTo(2));
            Assert.That(publication.Ask("identification-rate?source=other-2024").Observations, Is.Empty);
            Assert.That(publication.Ask("identification-rate?denominatorSource=other-2024").Sources.Select(source => source.Id), Is.EqualTo(new[] { "atina-2023", "other-2024" }));
        }
    }

    [Test]
    public void Share_UnlikeCounters_IsNotMade()
    {
        using var variant = new DataVariant().Changing(Victims, "foreign,,,,,6,,,,cptv,atina-2023,\"§2 para 5, sentence 1\",,P5: the", "foreign,,,,,6,,,,police,atina-2023,\"§2 para 5, sentence 1\",,P5: the");
        using var publication = variant.Open();
        var answer = publication.Ask("foreign-share?breakdown=total");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Observations, Is.Empty);
            Assert.That(answer.Notes.InEnglish().Single(), Does.Contain("not given for the same area, period and breakdown"));
        }
    }

    [Test]
    public void Rate_UnlikeCounters_IsMade()
    {
        using var publication = FoundingData.Open();
        var rate = publication.Only("identification-rate?source=atina-2023&denominatorSource=atina-2023");
        Assert.That(rate.CountedBy, Is.EqualTo("cptv"), "KIRS counts migrants, CPTV victims: a rate may have any two counters");
    }

    [TestCase("SRB,2021,,", TestName = "Rate_DenominatorOfAnotherYear_IsNotMade")]
    [TestCase("ALB,2022,,", TestName = "Rate_DenominatorOfAnotherArea_IsNotMade")]
    [TestCase("SRB,2022/2023,,", TestName = "Rate_DenominatorOfTwoYears_IsNotMade")]
    [TestCase("SRB,2022,female,", TestName = "Rate_DenominatorOfAPart_IsNotMade")]
    public void Rate_OperandsThatDoNotMatch_IsNotMade(string place)
    {
        using var variant = new DataVariant().Changing(Migration, "migrants-stayed,SRB,2022,,", "migrants-stayed," + place);
        using var publication = variant.Open();
        Assert.That(publication.Ask("identification-rate?breakdown=total").Observations, Is.Empty);
    }

    // Both operands by sex: the dimension that neither side consumes stays, and only like is divided by like.
    [Test]
    public void Rate_OperandsByADimension_AreMatchedByItsCodes()
    {
        using var variant = new DataVariant()
            .Adding(Migration, "migrants-stayed,SRB,2022,female,,,,,,,,20000,,,,,atina-2023,made up,,", "migrants-stayed,SRB,2022,male,,,,,,,,96001,,,,,atina-2023,made up,,");
        using var publication = variant.Open();
        var rates = publication.Ask("identification-rate").Observations;
        // 5 women and girls of 20,000 are 25 per 100,000; no victim of the group is recorded as male.
        Assert.That(rates.Select(rate => (rate.Breakdown.Text, rate.Display)), Is.EqualTo(new[] { ("", "< 4.32 per 100,000"), ("sex=female", "25 per 100,000") }));
    }

    [Test]
    public void WhatIsMissing_NoNumerator_NamesItWithItsBreakdown()
    {
        using var publication = FoundingData.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Ask("minor-share?geo=SRB").Notes.InEnglish().Single(), Is.EqualTo(
                "No figures for this selection, in which no source gives “Identified victims of trafficking” for Children (under 18)."));
            Assert.That(publication.Ask("foreign-share?from=2023").Notes.InEnglish().Single(), Is.EqualTo(
                "No figures for this selection, in which no source gives “Identified victims of trafficking” for Foreign citizens."));
            Assert.That(publication.Ask("identified-victims-change?geo=SRB").Notes.InEnglish().Single(), Is.EqualTo(
                "No figures for this selection, in which no counter gives “Identified victims of trafficking” for two years in a row."));
        }
    }
}

using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class AvailabilitySeriesTests
{
    // Counted by hand from S1 to S5. 2019: opened by 30 April at the latest, 246 days left; open all year at most.
    // 2020 (366 days): closed on 1 August at the earliest, after 213 days, on 31 August at the latest, after 243.
    // 2022: open from 1 May at the latest, 246 days; S3 lets it be open from January.
    [TestCase("2019", 246, 365, "246–365 of 365 days")]
    [TestCase("2020", 213, 243, "213–243 of 366 days")]
    [TestCase("2021", 0, 0, "0 of 365 days")]
    [TestCase("2022", 246, 365, "246–365 of 365 days")]
    public void ShelterAvailability_FoundingDocument_CountsSureAndPossibleDays(string year, int least, int most, string display)
    {
        using var publication = FoundingData.Open();
        var days = publication.Only($"shelter-availability?geo=SRB&source=atina-2023&from={year}&to={year}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(days.Figure!.Bounds.Lower, Is.EqualTo(least));
            Assert.That(days.Figure.Bounds.Upper, Is.EqualTo(most));
            Assert.That(days.Display, Is.EqualTo(display));
            Assert.That(days.Reason?.En, Is.Null);
            Assert.That(days.Status, Is.EqualTo(ObservationStatus.Normal));
        }
    }

    // S5: nothing is known after January 2023.
    [Test]
    public void ShelterAvailability_YearThatStatementsDoNotCover_IsNullWithTheReason()
    {
        using var publication = FoundingData.Open();
        var days = publication.Only("shelter-availability?geo=SRB&source=atina-2023&from=2023&to=2023");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(days.Figure, Is.Null);
            Assert.That(days.Reason?.En, Is.EqualTo("the source's statements end by 2023-01-31; what came after is not known"));
            Assert.That(days.Status, Is.EqualTo(ObservationStatus.Missing));
            Assert.That(days.Display, Is.EqualTo("not known"));
        }
    }

    // S3 says the beginning of 2022, S4 April: only the year in dispute carries the note.
    [Test]
    public void ShelterAvailability_YearInDispute_SaysSoInItsNotes()
    {
        using var publication = FoundingData.Open();
        var byYear = publication.Ask("shelter-availability?geo=SRB&source=atina-2023").Observations.ToDictionary(days => days.Period.Text, days => days.Notes.InEnglish());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(byYear["2022"].Single(), Is.EqualTo(
                "The source contradicts itself on “CPTV emergency shelter”: closed until January 2022, but open from April 2022."));
            Assert.That(byYear.Where(year => year.Key != "2022").SelectMany(year => year.Value), Is.Empty);
            Assert.That(byYear.Keys, Is.EqualTo(new[] { "2019", "2020", "2021", "2022", "2023" }));
        }
    }

    // By S4 alone the shelter was open from some day of April 2022: 246 to 275 days.
    [Test]
    public void ShelterAvailability_WithoutTheContradiction_IsNarrower()
    {
        using var variant = new DataVariant().Changing("spells.csv", "closed,2020-08,2022-01,", "closed,2020-08,2022-04,");
        using var publication = variant.Open();
        var days = publication.Only("shelter-availability?from=2022&to=2022");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(days.Display, Is.EqualTo("246–275 of 365 days"));
            Assert.That(days.Notes.InEnglish(), Is.Empty);
        }
    }

    [Test]
    public void ShelterAvailability_LocatorsOfTheYear_AreThoseThatReachIt()
    {
        using var publication = FoundingData.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Only("shelter-availability?from=2019&to=2019").Locator, Is.EqualTo("§3 para 2, sentence 1"));
            Assert.That(publication.Only("shelter-availability?from=2021&to=2021").Locator, Is.EqualTo("§3 para 2, sentences 1 and 2"));
        }
    }

    // A second document's statements are a second series, never mixed with the first one's.
    [Test]
    public void ShelterAvailability_AnotherSource_IsASeriesOfItsOwn()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "other-2024,police,Ministry,Other report,,2024,,,en,,,")
            .Adding("spells.csv", "other-open,cptv-shelter,SRB,open,2021-01-01,2022-01-01,,other-2024,p. 1,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Only("shelter-availability?from=2021&to=2021&source=atina-2023").Display, Is.EqualTo("0 of 365 days"));
            Assert.That(publication.Only("shelter-availability?from=2021&to=2021&source=other-2024").Display, Is.EqualTo("365 of 365 days"));
            Assert.That(publication.Only("shelter-availability?from=2021&to=2021&countedBy=police").Source, Is.EqualTo("other-2024"));
        }
    }

    [TestCase("geo=ALB")]
    [TestCase("source=unodc")]
    [TestCase("countedBy=cptv")]
    [TestCase("to=2018")]
    public void ShelterAvailability_AnotherSelection_IsEmpty(string filter)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("shelter-availability?" + filter).Observations, Is.Empty);
    }
}

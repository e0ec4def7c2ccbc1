using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class IdentifiedVictimsTests
{
    private static readonly string[] FourCountries = ["CMR", "UGA", "COD", "TUN"];

    // P1, P5, P6 and P7 of the founding document; the four countries of P7 are small counts.
    [Test]
    public void IdentifiedVictims_FoundingDocument_AreTheSixFiguresThatMayBeShown()
    {
        using var publication = FoundingData.Open();
        var shown = publication.Ask("identified-victims?geo=SRB&from=2022&source=atina-2023").Observations
            .Select(observation => (observation.Breakdown.Text, observation.Figure!.Value, observation.Display));
        Assert.That(shown, Is.EqualTo(new[]
        {
            ("", (decimal?)62, "62"),
            ("citizenship=foreign", 6, "6"),
            ("group=refugee-migrant", 5, "5"),
            ("group=refugee-migrant;origin=africa", 5, "5"),
            ("sex=female;citizenship=foreign", 6, "6"),
            ("sex=female;group=refugee-migrant", 5, "5"),
        }));
    }

    [Test]
    public void IdentifiedVictims_FourCountries_AreWithheldAndCounted()
    {
        using var publication = FoundingData.Open();
        var answer = publication.Ask("identified-victims?geo=SRB&from=2022&source=atina-2023");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Observations.Select(observation => observation.Breakdown["origin"]).Intersect(FourCountries), Is.Empty);
            Assert.That(answer.Withheld.Count, Is.EqualTo(4));
            Assert.That(answer.Withheld.Reasons.Single().Confidentiality, Is.EqualTo("A"));
            Assert.That(answer.Withheld.Reasons.Single().Count, Is.EqualTo(4));
            Assert.That(answer.Withheld.Reasons.Single().Reason.En, Does.Contain("recognised"));
        }
    }

    // The source's cells: 2, 1, 1 and 1.
    [Test]
    public void IdentifiedVictims_SmallCountsPublished_HoldTheFourCountries()
    {
        using var publication = FoundingData.OpenWithSmallCounts();
        var answer = publication.Ask("identified-victims?geo=SRB&source=atina-2023&origin=CMR,UGA,COD,TUN");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Observations.Select(observation => (observation.Breakdown["origin"], observation.Figure!.Value)), Is.EquivalentTo(new[]
            {
                ("CMR", (decimal?)2),
                ("UGA", 1),
                ("COD", 1),
                ("TUN", 1),
            }));
            Assert.That(answer.Observations.Select(observation => observation.Confidentiality), Is.All.EqualTo(Confidentiality.SmallCount));
            Assert.That(answer.Withheld.Count, Is.Zero);
        }
    }

    [TestCase("&origin=CMR")]
    [TestCase("&origin=VNM")]
    [TestCase("&sex=male")]
    [TestCase("&breakdown=total")]
    [TestCase("&published=false")]
    [TestCase("&last=1")]
    public void Withheld_FilterByBreakdown_DoesNotChangeTheCount(string filter)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("identified-victims?geo=SRB&source=atina-2023" + filter).Withheld.Count, Is.EqualTo(4));
    }

    [TestCase("geo=ALB")]
    [TestCase("from=2023")]
    [TestCase("to=2021")]
    [TestCase("countedBy=unodc")]
    [TestCase("source=unodc")]
    [TestCase("geo=SRB&published=true")]
    [TestCase("geo=SRB&denominatorSource=atina-2023")]
    public void Withheld_AnotherSelection_CountsOnlyWhatWasAskedFor(string filter)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("identified-victims?" + filter).Withheld.Count, Is.Zero);
    }

    // One of the four in another year: of the last year with figures, 2022, there are three.
    [Test]
    public void Withheld_OfTheLastPeriods_CountsThoseOfThem()
    {
        using var variant = new DataVariant().Changing("observations/cptv.csv", "identified-victims,SRB,2022,,,,,refugee-migrant,COD,", "identified-victims,SRB,2021,,,,,refugee-migrant,COD,");
        using var publication = variant.Open();

        Assert.That(
            (publication.Ask("identified-victims?geo=SRB").Withheld.Count, publication.Ask("identified-victims?geo=SRB&last=1").Withheld.Count, publication.Ask("identified-victims?geo=SRB&origin=COD&last=1").Withheld.Count),
            Is.EqualTo((4, 3, 4)));
    }

    [TestCase("published=true")]
    [TestCase("denominatorSource=atina-2023")]
    public void CountedIndicator_AskedForAsCalculated_SaysThatItIsNot(string filter)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("identified-victims?" + filter).Notes.Single().En, Is.EqualTo("No figures for this selection: the indicator is counted, not calculated."));
    }

    [Test]
    public void Withheld_EveryOtherMark_StaysWithheldEvenWhereSmallCountsArePublished()
    {
        using var variant = new DataVariant()
            .Changing("observations/cptv.csv", "CMR,,,2,,,A,", "CMR,,,2,,,N,")
            .Changing("observations/cptv.csv", "UGA,,,1,,,A,", "UGA,,,1,,,C,")
            .Changing("observations/cptv.csv", "COD,,,1,,,A,", "COD,,,1,,,D,")
            .Changing("observations/cptv.csv", "TUN,,,1,,,A,", "TUN,,,1,,,S,");
        using var publication = variant.OpenWithSmallCounts();
        var answer = publication.Ask("identified-victims?geo=SRB&source=atina-2023");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Observations.Select(observation => observation.Breakdown["origin"]).Intersect(FourCountries), Is.Empty);
            Assert.That(answer.Withheld.Reasons.Select(reason => (reason.Confidentiality, reason.Count)), Is.EqualTo(new[] { ("C", 1), ("D", 1), ("N", 1), ("S", 1) }));
        }
    }

    [Test]
    public void Notes_OnSeries_StandBesideTheFigureAndSayThatTheyAreInferred()
    {
        using var publication = FoundingData.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Only("identified-victims?geo=SRB&source=atina-2023&citizenship=foreign&sex=total").Notes.InEnglish(), Has.Some.EndsWith("(Inferred.)"));
            Assert.That(publication.Only("identified-victims?geo=SRB&source=atina-2023&breakdown=total").Notes.InEnglish(), Has.None.EndsWith("(Inferred.)"));
        }
    }

    // J2, J5 and M7: a word is not a number, and no number is not zero.
    [TestCase("victims-in-proceedings")]
    [TestCase("sensitive-witness-status-granted")]
    [TestCase("courts-with-video-hearing")]
    [TestCase("foreign-workers-arrived")]
    public void Observation_WordInTheSource_IsMissingWithTheReason(string indicator)
    {
        using var publication = FoundingData.Open();
        var observation = publication.Only(indicator);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(observation.Figure, Is.Null);
            Assert.That(observation.Status, Is.EqualTo(ObservationStatus.Missing));
            Assert.That(observation.Reason?.En, Is.EqualTo("there is no information, which is not zero"));
            Assert.That(observation.Display, Is.EqualTo("no information"));
            Assert.That(observation.Notes.InEnglish(), Has.Some.Contains("gives no number"));
        }
    }
}

using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

public sealed class FigureClaimsTests
{
    private const string Victims = "observations/cptv.csv";

    [Test]
    public void K5_PartsThatDoNotAddUp_SayNoMoreThanThat()
    {
        using var variant = new DataVariant().Changing(Victims, "CMR,,,2,,,A,", "CMR,,,3,,,A,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K5").Verdict, Is.EqualTo(Verdict.DoesNotHold));
            Assert.That(publication.Claim("K5").Sentence.En, Is.EqualTo("Does not hold: the source's parts do not add up."));
        }
    }

    // 2 + 1 + 1 + 1 = 5, without the region that holds the same five.
    [Test]
    public void K5_SmallCountsPublished_NamesTheSum()
    {
        using var publication = FoundingData.OpenWithSmallCounts();
        Assert.That(publication.Claim("K5").Sentence.En, Is.EqualTo("Holds: the 4 parts add up to 5; the claim says 5."));
    }

    // Parts of another year, document or area are parts of another whole.
    [Test]
    public void K5_PartsOfOtherWholes_AreNotAdded()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "another-2024,cptv,CPTV,Another report,,2024,,,en,,,")
            .Adding(
                Victims,
                "identified-victims,SRB,2021,,,,,refugee-migrant,SYR,,,7,,,,cptv,atina-2023,made up,,",
                "identified-victims,SRB,2022,,,,,refugee-migrant,SYR,,,7,,,,cptv,another-2024,made up,,",
                "identified-victims,ALB,2022,,,,,refugee-migrant,SYR,,,7,,,,cptv,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K5").Verdict, Is.EqualTo(Verdict.Holds));
    }

    [Test]
    public void K5_NoParts_IsUndecidable()
    {
        using var variant = new DataVariant().Changing("claims.csv", "group=refugee-migrant;origin=*", "group=refugee-migrant;referrer=*");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K5").Sentence.En, Is.EqualTo("Undecidable: the source gives no parts."));
    }

    [Test]
    public void K5_PartWithoutFigure_IsUndecidable()
    {
        using var variant = new DataVariant().Changing(Victims, "CMR,,,2,,,A,", "CMR,,,,,Q,F,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K5").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    // 29.5 to 30.5 and 69.5 to 70.5 make 99 to 101.
    [TestCase("101", Verdict.Holds)]
    [TestCase("99", Verdict.Holds)]
    [TestCase("102", Verdict.DoesNotHold)]
    [TestCase("98", Verdict.DoesNotHold)]
    public void K9_AnotherWhole_HoldsWithinTheRounding(string whole, Verdict verdict)
    {
        using var variant = new DataVariant().Changing("claims.csv", "provider=*,eq,100,", $"provider=*,eq,{whole},");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K9").Verdict, Is.EqualTo(verdict));
    }

    // P6 against P8: 5 is more than either end of 0 to 1.
    [TestCase("gt", "5", "0..1", Verdict.Holds)]
    [TestCase("lt", "5", "0..1", Verdict.DoesNotHold)]
    [TestCase("gt", "5", "0..5", Verdict.Undecidable)]
    [TestCase("gt", "1", "1..2", Verdict.DoesNotHold)]
    [TestCase("gt", "~5", "0..1", Verdict.Undecidable)]
    public void K6_FiguresAndRelation_Decide(string relation, string now, string usual, Verdict verdict)
    {
        using var variant = new DataVariant()
            .Changing("claims.csv", "K6,compare,identified-victims,SRB,2022,group=refugee-migrant,gt,", $"K6,compare,identified-victims,SRB,2022,group=refugee-migrant,{relation},")
            .Changing(Victims, "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", $"refugee-migrant,,,,{now},,,,cptv,atina-2023,\"§2 para 5, sentence 2\"")
            .Changing(Victims, "0..1", usual);
        using var publication = variant.Open();
        Assert.That(publication.Claim("K6").Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void K6_FoundingDocument_NamesBothFiguresAndHowSureItIs()
    {
        using var publication = FoundingData.Open();
        // Poisson: 1 − e⁻¹ (1 + 1 + 1/2 + 1/6 + 1/24) = 0.00366. Of 6 in two equal years, 5 or 1 and beyond: 14 / 64 = 0.219.
        // Of 15 in eleven years, 5 or more in one: the tail of the binomial with 1 / 11, 0.00856; no outcome on the other side is as rare.
        Assert.That(publication.Claim("K6").Sentence.En, Is.EqualTo(
            "Holds: 5 (2022) against 0–1 (until 2021). Chance alone would bring 5 or more with probability 0.00366 where 1 is usual; "
            + "1 and then 5 as two observations differ with p = 0.219, and at most 10 in 10 years and then 5 in one with p = 0.0086; "
            + "persons identified in one case are not independent, so that chance can do more than this."));
    }

    // Between two single years there is no "usual", and a count that does not rise needs no explanation.
    [TestCase("K6,compare,identified-victims,SRB,2022,group=refugee-migrant,lt,,,,identified-victims-per-year,../2021")]
    [TestCase("K6,compare,identified-victims,SRB,2022,citizenship=foreign,gt,,,,identified-victims,2022")]
    public void K6_AnotherComparison_SaysNothingOfChance(string claim)
    {
        using var variant = new DataVariant()
            .Changing("claims.csv", "K6,compare,identified-victims,SRB,2022,group=refugee-migrant,gt,,,,identified-victims-per-year,../2021", claim);
        using var publication = variant.Open();
        Assert.That(publication.Claim("K6").Sentence.En, Does.Contain(" against ").And.Not.Contain("Chance"));
    }

    // The probability is of a number of events: a bound has none, and nothing is rare where zero is the mean.
    [TestCase(">=5", "0..1")]
    [TestCase("5", "0")]
    public void K6_CountOrUsualNotKnownAsANumberAboveZero_SaysNothingOfChance(string now, string usual)
    {
        using var variant = new DataVariant()
            .Changing(Victims, "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", $"refugee-migrant,,,,{now},,,,cptv,atina-2023,\"§2 para 5, sentence 2\"")
            .Changing(Victims, "0..1", usual);
        using var publication = variant.Open();
        Assert.That(publication.Claim("K6").Sentence.En, Does.StartWith("Holds").And.Not.Contain("Chance"));
    }

    [Test]
    public void K6_NoFigureToCompare_IsUndecidable()
    {
        using var variant = new DataVariant().Removing(Victims, "identified-victims-per-year");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K6").Sentence.En, Is.EqualTo("Undecidable: there is no figure of identified-victims-per-year to compare."));
    }

    [Test]
    public void K6_AnotherSourcesFigures_AreNotTakenBeforeItsOwn()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "another-2024,cptv,CPTV,Another report,,2024,,,en,,,")
            .Adding(Victims, "identified-victims,SRB,2022,,,,,refugee-migrant,,,,0,,,,cptv,another-2024,p. 1,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K6").Verdict, Is.EqualTo(Verdict.Holds));
    }

    [Test]
    public void K6_FigureHeldBack_IsNotCompared()
    {
        using var variant = new DataVariant().Changing(
            Victims, "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", "refugee-migrant,,,,5,,,N,cptv,atina-2023,\"§2 para 5, sentence 2\"");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K6").Sentence.En, Is.EqualTo("Undecidable: there is no figure of identified-victims to compare."));
    }
}

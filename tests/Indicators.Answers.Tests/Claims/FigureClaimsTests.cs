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
            Assert.That(publication.Claim("K5").Sentence, Is.EqualTo("Does not hold: the source's parts do not add up."));
        }
    }

    // 2 + 1 + 1 + 1 = 5, without the region that holds the same five.
    [Test]
    public void K5_SmallCountsPublished_NamesTheSum()
    {
        using var publication = FoundingData.OpenWithSmallCounts();
        Assert.That(publication.Claim("K5").Sentence, Is.EqualTo("Holds: the 4 parts add up to 5; the claim says 5."));
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
        Assert.That(publication.Claim("K5").Sentence, Is.EqualTo("Undecidable: the source gives no parts."));
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
    public void K6_FoundingDocument_NamesBothFiguresAndPeriods()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Claim("K6").Sentence, Does.StartWith("Holds: 5 (2022) against 0–1 (until 2021)"));
    }

    [Test]
    public void K6_NoFigureToCompare_IsUndecidable()
    {
        using var variant = new DataVariant().Removing(Victims, "identified-victims-per-year");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K6").Sentence, Is.EqualTo("Undecidable: there is no figure of identified-victims-per-year to compare."));
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
        Assert.That(publication.Claim("K6").Sentence, Is.EqualTo("Undecidable: there is no figure of identified-victims to compare."));
    }
}

using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

public sealed class PercentageClaimTests
{
    private const string Victims = "observations/cptv.csv";
    private const string Total = "SRB,2022,,,,,,,,,62,,,";

    // 48 of 62 is 77.4 %, 49 is 79.03 %, 50 is 80.6 %; of 200, 157 to 159 are 78.5 to 79.5 %; of 3, 2 are 66.7 % and 3 are 100 %.
    [TestCase("62", Verdict.HoldsWhenRounded, "79 % of 62 can only be 49 (derived), which is 79.03 %")]
    [TestCase("63", Verdict.HoldsWhenRounded, "79 % of 63 can only be 50 (derived), which is 79.37 %")]
    [TestCase("200", Verdict.Undecidable, "79 % of 200 can be any whole number from 157 to 159")]
    [TestCase("3", Verdict.DoesNotHold, "no whole number of 3 is 79 % when rounded")]
    public void K3_WholeNumbersThatFit_Decide(string whole, Verdict verdict, string why)
    {
        using var variant = new DataVariant().Changing(Victims, Total, $"SRB,2022,,,,,,,,,{whole},,,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K3").Verdict, Is.EqualTo(verdict));
            Assert.That(publication.Claim("K3").Sentence.En, Does.Contain(why));
        }
    }

    [TestCase(">62,,,", TestName = "K3_WholeKnownByABound_IsUndecidable")]
    [TestCase("~62,,,", TestName = "K3_RoughWhole_IsUndecidable")]
    [TestCase(",,O,", TestName = "K3_NoWhole_IsUndecidable")]
    [TestCase("0,,,", TestName = "K3_WholeZero_IsUndecidable")]
    public void K3_WholeNotExact_IsUndecidable(string whole)
    {
        using var variant = new DataVariant().Changing(Victims, Total, "SRB,2022,,,,,,,,," + whole);
        using var publication = variant.Open();
        Assert.That(publication.Claim("K3").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    // The whole is the document's own, in its own year and area.
    [Test]
    public void K3_WholesOfOthers_AreNotTaken()
    {
        using var variant = new DataVariant()
            .Changing(Victims, Total, "SRB,2022,,,,,,,,,,,O,")
            .Adding("sources.csv", "another-2024,cptv,CPTV,Another report,,2024,,,en,,,")
            .Adding(
                Victims,
                "identified-victims,SRB,2022,,,,,,,,,62,,,,cptv,another-2024,made up,,",
                "identified-victims,SRB,2021,,,,,,,,,62,,,,cptv,atina-2023,made up,,",
                "identified-victims,ALB,2022,,,,,,,,,62,,,,cptv,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K3").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    // A percentage that is no rounding but a limit has no one whole number.
    [Test]
    public void K3_AnotherRelation_IsUndecidable()
    {
        using var variant = new DataVariant().Changing("claims.csv", "K3,value,female-share,SRB,2022,,about,79,1,", "K3,value,female-share,SRB,2022,,gt,79,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K3").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    // Counted women and girls decide before the printed percentage does: 49 / 62 = 79.03 %, 30 / 62 = 48.4 %.
    [TestCase("49", Verdict.HoldsWhenRounded)]
    [TestCase("30", Verdict.DoesNotHold)]
    public void K3_CountedPart_Decides(string part, Verdict verdict)
    {
        using var variant = new DataVariant().Adding(Victims, $"identified-victims,SRB,2022,female,,,,,,,,{part},,,,cptv,atina-2023,made up,,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K3").Verdict, Is.EqualTo(verdict));
            Assert.That(publication.Claim("K3").Sentence.En, Does.Contain($"{part} / 62"));
        }
    }

    // Whole numbers are not worked out for a cell that somebody suppressed or that is withheld.
    [TestCase("identified-victims,SRB,2022,female,,,,,,,,,,Q,,police,atina-2023,made up,,")]
    [TestCase("identified-victims,SRB,2022,female,,,,,,,,49,,,N,police,atina-2023,made up,,")]
    [TestCase("identified-victims,SRB,2022,female,,,,,,,,49,,,C,cptv,atina-2023,made up,,")]
    public void K3_PartHeldBack_IsNotWorkedOut(string row)
    {
        using var variant = new DataVariant().Adding(Victims, row);
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K3").Verdict, Is.EqualTo(Verdict.Undecidable));
            Assert.That(publication.Claim("K3").Sentence.En, Does.Not.Contain("49"));
        }
    }

    // 32 of 62 is 51.6 %, 31 is 50 % exactly.
    [TestCase("34", Verdict.Holds)]
    [TestCase("31", Verdict.DoesNotHold)]
    public void K4_CountedPart_DecidesByBounds(string part, Verdict verdict)
    {
        using var variant = new DataVariant().Adding(Victims, $"identified-victims,SRB,2022,female,,sexual,,,,,,{part},,,,cptv,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K4").Verdict, Is.EqualTo(verdict));
    }
}

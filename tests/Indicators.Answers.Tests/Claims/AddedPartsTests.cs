using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

/// <summary>A part that is added from printed parts, beside K4: women and girls trafficked for sexual exploitation.</summary>
public sealed class AddedPartsTests
{
    private const string Victims = "observations/cptv.csv";
    private const string OtherSource = "other-2024,unodc,UNODC,Other report,,2024,,,en,,,";

    // 14 + 20 = 34, which are all that the document counts as trafficked for sexual exploitation: nobody of unknown age is left out.
    [Test]
    public void PartsThatAreAllOfAWiderCell_AddUpExactly()
    {
        using var variant = With(Age("minor", "14"), Age("adult", "20"), Cell("", "", "sexual", "34"));
        using var publication = variant.Open();
        Assert.That(publication.Claim("K4").Pairs.Single().Numerator.Figure, Is.EqualTo(Figure.Exact(34)));
    }

    // Without such a cell there may be women and girls whose age is not known.
    [Test]
    public void PartsOfAnUnknownWhole_AreAtLeastTheirSum()
    {
        using var variant = With(Age("minor", "14"), Age("adult", "20"));
        using var publication = variant.Open();
        Assert.That(publication.Claim("K4").Pairs.Single().Numerator.Display.En, Is.EqualTo("≥ 34"));
    }

    // 0 to 4 girls and 30 women are 30 to 34 of 62, 48.4 to 54.8 %.
    [Test]
    public void BoundedParts_AddUpToBounds()
    {
        using var variant = With(Age("minor", "<5"), Age("adult", "30"), Age("unknown", "0"));
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K4").Pairs.Single().Numerator.Display.En, Is.EqualTo("30–34"));
            Assert.That(publication.Claim("K4").Pairs.Single().Verdict, Is.EqualTo(Verdict.Undecidable));
        }
    }

    [Test]
    public void OnePartAlone_IsNoSum()
    {
        using var variant = With(Age("adult", "40"));
        using var publication = variant.Open();
        Assert.That(publication.Claim("K4").Pairs, Is.Empty);
    }

    // A cell that somebody holds back is not worked out, neither from its parts nor from a part that is held back.
    [TestCase("", "")]
    [TestCase("C", "")]
    [TestCase("", "Q")]
    public void HeldBackCell_IsNotWorkedOut(string confidentiality, string status)
    {
        using var variant = With(
            $"identified-victims,SRB,2022,female,minor,sexual,,,,,,14,,,{confidentiality},unodc,other-2024,p. 1,,",
            Age("adult", "20"),
            $"identified-victims,SRB,2022,female,,sexual,,,,,,{(status == "Q" ? "" : "34")},,{status},{(status == "Q" ? "" : "N")},police,other-2024,p. 1,,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K4").Pairs, Is.Empty);
            Assert.That(publication.Claim("K4").Sentence.En, Does.Not.Contain("34").And.Not.Contain("32"));
        }
    }

    [Test]
    public void HeldBackPart_IsNotAdded()
    {
        using var variant = With("identified-victims,SRB,2022,female,minor,sexual,,,,,,14,,,C,unodc,other-2024,p. 1,,", Age("adult", "20"));
        using var publication = variant.Open();
        Assert.That(publication.Claim("K4").Pairs, Is.Empty);
    }

    private static DataVariant With(params string[] rows) => new DataVariant().Adding("sources.csv", OtherSource).Adding(Victims, [.. rows, Cell("", "", "", "62")]);

    private static string Age(string age, string value) => Cell("female", age, "sexual", value);

    private static string Cell(string sex, string age, string exploitation, string value) => $"identified-victims,SRB,2022,{sex},{age},{exploitation},,,,,,{value},,,,unodc,other-2024,p. 1,,";
}

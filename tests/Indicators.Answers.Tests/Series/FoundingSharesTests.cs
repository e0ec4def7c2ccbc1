using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class FoundingSharesTests
{
    // P6 / P1 = 5 / 62 = 8.06451… %, P5 / P1 = 6 / 62 = 9.67741… %. Wilson's limits worked out by hand with z = 1.959964.
    [TestCase("refugee-migrant-share", "8.064516129", "8.06 %", 3.494, 17.529)]
    [TestCase("foreign-share", "9.677419355", "9.68 %", 4.511, 19.549)]
    public void Share_FoundingDocument_IsTheQuotientWithItsInterval(string indicator, string percent, string display, double lower, double upper)
    {
        using var publication = FoundingData.Open();
        var share = publication.Only($"{indicator}?geo=SRB&source=atina-2023&from=2022&breakdown=total");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(share.Figure!.Relation, Is.EqualTo(Relation.Exact));
            Assert.That(share.Figure.Value, Is.EqualTo(decimal.Parse(percent)).Within(0.000000001m));
            Assert.That(share.Display, Is.EqualTo(display));
            Assert.That(share.Confidence!.Lower, Is.EqualTo(lower).Within(0.0005));
            Assert.That(share.Confidence.Upper, Is.EqualTo(upper).Within(0.0005));
            Assert.That(share.Confidence.Method, Does.Contain("Wilson"));
            Assert.That(share.Confidence.Assumes, Is.Null);
            Assert.That(share.Status, Is.EqualTo(ObservationStatus.LowReliability));
            Assert.That(share.IsPublished, Is.False);
        }
    }

    // P2: the source prints 79 %, which stands for 78.5 to 79.5.
    [Test]
    public void FemaleShare_Printed_IsServedAsPublishedAndRounded()
    {
        using var publication = FoundingData.Open();
        var share = publication.Only("female-share?geo=SRB&source=atina-2023&published=true");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(share.IsPublished, Is.True);
            Assert.That(share.Figure!.Relation, Is.EqualTo(Relation.Rounded));
            Assert.That(share.Figure.Value, Is.EqualTo(79));
            Assert.That(share.Figure.Bounds.Lower, Is.EqualTo(78.5m));
            Assert.That(share.Figure.Bounds.Upper, Is.EqualTo(79.5m));
            Assert.That(share.Display, Is.EqualTo("79 % (rounded)"));
            Assert.That(share.DenominatorSource, Is.Null);
            Assert.That(share.Confidence, Is.Null);
        }
    }

    // P5 and P6: the six foreign citizens and the five of the group were all women and girls.
    [TestCase("citizenship=foreign")]
    [TestCase("group=refugee-migrant")]
    public void FemaleShare_OfAGroup_IsCalculatedAndKeepsTheDimensionThatItDoesNotConsume(string breakdown)
    {
        using var publication = FoundingData.Open();
        var share = publication.Only($"female-share?geo=SRB&source=atina-2023&published=false&{breakdown}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(share.Figure!.Value, Is.EqualTo(100));
            Assert.That(share.Breakdown.Text, Is.EqualTo(breakdown));
        }
    }

    // P3 and P4b: more than half is (50, 100].
    [TestCase("women-sexual-share")]
    [TestCase("girls-sexual-share")]
    public void PrintedShare_MoreThanHalf_IsABound(string indicator)
    {
        using var publication = FoundingData.Open();
        var share = publication.Only($"{indicator}?geo=SRB&source=atina-2023");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(share.Figure!.Relation, Is.EqualTo(Relation.MoreThan));
            Assert.That(share.Figure.Value, Is.Null);
            Assert.That(share.Figure.Bounds.Upper, Is.EqualTo(100));
            Assert.That(share.Display, Is.EqualTo("> 50 %"));
        }
    }

    // P4 and P9: words, so no bounds.
    [TestCase("girls-share", 33.3, "≈ 33.3 %")]
    [TestCase("police-detected-cases-change", -33.3, "≈ −33.3 %")]
    public void PrintedShare_InWords_HasNoBounds(string indicator, double value, string display)
    {
        using var publication = FoundingData.Open();
        var share = publication.Only($"{indicator}?geo=SRB&source=atina-2023");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(share.Figure!.Value, Is.EqualTo((decimal)value));
            Assert.That(share.Figure.Bounds.AreUnknown, Is.True);
            Assert.That(share.Display, Is.EqualTo(display));
            Assert.That(share.IsPublished, Is.True);
        }
    }

    [Test]
    public void ForeignShare_AnotherTotal_Changes()
    {
        using var variant = new DataVariant().Changing("observations/cptv.csv", "SRB,2022,,,,,,,,,62,", "SRB,2022,,,,,,,,,63,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            // 6 / 63 = 9.5238… %, 5 / 63 = 7.9365… %.
            Assert.That(publication.Only("foreign-share?breakdown=total").Display, Is.EqualTo("9.52 %"));
            Assert.That(publication.Only("refugee-migrant-share").Display, Is.EqualTo("7.94 %"));
            Assert.That(publication.Only("identified-victims?breakdown=total").Display, Is.EqualTo("63"));
        }
    }
}

using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class RatioSeriesTests
{
    private const string Migration = "observations/migration.csv";
    private const string Stayed = "migrants-stayed,SRB,2022,,,,,,,,,>116000,,,";

    [Test]
    public void Rate_DenominatorZero_IsNullWithTheReason()
    {
        using var variant = new DataVariant().Changing(Migration, Stayed, "migrants-stayed,SRB,2022,,,,,,,,,0,,,");
        using var publication = variant.Open();
        var rate = publication.Only("identification-rate");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Figure, Is.Null);
            Assert.That(rate.Reason?.En, Is.EqualTo("the denominator is zero"));
            Assert.That(rate.Status, Is.EqualTo(ObservationStatus.Missing));
            Assert.That(rate.Display, Is.EqualTo("not known"));
            Assert.That(rate.Confidence, Is.Null);
            Assert.That(rate.Notes.InEnglish(), Has.None.StartsWith("Few cases"));
        }
    }

    [TestCase("O", "there is no information, which is not zero")]
    [TestCase("Q", "its publisher suppressed it")]
    [TestCase("M", "such a figure cannot exist")]
    [TestCase("L", "it exists, but was not collected")]
    public void Rate_DenominatorWithoutFigure_IsNullWithTheReason(string status, string reason)
    {
        using var variant = new DataVariant().Changing(Migration, Stayed, $"migrants-stayed,SRB,2022,,,,,,,,,,,{status},");
        using var publication = variant.Open();
        var rate = publication.Only("identification-rate");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Figure, Is.Null);
            Assert.That(rate.Reason?.En, Is.EqualTo(reason));
            Assert.That(rate.Status.Letter(), Is.EqualTo(status), "what is suppressed does not become what nobody knows");
        }
    }

    [Test]
    public void Rate_RoughDenominator_IsNull()
    {
        using var variant = new DataVariant().Changing(Migration, ">116000", "~116000");
        using var publication = variant.Open();
        Assert.That(publication.Only("identification-rate").Reason?.En, Is.EqualTo("the source gives only a rough number, without limits"));
    }

    [Test]
    public void Rate_DenominatorPossiblyZero_HasNoUpperEndAndSaysNothing()
    {
        using var variant = new DataVariant().Changing(Migration, ">116000", ">=0");
        using var publication = variant.Open();
        Assert.That(publication.Only("identification-rate").Reason?.En, Is.EqualTo("the operands leave every value possible"));
    }

    [Test]
    public void Rate_PartYears_AreNullWithTheReason()
    {
        using var variant = new DataVariant()
            .Adding("observations/cptv.csv", "identified-victims,SRB,2023-01/2023-06,,,,,refugee-migrant,,,,7,,,,cptv,atina-2023,made up,,")
            .Adding(Migration, "migrants-stayed,SRB,2023-01/2023-06,,,,,,,,,50000,,,,,atina-2023,made up,,");
        using var publication = variant.Open();
        var rate = publication.Only("identification-rate?from=2023");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Figure, Is.Null);
            Assert.That(rate.Reason?.En, Is.EqualTo("only whole calendar years enter ratios"));
            Assert.That(rate.Confidence, Is.Null);
        }
    }

    // The bounds of few cases: fewer than 20 events are marked; "<20" is 19 at most, "<21" may be 20.
    [TestCase("19", true)]
    [TestCase("20", false)]
    [TestCase("<20", true)]
    [TestCase("<21", false)]
    [TestCase("0..19", true)]
    [TestCase(">=5", false)]
    public void Rate_FewEvents_IsMarkedBelowTwenty(string events, bool marked)
    {
        using var variant = new DataVariant().Changing("observations/cptv.csv", "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", $"refugee-migrant,,,,{events},,,,cptv,atina-2023,\"§2 para 5, sentence 2\"");
        using var publication = variant.Open();
        var rate = publication.Only("refugee-migrant-share");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Status, Is.EqualTo(marked ? ObservationStatus.LowReliability : ObservationStatus.Normal));
            Assert.That(rate.Notes.InEnglish().Contains("Few cases: chance alone can move this."), Is.EqualTo(marked));
        }
    }

    // What an operand is known to be outweighs that there are few.
    [TestCase("B", ObservationStatus.Break)]
    [TestCase("E", ObservationStatus.Estimated)]
    [TestCase("P", ObservationStatus.Provisional)]
    [TestCase("D", ObservationStatus.LowReliability)]
    public void Rate_StatusOfTheDenominator_IsCarried(string status, ObservationStatus expected)
    {
        using var variant = new DataVariant().Changing(Migration, Stayed, $"migrants-stayed,SRB,2022,,,,,,,,,>116000,,{status},");
        using var publication = variant.Open();
        var rate = publication.Only("identification-rate");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Status, Is.EqualTo(expected));
            Assert.That(rate.Notes.InEnglish(), Does.Contain("Few cases: chance alone can move this."));
        }
    }

    [Test]
    public void Share_PartAboveTheWhole_IsNull()
    {
        using var variant = new DataVariant().Changing("observations/cptv.csv", "SRB,2022,,,,,,,,,62,", "SRB,2022,,,,,,,,,4,");
        using var publication = variant.Open();
        Assert.That(publication.Only("refugee-migrant-share").Reason?.En, Is.EqualTo("the part exceeds the whole"));
    }

    // "<5" of 32 is 0 to 4 of 32: 0 to 12.5 %.
    [Test]
    public void Share_MaskedCount_IsCalculatedWithWholeNumbers()
    {
        using var variant = new DataVariant()
            .Changing("observations/cptv.csv", "SRB,2022,,,,,,,,,62,", "SRB,2022,,,,,,,,,32,")
            .Changing("observations/cptv.csv", "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", "refugee-migrant,,,,<5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"");
        using var publication = variant.Open();
        var share = publication.Only("refugee-migrant-share");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(share.Figure!.Relation, Is.EqualTo(Relation.AtMost));
            Assert.That(share.Figure.Bounds.Upper, Is.EqualTo(12.5m));
            // Chance stands apart from the bounds: Wilson's upper limit of 4 of 32, by hand: (0.125 + z²/64 + z √(0.125 · 0.875 / 32 + z²/4096)) / (1 + z²/32) with z = 1.959964 is 0.28068.
            Assert.That((share.Confidence!.Lower, share.Confidence.Upper!.Value), Is.EqualTo((0, 28.068)).Within(0.001));
            Assert.That(share.Confidence.Assumes?.En, Does.StartWith("any number within the bounds"));
        }
    }
}

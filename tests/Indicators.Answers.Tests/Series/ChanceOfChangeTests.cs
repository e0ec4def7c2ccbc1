using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class ChanceOfChangeTests
{
    private const string Change = "identified-victims-change?breakdown=total";
    private const string Few = "Few cases: chance alone can move this.";

    // By hand, twice the tail of the binomial law with p = ½: of 6, 5 or more, 2 · (6 + 1) / 64 = 0.21875; the others added up likewise from binomial coefficients with whole numbers.
    [TestCase("1", "5", 0.21875, true)]
    [TestCase("46", "62", 0.14857, false)]
    [TestCase("5", "25", 0.0003249, true)]
    [TestCase("25", "5", 0.0003249, true)]
    [TestCase("20", "30", 0.20263, false)]
    public void Change_SaysWhatChanceAloneExplains_AndWhetherEitherSideIsFew(string before, string now, double probability, bool few)
    {
        using var publication = Years(before, now).Open();
        var change = publication.Only($"{Change}&from=2024");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Test!.PValue, Is.EqualTo(probability).Within(0.00002));
            Assert.That(change.Test.Assumes.En, Does.Contain("independent"));
            Assert.That(change.Notes.InEnglish().Contains(Few), Is.EqualTo(few));
            Assert.That(change.Status, Is.EqualTo(few ? ObservationStatus.LowReliability : ObservationStatus.Normal));
            Assert.That(change.Notes.InEnglish().Any(note => note.StartsWith("Chance alone may explain this change: p = 0.", StringComparison.Ordinal)), Is.EqualTo(probability >= 0.05));
        }
    }

    [TestCase("<5", "6")]
    [TestCase("6", ">5")]
    public void CountKnownByALimit_HasNoTest(string before, string now)
    {
        using var publication = Years(before, now).Open();
        Assert.That(publication.Only($"{Change}&from=2024").Test, Is.Null);
    }

    // Of 12 at most, five or more are still fewer than twenty.
    [Test]
    public void Share_OfAFewWhole_IsMarked_HoweverManyThePartMayBe()
    {
        using var variant = new DataVariant()
            .Changing("observations/cptv.csv", "SRB,2022,,,,,,,,,62,", "SRB,2022,,,,,,,,,12,")
            .Changing("observations/cptv.csv", "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", "refugee-migrant,,,,>=5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"");
        using var publication = variant.Open();
        Assert.That(publication.Only("refugee-migrant-share").Notes.InEnglish(), Does.Contain(Few));
    }

    // Fewer than 5 of more than 116,000: Garwood's upper limit of 4 is 10.242 (published table), over the fewest people 8.829 per 100,000; no lower limit but 0.
    [Test]
    public void Rate_OfALimit_HasTheRangeOfEveryNumberWithinIt()
    {
        using var variant = new DataVariant()
            .Changing("observations/cptv.csv", "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", "refugee-migrant,,,,<5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"");
        using var publication = variant.Open();
        var rate = publication.Only("identification-rate");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Display, Is.EqualTo("< 3.45 per 100,000"));
            Assert.That((rate.Confidence!.Lower, rate.Confidence.Upper!.Value), Is.EqualTo((0, 8.829)).Within(0.001));
        }
    }

    // At least 5: from Garwood's lower limit of 5, 1.623; there is no upper one.
    [Test]
    public void Rate_WithoutAnUpperEnd_HasNoUpperLimitOfChance()
    {
        using var variant = new DataVariant()
            .Changing("observations/migration.csv", ">116000", "116000")
            .Changing("observations/cptv.csv", "refugee-migrant,,,,5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"", "refugee-migrant,,,,>=5,,,,cptv,atina-2023,\"§2 para 5, sentence 2\"");
        using var publication = variant.Open();
        var chance = publication.Only("identification-rate").Confidence!;
        Assert.That((chance.Lower, chance.Upper), Is.EqualTo((1.623 / 1.16, default(double?))).Within(0.001));
    }

    private static DataVariant Years(string before, string now) => new DataVariant().Adding(
        "observations/cptv.csv",
        $"identified-victims,SRB,2023,,,,,,,,,{before},,,,police,atina-2023,made up,,",
        $"identified-victims,SRB,2024,,,,,,,,,{now},,,,police,atina-2023,made up,,");
}

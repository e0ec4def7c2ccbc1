using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class ClaimCheckTests
{
    private const string Rate = "indicator=identification-rate&geo=SRB&period=2022";
    private const string Victims = "indicator=identified-victims&geo=SRB&period=2022";

    // 5 / 116,000 = 0.0043103 %, so 0.004 at a step of 0.001; 5 / 0.0035 % = 142,857.1.
    [Test]
    public void Rate_AboutAPercentage_HoldsWhenRounded_WithFigureRoundingAndAlternatives()
    {
        var check = Check($"{Rate}&relation=about&value=0.004&unit=%25");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(check, "id"), Is.EqualTo("check"));
            Assert.That(Text(check, "text"), Is.EqualTo("“Identified victims per 100,000 refugees and migrants who stayed”, Serbia, 2022: about 0.004 %."));
            Assert.That(Text(check, "textSr"), Does.EndWith("Србија, 2022: око 0,004 %."));
            Assert.That(Text(check, "verdict"), Is.EqualTo("holds-when-rounded"));
            Assert.That(Text(check, "condition"), Does.Contain("no more than 142,857"));
            Assert.That(Text(check, "sentence"), Does.StartWith("Holds when rounded: 5 / > 116,000 is < 0.00432 %").And.Contain("rounds to 0.004 % at a step of 0.001"));
            Assert.That(check.GetProperty("figure").GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(check.GetProperty("figure").GetProperty("upper").GetDecimal(), Is.EqualTo(0.0043103448275862m).Within(0.0000000000000001m));
            Assert.That((Step(check, "finest"), Step(check, "coarsest")), Is.EqualTo((0.001m, 0.001m)));
            Assert.That(check.GetProperty("pairs").EnumerateArray().Select(pair => $"{Text(pair, "verdict")} {Text(pair, "kind")}"), Is.EqualTo(new[] { "holds-when-rounded other-document", "does-not-hold mistakable", "does-not-hold mistakable" }));
            Assert.That(check.GetProperty("release").GetProperty("number").GetInt64(), Is.EqualTo(1));
        }
    }

    // 0.0040 says one digit more than 0.00431 bears; 4.31 per 100,000 is 4.3 to one decimal, and "0.004 per 100,000" is another thing.
    [TestCase("relation=about&value=0.0040&unit=%25", "does-not-hold", "it would hold when rounded to a step of 0.001")]
    [TestCase("relation=about&value=4.3&unit=per-100000", "holds-when-rounded", "at a step of 0.1")]
    [TestCase("relation=about&value=4.3", "holds-when-rounded", "at a step of 0.1")]
    [TestCase("relation=about&value=0.004", "does-not-hold", "does not round to 0.004 per 100,000")]
    [TestCase("relation=about&value=0.01&roundedTo=0.01&unit=%25", "does-not-hold", "5 / > 116,000 is < 0.00432 %; the claim says 0.01 %.")]
    [TestCase("relation=lt&value=5", "holds", "the claim says less than 5 per 100,000")]
    [TestCase("relation=ge&value=5", "does-not-hold", "the claim says at least 5 per 100,000")]
    [TestCase("relation=gt&value=4", "undecidable", "Other figures: ")]
    public void Rate_IsCheckedInTheUnitThatIsNamed(string claim, string verdict, string said)
    {
        var check = Check($"{Rate}&{claim}");

        Assert.That(Text(check, "verdict"), Is.EqualTo(verdict), Text(check, "sentence"));
        Assert.That(Text(check, "sentence"), Does.Contain(said));
    }

    // The document that prints 62 cannot confirm its own claim; a reader's own claim it can.
    [TestCase("relation=eq&value=62", "holds")]
    [TestCase("relation=eq&value=61", "does-not-hold")]
    [TestCase("relation=about&value=60&roundedTo=10", "holds-when-rounded")]
    [TestCase("relation=gt&value=60&source=atina-2023", "holds")]
    [TestCase("relation=eq&value=5&group=refugee-migrant", "holds")]
    [TestCase("relation=eq&value=5&group=refugee-migrant&sex=total", "holds")]
    [TestCase("relation=eq&value=6&citizenship=foreign&sex=female&countedBy=cptv", "holds")]
    public void PrintedNumber_IsCheckedWithItsOwnDocument(string claim, string verdict)
    {
        var check = Check($"{Victims}&{claim}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(check, "verdict"), Is.EqualTo(verdict));
            Assert.That(check.GetProperty("figures").EnumerateArray().Select(figure => Text(figure, "source")), Is.EqualTo(new[] { "atina-2023" }));
        }
    }

    // "Over 116 thousand" is more than 100,000, and nobody knows whether it is more than 120,000.
    [TestCase("relation=gt&value=100000", "holds")]
    [TestCase("relation=gt&value=120000", "undecidable")]
    [TestCase("relation=eq&value=116000", "does-not-hold")]
    // It may round to it, and may be any number above: nothing settles it.
    [TestCase("relation=about&value=116000&roundedTo=1000", "undecidable")]
    [TestCase("relation=about&value=100000&roundedTo=100000", "undecidable")]
    [TestCase("relation=about&value=110000&roundedTo=10000", "does-not-hold")]
    public void Limit_IsCheckedAsALimit(string claim, string verdict)
    {
        var check = Check($"indicator=migrants-stayed&geo=SRB&period=2022&{claim}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(check, "verdict"), Is.EqualTo(verdict));
            Assert.That(Text(check, "sentence"), Does.Contain("the figure is > 116,000 (atina-2023)"));
        }
    }

    // Days of the shelter in 2022 by hand: 246 to 365. Of bodies without a coordinator or strategy each has its own days.
    [TestCase("indicator=shelter-availability&geo=SRB&period=2022&relation=ge&value=246", "holds", "246–365 of 365 days")]
    [TestCase("indicator=days-without&geo=SRB&period=2022&relation=gt&value=100&body=national-coordinator", "holds", "of 365 days")]
    [TestCase("indicator=days-without&geo=SRB&period=2022&relation=gt&value=100", "undecidable", "each body has a figure of its own; name one of ")]
    [TestCase("indicator=council-compliance&geo=SRB&period=2022&relation=eq&value=0", "holds", "0 %")]
    [TestCase("indicator=female-share&geo=SRB&period=2022&relation=about&value=79", "holds-when-rounded", "79 % (rounded) (atina-2023)")]
    [TestCase("indicator=police-detected-cases-change&geo=SRB&period=2022&relation=about&value=-33.3", "undecidable", "only a rough number, without limits, is known: ≈ −33.3 % (atina-2023)")]
    public void OtherKinds_AreChecked(string claim, string verdict, string said)
    {
        var check = Check(claim);

        Assert.That(Text(check, "verdict"), Is.EqualTo(verdict));
        Assert.That(Text(check, "sentence"), Does.Contain(said));
    }

    [Test]
    public void Check_WinsOverTheIdentifierOfAClaim() => Assert.That(Host.GetProblem("/api/v1/claims/check").Problem.GetProperty("type").GetString(), Is.EqualTo("/problems/missing-parameter"));

    [Test]
    public void PinnedAnswer_MayBeKeptForEver_AndALiveOneForMinutes()
    {
        using var pinned = Host.Get($"/api/v1/claims/check?{Victims}&relation=eq&value=62&asOf=1");
        using var live = Host.Get($"/api/v1/claims/check?{Victims}&relation=eq&value=62");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pinned.Headers.CacheControl!.ToString(), Does.Contain("immutable"));
            Assert.That(live.Headers.CacheControl!.MaxAge, Is.EqualTo(TimeSpan.FromMinutes(5)));
            Assert.That(Host.GetProblem($"/api/v1/claims/check?{Victims}&relation=eq&value=62&asOf=7").Status, Is.EqualTo(System.Net.HttpStatusCode.NotFound));
        }
    }

    private static JsonElement Check(string query) => Host.GetJson($"/api/v1/claims/check?{query}");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static decimal Step(JsonElement check, string end) => check.GetProperty("rounding").GetProperty(end).GetDecimal();
}

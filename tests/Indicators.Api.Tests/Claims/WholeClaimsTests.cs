using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>Claims of readers checked with all figures that there are.</summary>
public sealed class WholeClaimsTests
{
    private const string Women = "/api/v1/claims/check?indicator=female-share&geo=SRB&period=2022&relation=about&unit=%25";

    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // NGO Atina 2023 prints 79 %; UNODC's cells of 2022 are 28 of 62, which is 45.2 %, and contradict each other.
    [TestCase("&value=79", "undecidable")]
    [TestCase("&value=45.2", "undecidable")]
    [TestCase("&value=79&source=atina-2023", "holds-when-rounded")]
    [TestCase("&value=45.2&source=unodc-2025", "holds-when-rounded")]
    [TestCase("&value=60", "does-not-hold")]
    public void DocumentsThatDecideDifferently_LeaveItOpen_UntilOneIsNamed(string more, string verdict)
    {
        var check = JsonDocument.Parse(host.GetText(Women + more)).RootElement;
        Assert.That(check.GetProperty("verdict").GetString(), Is.EqualTo(verdict), check.GetProperty("sentence").GetString());
    }

    // data/observations: 39 in 2019 after 76 (ibssa) or 53 (nov19) in 2018 by CPTV, 33 after 32 by UNODC; 39 or 33 of 135 reported; 76, 53 or 32 of 6,982,604 residents (World Bank, 2018).
    // Of the index, 76 of 92 (2013), 53 of 92, UNODC's 32 of 96 (2007).
    [TestCase("indicator=identified-victims-change&period=2019&relation=lt&value=-30", "undecidable", "−26.4 %: does not hold")]
    [TestCase("indicator=identified-victims-change&period=2019&relation=lt&value=60", "holds", "−48.7 %")]
    [TestCase("indicator=identification-share&period=2019&relation=gt&value=25", "undecidable", "24.4 %: does not hold")]
    [TestCase("indicator=identified-victims-rate&period=2018&relation=gt&value=1", "undecidable", "0.759 per 100,000: does not hold")]
    [TestCase("indicator=identified-victims-index&period=2018&relation=lt&value=60", "undecidable", "82.6 (2013 = 100) (ibssa), 57.6 (2013 = 100) (nov19), 33.3 (2007 = 100) (unodc-2025)")]
    [TestCase("indicator=identified-victims-index&period=2018&relation=lt&value=60&source=nov19", "holds", "the figure is 57.6 (2013 = 100) (nov19)")]
    // 5 of over 119,000 is surely below 4.25 per 100,000, 5 of over 116,000 may be above; a printed "over 100 %" where the calculated "over 74.2 %" leaves it open.
    [TestCase("indicator=identification-rate&period=2022&relation=lt&value=4.25", "holds", "5 / > 119,000 is < 4.21 per 100,000")]
    [TestCase("indicator=migrants-stayed-change&period=2022&relation=gt&value=100", "holds", "the figure is > 100 % (atina-2023)")]
    // Rough numbers are told, and decide nothing.
    [TestCase("indicator=ukrainians-registered&period=2023-02&relation=about&value=26000&roundedTo=1000", "undecidable", "only a rough number, without limits, is known: ≈ 26,000 (kirsua)")]
    [TestCase("indicator=girls-share&period=2022&relation=about&value=33.3", "does-not-hold", "Printed: ≈ 33.3 % (atina-2023): undecidable")]
    // UNODC 2021: fewer than five children, and 16 girls and 16 boys.
    [TestCase("indicator=identified-victims&period=2021&age=minor&relation=gt&value=10", "does-not-hold", "contradicts itself on “Identified victims of trafficking”, Serbia, 2021")]
    public void FiguresThatDecide_AreAllHeard(string claim, string verdict, string said)
    {
        var check = JsonDocument.Parse(host.GetText($"/api/v1/claims/check?geo=SRB&{claim}")).RootElement;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(check.GetProperty("verdict").GetString(), Is.EqualTo(verdict));
            Assert.That(check.GetProperty("sentence").GetString(), Does.Contain(said));
        }
    }

    [Test]
    public void ContradictedFigure_NamesItsContradictions()
    {
        var figure = JsonDocument.Parse(host.GetText("/api/v1/claims/check?geo=SRB&indicator=persons-convicted&period=2021&citizenship=domestic&relation=gt&value=40")).RootElement.GetProperty("figures")[0];

        Assert.That(figure.GetProperty("conflicts").EnumerateArray().Select(id => id.GetString()), Has.Some.StartsWith("parts-persons-convicted-srb-2021"));
    }

    [Test]
    public void BothAnswers_AreInTheSentence() => Assert.That(
        JsonDocument.Parse(host.GetText($"{Women}&value=79")).RootElement.GetProperty("sentence").GetString(),
        Does.StartWith("Undecidable: sources give different answers; name a document to check the claim with it. Calculated: does not hold: 28 / 62").And.Contain("79 % (rounded) (atina-2023): holds when rounded"));
}

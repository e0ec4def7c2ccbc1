using System.Net;

namespace Indicators.Api.Tests;

/// <summary>Charts of all figures that there are: many series, and figures that contradict each other.</summary>
public sealed class WholeChartsTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // Four counters of five areas, of which Atina counted nobody: more than six colours would repeat.
    [Test]
    public void ManySeries_AreSmallCharts_AndOnlyCountersWithFiguresAreNamed()
    {
        var text = host.GetText("/charts/identified-victims.alt.txt?countedBy=cptv,us-tip,unodc,atina&geo=SRB,HRV,ROU,ALB,BGR&from=2005");
        Assert.That(text, Does.Contain("Small charts side by side.").And.Contain("United Nations Office on Drugs and Crime (UNODC), 20").And.Not.Contain("NGO Atina"));
    }

    // Eight areas within each of two small charts: two of them would have one colour.
    [TestCase("/charts/prosecuted-and-convicted.png")]
    [TestCase("/embed/prosecuted-and-convicted")]
    [TestCase("/embed/prosecuted-and-convicted.json")]
    public void MoreSeriesThanColours_AreRefusedWithTheLimit(string address)
    {
        var (status, problem) = host.GetProblem($"{address}?geo=SRB,HRV,ROU,ALB,BGR,BIH,MNE,MKD");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(problem.GetProperty("errors")[0].GetProperty("expected").GetString(), Does.Contain("at most 6 series"));
        }
    }

    // UNODC's cells by sex of 2021 and 2022 do not add up to its totals.
    [Test]
    public void ContradictedFigures_AreNoTrend()
    {
        var text = host.GetText("/charts/women-and-girls.alt.txt");
        Assert.That(text, Does.Contain("2021 (United Nations Office on Drugs and Crime (UNODC)): 80.4 %, not comparable with the years before, contradicted").And.Not.Contain("a fall, from 80.4 %"));
    }

    [Test]
    public void NewestFiguresOfSerbia_AreInTheWordsOfTheRegion() =>
        Assert.That(host.GetText("/charts/region-compared.alt.txt"), Does.Contain("2022 (Serbia): 0.93 per 100,000"));

    [Test]
    public void Documents_ThatDisagree_AreSaidTo() =>
        Assert.That(host.GetText("/charts/identified-victims.alt.txt"), Does.Contain("2018: 76, documents disagree; 2018: 53, documents disagree"));
}

using System.Net;
using System.Text.Json;

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

    // DPNSEE prints what the Belgrade Centre for Human Rights quotes of KIRS, who counted.
    [Test]
    public void Denominator_IsOfWhoCountedIt_NotOfWhoPrintsIt() => Assert.That(
        host.GetText("/charts/identification-rate.alt.txt"),
        Does.Contain("divided by what Commissariat for Refugees and Migration (KIRS) counted): < 4.21").And.Not.Contain("counted by DPNSEE"));

    // UNHCR counts otherwise from 2015 on: its 16,577 of 2014 would press all that compares into a tenth of the picture. Who asks for the years before has them.
    [Test]
    public void AsylumApplications_BeginWhereTheyAreCountedAlike()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(host.GetText("/charts/asylum-applications.alt.txt"), Does.Contain("2015–2025").And.Not.Contain("16,577"));
            Assert.That(host.GetText("/charts/asylum-applications.svg?from=2014"), Does.Contain("16,577"));
        }
    }

    [Test]
    public void Documents_ThatDisagree_AreSaidTo() =>
        Assert.That(host.GetText("/charts/identified-victims.alt.txt"), Does.Contain("2018: 76, documents disagree; 2018: 53, documents disagree"));

    // BCHR prints −98 %, rounded, and the counts beside it give −97.8 %: two figures, which agree.
    [Test]
    public void RoundedFigure_AgreesWithTheOneThatItWasRoundedFrom() =>
        Assert.That(host.GetText("/charts/asylum-intentions-change.alt.txt").Replace('\u00a0', ' '), Does.Contain("−97.8 %").And.Contain("−98 %").And.Not.Contain("disagree"));

    // Narrowed, a picture of several indicators says what each of them is.
    [Test]
    public void PictureOfSeveralIndicators_DefinesEach() =>
        Assert.That(host.GetText("/charts/prosecuted-and-convicted.alt.txt?geo=BGR"), Does.Contain("Persons against whom a prosecution").And.Contain(Definition("persons-convicted")));

    // UNODC, edition of 14 April 2025: 28 women and girls, 34 men and boys detected in Serbia in 2022.
    [Test]
    public void PartsThatAreAskedFor_StandApartByName_AndDoNotDisagree()
    {
        var text = host.GetText("/charts/identified-victims.alt.txt?sex=female,male&countedBy=unodc");
        Assert.That(text, Does.Contain("2022 (Women and girls): 28").And.Contain("2022 (Men and boys): 34").And.Not.Contain("disagree"));
    }

    // Nationals of 2013 and foreigners of 2022 are no fall.
    [Test]
    public void PartsOfDifferentYears_AreNoTrend() =>
        Assert.That(host.GetText("/charts/identified-victims.alt.txt?citizenship=domestic,foreign&countedBy=cptv"), Does.Contain("(Foreign").And.Not.Contain("From 2013 to 2022"));

    // Parts of women and parts of men do not lie on one bar.
    [Test]
    public void PartsOfSeveralWholes_AreSmallCharts() =>
        Assert.That(host.GetText("/charts/victims-by-exploitation-unodc.alt.txt?sex=female,male&countedBy=unodc"), Does.Contain("Small charts side by side."));

    // CPTV counts Serbia alone; who asks for a neighbour is shown what others counted there.
    [Test]
    public void EveryChoiceOfThePage_ThatHasFiguresOfYears_HasThemOnThePicture()
    {
        var choices = host.GetJson("/api/v1/series/identified-victims.json").GetProperty("observations").EnumerateArray()
            .Where(figure => figure.GetProperty("period").GetString()!.Length == 4 && figure.GetProperty("value").ValueKind == JsonValueKind.Number)
            .Select(figure => (Area: figure.GetProperty("geo").GetString()!, Parts: figure.GetProperty("breakdown").EnumerateObject().Select(part => part.Name).ToList()))
            .Where(figure => figure.Parts.Count < 2)
            .Select(figure => $"geo={figure.Area}&by={figure.Parts.FirstOrDefault() ?? "total"}").Distinct().ToList();

        Assert.That(choices, Has.Count.GreaterThan(15).And.Contain("geo=HUN&by=total").And.Contain("geo=SRB&by=sex"));
        Assert.That(choices.Where(choice => host.GetText($"/indicators/identified-victims?{choice}").Contains("No figures.", StringComparison.Ordinal)), Is.Empty);
    }

    // NGO Atina 2023: the shelter closed in August 2020 and again in January 2023; the coordinator's place is vacant. The last word of each row is the one that is looked for.
    [TestCase("en", "Closed", "Vacant")]
    [TestCase("sr-Cyrl", "Затворено", "Упражњено")]
    [TestCase("sr-Latn", "Zatvoreno", "Upražnjeno")]
    public void LastStateOfEachBody_HasItsWord(string language, string closed, string vacant)
    {
        var picture = host.GetText($"/charts/institutional-timeline.svg?lang={language}");
        Assert.That((Count(closed), Count(vacant)), Is.EqualTo((2, 1)));

        int Count(string word) => picture.Split($">{word}<").Length - 1;
    }

    private string Definition(string indicator) => host.GetJson($"/api/v1/indicators/{indicator}").GetProperty("definition").GetString()!.TrimEnd('.');
}

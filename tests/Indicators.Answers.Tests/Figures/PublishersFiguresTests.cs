using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>What UNODC, UNHCR and the World Bank publish, and what a reader has to know of it.</summary>
public sealed class PublishersFiguresTests
{
    private Publication publication = null!;

    [SetUp]
    public void Open() => publication = WholeData.Open();

    [TearDown]
    public void Close() => publication.Dispose();

    // UNODC GLOTIP, edition of 14 April 2025: detected trafficking victims, Serbia, total.
    [TestCase("2013", "76")]
    [TestCase("2014", "52")]
    [TestCase("2015", "32")]
    [TestCase("2016", "31")]
    [TestCase("2017", "21")]
    [TestCase("2018", "32")]
    [TestCase("2019", "33")]
    [TestCase("2020", "38")]
    [TestCase("2021", "46")]
    [TestCase("2022", "62")]
    public void UnodcSeriesOfSerbia_IsAsPublished(string year, string display) =>
        Assert.That(Only($"identified-victims?countedBy=unodc&breakdown=total&from={year}&to={year}").Display, Is.EqualTo(display));

    [Test]
    public void UnodcSeriesOfSerbia_BreaksIn2021_AndIsNotComparedAcross()
    {
        var observed = publication.Ask("identified-victims?geo=SRB&countedBy=unodc&breakdown=total").Observations;
        var change = Only("identified-victims-change?countedBy=unodc&breakdown=total&from=2021&to=2021");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(observed.Where(observation => observation.Status == ObservationStatus.Break).Select(observation => observation.Period.Text), Is.EqualTo(new[] { "2021" }));
            Assert.That(change.Figure, Is.Null);
            Assert.That(change.Reason?.En, Does.Contain("breaks here"));
        }
    }

    // "<5" printed for boys and girls of Serbia, 2021: UNODC prints no 0, so nothing excludes it.
    [Test]
    public void UnodcSmallCount_IsZeroToBelowFive()
    {
        var figure = Only("identified-victims?countedBy=unodc&age=minor&sex=total&exploitation=total&from=2021&to=2021").Figure!;
        Assert.That((figure.Bounds.Lower, figure.Bounds.LowerOpen, figure.Bounds.Upper, figure.Bounds.UpperOpen), Is.EqualTo(((decimal?)0m, false, (decimal?)5m, true)));
    }

    // Printed as "1,048".
    [Test]
    public void SeparatorOfThousands_IsNoDecimalComma() =>
        Assert.That(publication.Ask("identified-victims?geo=ROU&countedBy=unodc&breakdown=total&from=2011&to=2011").Observations.Single().Figure!.Value, Is.EqualTo(1048m));

    // 16,577 intentions in 2014, 636 applications in 2015 (UNHCR, levels FI and FA).
    [Test]
    public void ApplicationsOfUnhcr_BreakIn2015()
    {
        var counts = publication.Ask("asylum-applications?geo=SRB&countedBy=unhcr&from=2014&to=2015").Observations;
        Assert.That(counts.Select(count => (count.Display, count.Status)), Is.EqualTo(new[] { ("16,577", ObservationStatus.Normal), ("636", ObservationStatus.Break) }));
    }

    [Test]
    public void PrintedFiveOfUnhcr_IsOneToFive()
    {
        var small = publication.Ask("asylum-seekers?geo=ALB&countedBy=unhcr&from=2000&to=2000").Observations.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(small.Display, Is.EqualTo("1–5"));
            Assert.That(small.Notes.InEnglish(), Has.Some.Contains("inferred"));
        }
    }

    [Test]
    public void CoverageOfSerbia_IsAFieldOfTheSource()
    {
        var sources = publication.Catalogue.Sources;
        Assert.That((sources["unhcr-population"].Covers, sources["world-bank-population"].Covers), Is.EqualTo(("SRB+XKX", "SRB")));
    }

    [Test]
    public void CensusOf2022_BreaksTheWorldBanksSeries() =>
        Assert.That(Only("resident-population?countedBy=world-bank&from=2022&to=2022").Status, Is.EqualTo(ObservationStatus.Break));

    // More convicted nationals than convicted persons: 23 of 13 in 2017, 47 of 14 in 2018, 43 of 9 in 2021.
    [TestCase("2017", 23, 13)]
    [TestCase("2018", 47, 14)]
    [TestCase("2021", 43, 9)]
    public void ConvictedNationals_StandAsPrinted_WithANote(string year, int nationals, int all)
    {
        var domestic = Only($"persons-convicted?countedBy=unodc&citizenship=domestic&from={year}&to={year}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(domestic.Figure!.Value, Is.EqualTo(nationals));
            Assert.That(domestic.Notes.InEnglish(), Has.Some.Contains("mislabelled"));
            Assert.That(Only($"persons-convicted?countedBy=unodc&breakdown=total&from={year}&to={year}").Figure!.Value, Is.EqualTo(all));
        }
    }

    // Serbia has 62 victims of 6,664,449 residents in 2022 (World Bank, SP.POP.TOTL).
    [Test]
    public void RateOfResidents_NamesBothDocuments()
    {
        var rate = publication.Ask("identified-victims-rate?geo=SRB&countedBy=cptv&from=2022&to=2022&breakdown=total").Observations.Single(found => found.Source == "atina-2023");
        Assert.That((rate.Display, rate.DenominatorSource), Is.EqualTo(("0.93 per 100,000", "world-bank-population")));
    }

    // Which documents come beside it does not change what the founding document's claims are.
    [Test]
    public void ClaimsOfTheFoundingDocument_KeepTheirVerdicts()
    {
        using var alone = FoundingData.Open();
        var names = Enumerable.Range(1, 12).Select(number => $"K{number}").Where(name => name is not "K4");
        Assert.That(names.Select(name => (name, publication.Claim(name).Verdict)), Is.EqualTo(names.Select(name => (name, alone.Claim(name).Verdict))));
    }

    private SeriesObservation Only(string query) => publication.Ask(query + "&geo=SRB").Observations.Single();
}

namespace Indicators.Answers.Tests.Series;

public sealed class SeriesQueryTests
{
    private static readonly string[] Periods = ["2019", "2020", "2021-01/2021-06", "2021", "2021-07/2022-06"];

    private static DataVariant SeveralPeriods() => new DataVariant()
        .Adding("observations/cptv.csv", [.. Periods.Select((period, index) => $"suspected-victims,SRB,{period},,,,,,,,,{100 + index},,,,cptv,atina-2023,made up,,")])
        .Adding("observations/cptv.csv", "suspected-victims,SRB,..,,,,,,,,,999,,,,cptv,atina-2023,made up,,");

    private static IEnumerable<string> Asked(string query)
    {
        using var variant = SeveralPeriods();
        using var publication = variant.Open();
        return [.. publication.Ask("suspected-victims?" + query).Observations.Select(observation => observation.Period.Text)];
    }

    [TestCase("from=2020", "2020|2021-01/2021-06|2021|2021-07/2022-06")]
    [TestCase("to=2020", "2019|2020")]
    [TestCase("from=2020&to=2021", "2020|2021-01/2021-06|2021")]
    [TestCase("from=2021&to=2021-06", "2021-01/2021-06")]
    [TestCase("from=2021-02&to=2021", "")]
    [TestCase("", "..|2019|2020|2021-01/2021-06|2021|2021-07/2022-06")]
    public void FromAndTo_HoldPeriodsWhollyInside(string query, string expected) =>
        Assert.That(string.Join('|', Asked(query)), Is.EqualTo(expected));

    [TestCase("last=1", "2021-07/2022-06")]
    [TestCase("last=2", "2021|2021-07/2022-06")]
    [TestCase("last=1&to=2020", "2020")]
    [TestCase("last=99", "2019|2020|2021-01/2021-06|2021|2021-07/2022-06")]
    public void Last_HoldsTheLastPeriodsOfTheSelection(string query, string expected) =>
        Assert.That(string.Join('|', Asked(query)), Is.EqualTo(expected));

    // With from= or to= they were not asked for.
    [TestCase("last=1", true)]
    [TestCase("", false)]
    [TestCase("last=1&to=2020", false)]
    public void Last_SaysWhereItCannotPlaceAFigure(string query, bool isSaid)
    {
        using var variant = SeveralPeriods();
        using var publication = variant.Open();

        Assert.That(publication.Ask("suspected-victims?" + query).Notes.InEnglish().Any(note => note.StartsWith("Figures of periods without an end in time are left out", StringComparison.Ordinal)), Is.EqualTo(isSaid));
    }

    // All figures of the last period, not the last figures: 2022 has six.
    [Test]
    public void Last_CountsPeriodsAndNotFigures()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("identified-victims?geo=SRB&source=atina-2023&last=1").Observations, Has.Count.EqualTo(6));
    }

    [TestCase("citizenship=foreign", "citizenship=foreign|sex=female;citizenship=foreign")]
    [TestCase("citizenship=foreign&sex=total", "citizenship=foreign")]
    [TestCase("citizenship=foreign&sex=female", "sex=female;citizenship=foreign")]
    [TestCase("sex=female,male", "sex=female;citizenship=foreign|sex=female;group=refugee-migrant")]
    [TestCase("sex=female,total&group=refugee-migrant&origin=total", "group=refugee-migrant|sex=female;group=refugee-migrant")]
    [TestCase("origin=africa", "group=refugee-migrant;origin=africa")]
    [TestCase("origin=CMR", "")]
    [TestCase("breakdown=total", "")]
    [TestCase("sex=male", "")]
    public void Codes_HoldBreakdowns(string query, string expected)
    {
        using var publication = FoundingData.Open();
        var answer = publication.Ask("identified-victims?geo=SRB&source=atina-2023&" + query);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Join('|', answer.Observations.Select(observation => observation.Breakdown.Text)), Is.EqualTo(expected));
            Assert.That(answer.Observations, query == "breakdown=total" ? Has.Count.EqualTo(1) : Has.Count.EqualTo(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Length));
        }
    }

    [Test]
    public void Selection_WithoutFigures_SaysThatThisIsNotZero()
    {
        using var publication = FoundingData.Open();
        var answer = publication.Ask("identified-victims?geo=ALB");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Observations, Is.Empty);
            Assert.That(answer.Sources, Is.Empty);
            Assert.That(answer.Notes.InEnglish().Single(), Is.EqualTo("No figures for this selection. That is not zero."));
        }
    }

    [Test]
    public void Selection_WithFigures_HasNoNoteOfItsOwn()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("identified-victims?geo=SRB").Notes.InEnglish(), Is.Empty);
    }

    [TestCase("published=true", "79 % (rounded)")]
    [TestCase("published=false&group=refugee-migrant", "100 %")]
    public void Published_TellsPrintFromCalculation(string query, string display)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Only("female-share?geo=SRB&source=atina-2023&" + query).Display, Is.EqualTo(display));
    }

    // The share of foreign citizens is calculated; that no source prints it says nothing of its operands.
    [Test]
    public void Published_NothingPrinted_DoesNotSayThatOperandsAreMissing()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("foreign-share?geo=SRB&published=true").Notes.InEnglish().Single(), Is.EqualTo("No figures for this selection: no source prints this figure."));
    }

    // More than 50 % is printed; nothing can be calculated, and that is another thing.
    [Test]
    public void Published_NothingCalculated_SaysWhatIsMissing()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("women-sexual-share?geo=SRB&published=false").Notes.InEnglish().Single(), Does.Contain("no source gives “Identified victims of trafficking” for Women and girls"));
    }

    [TestCase("identified-victims?geo=SRB,ALB&countedBy=cptv,unodc&source=atina-2023", 6)]
    [TestCase("identified-victims?geo=SRB&countedBy=unodc&source=atina-2023", 0)]
    [TestCase("identification-rate?countedBy=cptv&source=atina-2023", 1)]
    [TestCase("identification-rate?countedBy=atina&source=atina-2023", 0)]
    [TestCase("identification-rate?geo=ALB", 0)]
    [TestCase("identification-rate?denominatorSource=atina-2023&source=atina-2023", 1)]
    [TestCase("identification-rate?denominatorSource=unodc", 0)]
    [TestCase("identified-victims?denominatorSource=atina-2023", 0)]
    [TestCase("female-share?denominatorSource=atina-2023&source=atina-2023", 2)]
    public void Sources_HoldCountersAndDocuments(string query, int count)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask(query).Observations, Has.Count.EqualTo(count));
    }

    [Test]
    public void Indicator_Unknown_IsRefused()
    {
        using var publication = FoundingData.Open();
        Assert.That(() => publication.Ask("nothing-of-this-name"), Throws.TypeOf<KeyNotFoundException>());
    }
}

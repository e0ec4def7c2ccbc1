using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

/// <summary>A filter takes figures away, and makes none.</summary>
public sealed class FilteredSeriesTests
{
    private Publication publication = null!;

    [OneTimeSetUp]
    public void Open() => publication = WholeData.Open();

    [OneTimeTearDown]
    public void Close() => publication.Dispose();

    // CPTV's children of 2018 are 30 of 76 in one document (ibssa) and 25 of 53 in another (nov19): 30 of 53 is in none.
    [TestCase("nov19", "47.2 %")]
    [TestCase("ibssa", "39.5 %")]
    public void ShareByItsDenominator_IsOfOneDocument(string document, string expected)
    {
        var answer = SeriesAnswers.Find(publication, new SeriesQuery { Indicator = "minor-share", Areas = ["SRB"], DenominatorSources = [document] });
        Assert.That(answer.Observations.Select(figure => figure.Display.Replace('\u00a0', ' ')), Is.EqualTo([expected]));
    }

    [TestCase("minor-share")]
    [TestCase("foreign-share")]
    [TestCase("identification-share")]
    [TestCase("identified-victims-change")]
    [TestCase("identified-victims-index")]
    [TestCase("identification-rate")]
    public void FigureOfAFilter_IsInTheWholeSeries(string indicator)
    {
        var all = Keys(new SeriesQuery { Indicator = indicator, Areas = ["SRB"] });
        var filtered = publication.Catalogue.Sources.Keys.SelectMany(source => Keys(new SeriesQuery { Indicator = indicator, Areas = ["SRB"], DenominatorSources = [source] })).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(filtered, Is.Not.Empty);
            Assert.That(filtered.Except(all), Is.Empty);
        }
    }

    // A claim of a reader on 2018: 30 of 76 are fewer than half, and with 53 below them nobody counted them.
    [TestCase("", Verdict.DoesNotHold)]
    [TestCase("nov19", Verdict.Undecidable)]
    public void Claim_IsNotDecidedByAPairThatThereIsNot(string denominator, Verdict expected)
    {
        var check = Check("minor-share", 2018, ["ibssa"], denominator.Length == 0 ? [] : [denominator]);
        Assert.That(check.Verdict, Is.EqualTo(expected), check.Sentence.En);
    }

    // There are figures of refugees and migrants, of 2022.
    [Test]
    public void Claim_OnWhatIsMissing_SpeaksOfTheSelection() =>
        Assert.That(Check("identification-rate", 2021, [], []).Sentence.En, Does.StartWith("Undecidable: for this selection no source gives "));

    // The shelter is told of up to 2024; of how many days it was open there is nothing after 2022.
    [Test]
    public void Last_IsTheLastYearThatIsKnown() =>
        Assert.That(SeriesAnswers.Find(publication, new SeriesQuery { Indicator = "shelter-availability", Areas = ["SRB"], Last = 1 }).Observations.Select(figure => figure.Period.Text).Distinct(), Is.EqualTo(["2022"]));

    private List<string> Keys(SeriesQuery query) =>
        [.. SeriesAnswers.Find(publication, query).Observations.Select(figure => $"{figure.Period.Text} {figure.Breakdown.Text} {figure.Source} {figure.DenominatorSource} {figure.Display}")];

    private CheckedClaim Check(string indicator, int year, IReadOnlyList<string> sources, IReadOnlyList<string> denominators)
    {
        var period = Period.OfYear(year);
        var claim = ReadersClaim.Of(publication.Catalogue, publication.Catalogue.Find(indicator)!, "SRB", period, Breakdown.Total, ClaimRelation.Gt, "50", null, "");
        return ClaimAnswers.CheckReaders(publication, claim, new SeriesQuery { Indicator = indicator, Areas = ["SRB"], From = period, To = period, Sources = sources, DenominatorSources = denominators });
    }
}

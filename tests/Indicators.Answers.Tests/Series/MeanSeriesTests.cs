using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class MeanSeriesTests
{
    private const string Victims = "observations/cptv.csv";
    private const string Mean = "identified-victims-mean?breakdown=total";

    private static readonly string[] FourYears = [Row("2018", "53"), Row("2019", "39"), Row("2020", "48"), Row("2021", "46")];

    // By hand: 53 + 39 + 48 + 46 and the 62 of the founding document are 248; 248 / 5 = 49.6.
    [Test]
    public void Mean_IsOfFiveYears_AndNamesThem()
    {
        using var variant = new DataVariant().Adding(Victims, FourYears);
        using var publication = variant.Open();
        var mean = publication.Only(Mean);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((mean.Period.Text, mean.Display, mean.CountedBy, mean.Status), Is.EqualTo(("2018/2022", "49.6 persons", "cptv", ObservationStatus.Normal)));
            // Garwood's limits of 248 events by the normal approximation of Wilson and Hilferty are 218.1 and 280.9; a fifth of them is 43.6 and 56.2.
            Assert.That((mean.Confidence!.Lower, mean.Confidence.Upper!.Value), Is.EqualTo((43.6, 56.2)).Within(0.1));
        }
    }

    // More than 48 in one year: more than 248 in five.
    [Test]
    public void Limit_IsKept()
    {
        using var variant = new DataVariant().Adding(Victims, FourYears[0], FourYears[1], Row("2020", ">48"), FourYears[3]);
        using var publication = variant.Open();
        Assert.That(publication.Only(Mean).Display, Is.EqualTo("> 49.6 persons"));
    }

    // 76 instead of 53 is 271 instead of 248 in five years: 54.2 instead of 49.6.
    [Test]
    public void YearWithTwoNumbers_CountsWithEither_AndSaysSo()
    {
        using var variant = new DataVariant().Adding(Victims, [.. FourYears, Row("2018", "76").Replace("atina-2023", "another", StringComparison.Ordinal)])
            .Adding("sources.csv", "another,cptv,P,T,https://example.org,2019,,L,en,,,");
        using var publication = variant.Open();
        var mean = publication.Only(Mean);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(mean.Display, Is.EqualTo("49.6–54.2 persons"));
            Assert.That(mean.Notes.InEnglish(), Does.Contain("2018: documents give 76 and 53; the mean takes either for possible."));
            Assert.That(publication.Ask(Mean).Sources.Select(source => source.Id), Is.EqualTo(new[] { "another", "atina-2023" }));
        }
    }

    [TestCase("O", "2020: there is no information, which is not zero")]
    [TestCase("Q", "2020: its publisher suppressed it")]
    public void YearWithoutANumber_IsNamed_AndGivesItsStatus(string status, string reason)
    {
        using var variant = new DataVariant().Adding(Victims, FourYears[0], FourYears[1], Row("2020", "", status), FourYears[3]);
        using var publication = variant.Open();
        var mean = publication.Only(Mean);
        Assert.That((mean.Reason?.En, mean.Status.Letter()), Is.EqualTo((reason, status)));
    }

    [Test]
    public void MissingYear_IsNamed()
    {
        using var variant = new DataVariant().Adding(Victims, FourYears[0], FourYears[1], FourYears[3]);
        using var publication = variant.Open();
        Assert.That(publication.Only(Mean).Reason?.En, Is.EqualTo("2020: there is no figure"));
    }

    [TestCase("2018", null)]
    [TestCase("2020", "the series breaks in 2020: its years are not comparable")]
    public void Break_BetweenTheYears_IsNull(string year, string? reason)
    {
        using var variant = new DataVariant().Adding(Victims, [.. FourYears.Select(row => row.Contains($",{year},", StringComparison.Ordinal) ? row.Replace(",,,,cptv", ",,B,,cptv", StringComparison.Ordinal).Replace(",,,cptv", ",B,,cptv", StringComparison.Ordinal) : row)]);
        using var publication = variant.Open();
        Assert.That(publication.Only(Mean).Reason?.En, Is.EqualTo(reason));
    }

    [Test]
    public void FourYears_HaveNoMean_AndTheAnswerSaysWhy()
    {
        using var variant = new DataVariant().Adding(Victims, FourYears[1..]);
        using var publication = variant.Open();
        Assert.That(publication.Ask(Mean).Notes.InEnglish(), Is.EqualTo(new[] { "No figures for this selection, in which no counter gives “Identified victims of trafficking” for a year and for one 4 years before it." }));
    }

    [Test]
    public void AnotherCounter_FillsNoYear()
    {
        using var variant = new DataVariant().Adding(Victims, FourYears[0], FourYears[1], Row("2020", "48", counter: "police"), FourYears[3]);
        using var publication = variant.Open();
        Assert.That(publication.Only(Mean).Reason?.En, Is.EqualTo("2020: there is no figure"));
    }

    private static string Row(string period, string value, string status = "", string counter = "cptv") =>
        $"identified-victims,SRB,{period},,,,,,,,,{value},,{status},,{counter},atina-2023,made up,,";
}

using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class IndexSeriesTests
{
    private const string Victims = "observations/cptv.csv";
    private const string Index = "identified-victims-index?breakdown=total";

    // By hand: 40 / 50, and the 62 of the founding document / 50.
    [Test]
    public void Index_IsInPercentOfTheFirstYear_WhichStandsBesideIt()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", "50"), Row("2020", "40"));
        using var publication = variant.Open();
        Assert.That(publication.Ask(Index).Observations.Select(index => (index.Period.Text, index.Display)), Is.EqualTo(new[]
        {
            ("2019", "100 (2019 = 100)"),
            ("2020", "80 (2019 = 100)"),
            ("2022", "124 (2019 = 100)"),
        }));
    }

    // More than 50 in the base year is 1 of itself; 62 of more than 50 are less than 124 %.
    [Test]
    public void BaseYear_KnownByALimit_IsExactlyHundred_AndTheOthersKeepIt()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", ">50"));
        using var publication = variant.Open();
        Assert.That(publication.Ask(Index).Observations.Select(index => (index.Display, index.Test)), Is.EqualTo(new[]
        {
            ("100 (2019 = 100)", default(TwoCountsTest)),
            ("< 124 (2019 = 100)", null),
        }));
    }

    [Test]
    public void BaseYear_DoesNotDependOnTheQuestion()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", "50"), Row("2020", "40"));
        using var publication = variant.Open();
        Assert.That(publication.Only($"{Index}&from=2022").Display, Is.EqualTo("124 (2019 = 100)"));
    }

    [Test]
    public void YearWithoutANumber_IsNoBase()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2018", "", "O"), Row("2019", "50"));
        using var publication = variant.Open();
        Assert.That(publication.Ask(Index).Observations.Select(index => index.Display), Is.EqualTo(new[] { "100 (2019 = 100)", "124 (2019 = 100)" }));
    }

    [Test]
    public void FromABreakOn_ThereIsNoIndex()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", "50"), Row("2020", "40", "B"));
        using var publication = variant.Open();
        Assert.That(publication.Ask(Index).Observations.Select(index => (index.Period.Text, index.Reason?.En)), Is.EqualTo(new[]
        {
            ("2019", default(string)),
            ("2020", "the series breaks in 2020: the year is not comparable with 2019"),
            ("2022", "the series breaks in 2020: the year is not comparable with 2019"),
        }));
    }

    [Test]
    public void BreakInTheBaseYear_LiesBeforeIt()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", "50", "B"));
        using var publication = variant.Open();
        Assert.That(publication.Ask(Index).Observations.Select(index => index.Display), Is.EqualTo(new[] { "100 (2019 = 100)", "124 (2019 = 100)" }));
    }

    [Test]
    public void AnotherCounter_HasItsOwnBase()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", "50"), Row("2020", "40", counter: "police"));
        using var publication = variant.Open();
        Assert.That(publication.Ask($"{Index}&countedBy=police").Observations.Select(index => index.Display), Is.EqualTo(new[] { "100 (2020 = 100)" }));
    }

    [Test]
    public void PartOfAYear_HasNoIndex()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", "50"), Row("2023-01/2023-06", "30"));
        using var publication = variant.Open();
        Assert.That(publication.Ask(Index).Observations.Select(index => index.Period.Text), Is.EqualTo(new[] { "2019", "2022" }));
    }

    [Test]
    public void NothingInTheBaseYear_IsNull()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2019", "0"));
        using var publication = variant.Open();
        Assert.That(publication.Ask(Index).Observations.Select(index => index.Reason?.En), Is.All.EqualTo("the denominator is zero"));
    }

    private static string Row(string period, string value, string status = "", string counter = "cptv") =>
        $"identified-victims,SRB,{period},,,,,,,,,{value},,{status},,{counter},atina-2023,made up,,";
}

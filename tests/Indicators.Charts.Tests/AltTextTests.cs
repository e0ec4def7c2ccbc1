using Indicators.Model;

namespace Indicators.Charts.Tests;

public sealed class AltTextTests
{
    [Test]
    public void Text_NamesEveryFigureWithItsSign_AndTheReasonForAGap() => Assert.That(
        Text((2022, "<5"), (2021, ""), (2020, "62")),
        Is.EqualTo("A title. What is counted, in percent, 2020–2022. Bar chart. From 2020 to 2022 a fall, from 62 % to < 5 %. "
            + "2020: 62 %; 2021: not known, because nobody counted; 2022: < 5 %. Source: a document. Release 1."));

    [Test]
    public void Text_NamesTheCountersWhereThereAreSeveral() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Bars, [Sample.Observation(2022, "62"), Sample.Observation(2022, "70", "police")]), Language.English),
        Does.Contain("2022 (Centre): 62 %; 2022 (Police): 70 %"));

    // 4 may be 0 to 4 in both years, 100 above any of them: only the last pair is a trend.
    [TestCase("10", "20", "From 2020 to 2022 a rise, from 10 % to 20 %.")]
    [TestCase("20", "10", "From 2020 to 2022 a fall, from 20 % to 10 %.")]
    [TestCase("20", "20", "In 2020 and 2022 the same: 20 %.")]
    [TestCase("<5", "4", "Whether it rose or fell from 2020 to 2022 cannot be said: < 5 %, then 4 %.")]
    [TestCase("<5", "5", "From 2020 to 2022 a rise, from < 5 % to 5 %.")]
    [TestCase(">5", "6", "Whether it rose or fell from 2020 to 2022 cannot be said: > 5 %, then 6 %.")]
    [TestCase("~10", "100", "Whether it rose or fell from 2020 to 2022 cannot be said: ≈ 10 %, then 100 %.")]
    [TestCase("10..30", "31", "From 2020 to 2022 a rise, from 10–30 % to 31 %.")]
    [TestCase("10..30", "30", "Whether it rose or fell from 2020 to 2022 cannot be said: 10–30 %, then 30 %.")]
    public void Trend_IsSaidOnlyWhereTheBoundsAllowIt(string before, string after, string sentence) => Assert.That(Text((2020, before), (2022, after)), Does.Contain(sentence));

    // As the share of foreign citizens, 2018 to 2021: 6.58 % and 2.33 %, five persons and one.
    [TestCase(ObservationStatus.LowReliability, ObservationStatus.Normal)]
    [TestCase(ObservationStatus.Normal, ObservationStatus.LowReliability)]
    public void TrendOfFewCases_IsSaidToBeWithinWhatChanceCanDo(ObservationStatus before, ObservationStatus after)
    {
        SeriesObservation[] figures = [Sample.Observation(2018, "6.58") with { Status = before }, Sample.Observation(2021, "2.33") with { Status = after }];

        Assert.That(AltText.Of(Sample.Chart(ChartForm.Lines, figures), Language.English), Does.Contain("From 2018 to 2021 a fall, from 6.58 % to 2.33 %; so few cases can move by chance alone."));
    }

    [Test]
    public void Extremes_AreNamed_WhereNothingElseCanBeHigher()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text((2020, "10"), (2021, "30"), (2022, "20")), Does.Contain("The highest is 30 % in 2021.").And.Contain("The lowest is 10 % in 2020."));
            Assert.That(Text((2020, "10"), (2021, "30"), (2022, ">20")), Does.Contain("No single year is surely the highest.").And.Contain("The lowest is 10 % in 2020."));
        }
    }

    [Test]
    public void Gaps_AreNamed() => Assert.That(Text((2015, "10"), (2018, "30"), (2020, "20")), Does.Contain("No figure for 2016–2017, 2019."));

    // The first series ends before, the second begins after: the picture marks these years once for both.
    [Test]
    public void GapsBetweenSeries_AreNamed() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2016, "62"), Sample.Observation(2019, "70", "police")]), Language.English),
        Does.Contain("No figure for 2017–2018."));

    [Test]
    public void Break_EndsWhatIsCompared()
    {
        SeriesObservation[] figures = [Sample.Observation(2019, "90"), Sample.Observation(2020, "10") with { Status = ObservationStatus.Break }, Sample.Observation(2021, "20")];

        Assert.That(
            AltText.Of(Sample.Chart(ChartForm.Bars, figures), Language.English),
            Does.Contain("From 2020 to 2021 a rise").And.Contain("A break in 2020: the years before are not comparable.").And.Not.Contain("From 2019"));
    }

    // As Albania's victims, with potential ones from 2016 on: whether the years before have them is not known. Few cases can be by either definition.
    [Test]
    public void AnotherDefinition_EndsWhatIsCompared()
    {
        SeriesObservation[] figures =
        [
            Sample.Observation(2014, "30"), Sample.Observation(2015, "10"), Sample.Observation(2016, "20") with { Status = ObservationStatus.DefinitionDiffers },
            Sample.Observation(2017, "25") with { Status = ObservationStatus.LowReliability }, Sample.Observation(2018, "15") with { Status = ObservationStatus.DefinitionDiffers },
        ];

        Assert.That(
            AltText.Of(Sample.Chart(ChartForm.Lines, figures), Language.English),
            Does.Contain("From 2016 to 2018 a fall, from 20 % to 15 %.").And.Contain("The highest is 25 % in 2017.").And.Not.Contain("From 2014"));
    }

    [Test]
    public void DocumentsThatDisagree_LeaveTheTrendOpen() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Bars, [Sample.Observation(2018, "76"), Sample.Observation(2018, "53"), Sample.Observation(2019, "60")]), Language.English),
        Does.Contain("Whether it rose or fell from 2018 to 2019 cannot be said: 76 % / 53 %, then 60 %."));

    [Test]
    public void ContradictedFigures_AreSaidToBe_AndMakeNoTrend()
    {
        var text = AltText.Of(Sample.Chart(ChartForm.Dots, [Sample.Contradicted(2021, "80.4"), Sample.Contradicted(2022, "45.2")]), Language.English);

        Assert.That(text, Does.Contain("Whether it rose or fell from 2021 to 2022 cannot be said").And.Contain("Contradicted by other figures or statements: 2021–2022.")
            .And.Contain("2021: 80.4 %, contradicted; 2022: 45.2 %, contradicted.").And.Not.Contain("a fall"));
    }

    // As the mean of 2018 to 2022: one of its years has no figure, another one is contradicted.
    [Test]
    public void WhatIsNotKnown_IsNotContradicted()
    {
        var unknown = Sample.Contradicted(2022, "") with { Status = ObservationStatus.Missing };

        Assert.That(AltText.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2021, "62"), unknown]), Language.English), Does.Contain("2022: not known").And.Not.Contain("ontradicted"));
    }

    [Test]
    public void DocumentsThatDisagree_AreSaidTo() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Bars, [Sample.Observation(2018, "76"), Sample.Observation(2018, "53")]), Language.English),
        Does.Contain("2018: 76 %, documents disagree; 2018: 53 %, documents disagree."));

    // As persons convicted in Serbia, 2003 to 2022: twenty years are a table, which stands beside the chart.
    [Test]
    public void ManyFigures_AreToldByTrendExtremesAndWhatTheyHaveInCommon()
    {
        SeriesObservation[] figures =
        [
            Sample.Observation(2003, "<5"), Sample.Observation(2004, "<5"), .. Enumerable.Range(2005, 9).Select(year => Sample.Observation(year, $"{year - 1995}")),
            Sample.Observation(2017, "12") with { Status = ObservationStatus.Estimated }, Sample.Observation(2018, "12") with { Status = ObservationStatus.LowReliability }, Sample.Observation(2022, "33"),
        ];

        Assert.That(AltText.Of(Sample.Chart(ChartForm.Bars, figures), Language.English), Is.EqualTo(
            "A title. What is counted, in percent, 2003–2022. Bar chart. From 2003 to 2022 a rise, from < 5 % to 33 %. The highest is 33 % in 2022. "
            + "Known only by limits: < 5 % in 2003–2004. Estimated: 2017. Few cases: 2018. No figure for 2014–2016, 2019–2021. All figures are in the data of the chart. Source: a document. Release 1."));
    }

    [Test]
    public void SeveralBreaks_AreSaidOnce()
    {
        SeriesObservation[] figures = [Sample.Observation(2020, "1"), .. new[] { 2021, 2022 }.Select(year => Sample.Observation(year, "5") with { Status = ObservationStatus.Break })];

        Assert.That(AltText.Of(Sample.Chart(ChartForm.Bars, figures), Language.English), Does.Contain("Breaks in 2021–2022: the years before each are not comparable."));
    }

    // As Serbia in region-compared: of thirteen figures of a series without a trend, those before the break are left to the data.
    [Test]
    public void LongSeriesThatBreaksAtItsEnd_IsToldFromTheBreakOn()
    {
        SeriesObservation[] broken = [.. Enumerable.Range(2010, 12).Select(year => Sample.Observation(year, "1")), Sample.Observation(2022, "0.93") with { Status = ObservationStatus.Break }];

        Assert.That(
            AltText.Of(Sample.Chart(ChartForm.Lines, [.. broken, Sample.Observation(2021, "5", "police"), Sample.Observation(2022, "6", "police")]), Language.English),
            Does.Contain("2022 (Centre): 0.93 %, not comparable with the years before. All figures").And.Not.Contain("2021 (Centre)"));
    }

    // Of 46 figures only those are told whose series has no two years to compare.
    [Test]
    public void SeriesInBreaks_IsGivenFigureByFigure()
    {
        var many = Enumerable.Range(1980, 44).Select(year => Sample.Observation(year, "5"));
        SeriesObservation[] broken = [Sample.Observation(2021, "6", "police"), Sample.Observation(2022, "7", "police") with { Status = ObservationStatus.Break }];

        Assert.That(
            AltText.Of(Sample.Chart(ChartForm.Lines, [.. many, .. broken]), Language.English),
            Does.Contain("2021 (Police): 6 %; 2022 (Police): 7 %, not comparable with the years before. All figures are in the data of the chart.").And.Not.Contain("2021 (Centre)"));
    }

    [Test]
    public void FigureThatChanges_ChangesTheText() =>
        Assert.That(Text((2020, "10"), (2021, "30")), Is.Not.EqualTo(Text((2020, "10"), (2021, "31"))).And.Contains("30"));

    [Test]
    public void Text_IsInEitherScript()
    {
        var content = Sample.Chart(ChartForm.Dots, (2020, ">116000"), (2021, "62"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(AltText.Of(content, Language.SerbianCyrillic), Is.EqualTo(
                "Наслов. Шта се броји, 2020–2021. Графикон са тачкама. Од 2020. до 2021. године пад, са > 116.000 % на 62 %. 2020: > 116.000 %; 2021: 62 %. Извор: документ. Издање 1."));
            Assert.That(AltText.Of(content, Language.SerbianLatin), Does.StartWith("Naslov. Šta se broji, 2020–2021. Grafikon sa tačkama."));
        }
    }

    private static string Text(params (int Year, string Cell)[] figures) => AltText.Of(Sample.Chart(ChartForm.Bars, figures), Language.English);
}

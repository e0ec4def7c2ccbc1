using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>What of an answer is drawn: one series for each counter, agreement once, disagreement side by side.</summary>
public sealed class ChartSeriesTests
{
    [Test]
    public void DocumentsThatAgree_AreOneFigure_AndThoseThatDoNot_StandSideBySide()
    {
        var content = Sample.Chart(ChartForm.Bars, [Sample.Observation(2018, "76"), Sample.Observation(2018, "53"), Sample.Observation(2018, "76"), Sample.Observation(2019, "39")]);
        Assert.That(AltText.Of(content, Language.English), Does.Contain("2018: 76 %, documents disagree; 2018: 53 %, documents disagree; 2019: 39 %."));
        Assert.That(Svg.Of(content).Words.Count(word => word == "76 %"), Is.EqualTo(1));
    }

    [Test]
    public void YearThatOneDocumentKnows_IsNotCalledUnknown()
    {
        var content = Sample.Chart(ChartForm.Dots, [Sample.Observation(2021, "0"), Sample.Observation(2021, "", "police"), Sample.Observation(2022, ""), Sample.Observation(2022, "", "police")]);
        Assert.That(Svg.Of(content).Words.Count(word => word == "not known"), Is.EqualTo(1));
    }

    [Test]
    public void SeveralCounters_HaveTheirNames_OneAlone_Not()
    {
        var several = Svg.Of(Sample.Chart(ChartForm.Dots, [Sample.Observation(2021, "5"), Sample.Observation(2021, "7", "police")])).Words;
        var one = Svg.Of(Sample.Chart(ChartForm.Dots, [Sample.Observation(2021, "5"), Sample.Observation(2022, "7")])).Words;
        Assert.That(several, Does.Contain("Centre").And.Contain("Police"));
        Assert.That(one, Does.Not.Contain("Centre"));
    }

    [Test]
    public void Break_IsDrawn_Explained_AndSaidInWords()
    {
        var plain = Sample.Chart(ChartForm.Dots, [Sample.Observation(2020, "38"), Sample.Observation(2021, "46")]);
        var broken = Sample.Chart(ChartForm.Dots, [Sample.Observation(2020, "38"), Sample.Observation(2021, "46") with { Status = ObservationStatus.Break }]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(AltText.Of(broken, Language.English), Does.Contain("2021: 46 %, not comparable with the years before"));
            Assert.That(Svg.Of(broken).Words, Does.Contain("break: left of it, counting was different"));
            Assert.That(Svg.Of(plain).Words, Has.None.StartsWith("break:"));
            Assert.That(Svg.Of(broken).Root.Descendants().Count(), Is.GreaterThan(Svg.Of(plain).Root.Descendants().Count() + 15), "the dashes");
        }
    }

    // Whoever takes the picture does not take the table, in which the status stands.
    [Test]
    public void FewCases_AreSaidOnThePicture_AndInWords()
    {
        var few = Sample.Observation(2021, "0.8") with { Status = ObservationStatus.LowReliability };
        var (all, some) = (Sample.Chart(ChartForm.Dots, [few]), Sample.Chart(ChartForm.Dots, [few, Sample.Observation(2022, "38")]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(AltText.Of(some, Language.English), Does.Contain("2021: 0.8 %, few cases; 2022: 38 %."));
            Assert.That(Svg.Of(all).Words, Does.Contain("few cases: chance alone can move this figure"));
            Assert.That(Svg.Of(some).Words, Does.Contain("few cases: chance alone can move this figure"));
            Assert.That(Svg.Of(Sample.Chart(ChartForm.Dots, [Sample.Observation(2022, "38")])).Words, Has.None.Contains("few cases"));
        }
    }

    // A mean of 2018 to 2022 is that of 2022; of a count of those years nobody knows how many of it were in 2022.
    [TestCase(true, "2022", "each at the last of its years")]
    [TestCase(false, "", "No figures.")]
    public void FigureOfSeveralYears_HasAYearOnlyWhereTheLastIsItsOwn(bool endsItsYears, string years, string told)
    {
        var content = Sample.Chart(ChartForm.Lines, [Sample.Observation(2022, "10") with { Period = Period.Parse("2018/2022") }]);
        var shown = content with { Figures = [content.Figures[0] with { EndsItsYears = endsItsYears }] };

        Assert.That(string.Join(',', ChartSeries.Of(shown).SelectMany(series => series.Points).Select(point => point.Year)), Is.EqualTo(years));
        Assert.That(AltText.Of(shown, Language.English), Does.Contain(told));
    }
}

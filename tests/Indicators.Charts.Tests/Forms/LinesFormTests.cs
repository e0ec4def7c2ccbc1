using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>A line goes only where two numbers follow each other and are counted alike.</summary>
public sealed class LinesFormTests
{
    [TestCase("10", "20", ObservationStatus.Normal, 1)]
    [TestCase("10", "20", ObservationStatus.Break, 0)]
    [TestCase("10", "<5", ObservationStatus.Normal, 0)]
    [TestCase(">5", "20", ObservationStatus.Normal, 0)]
    [TestCase("~10", "20", ObservationStatus.Normal, 0)]
    [TestCase("10", "", ObservationStatus.Missing, 0)]
    public void Line_FromOneYearToTheNext(string before, string after, ObservationStatus status, int lines)
    {
        var points = ChartSeries.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2020, before), Sample.Observation(2021, after) with { Status = status }])).Single().Points;

        Assert.That(YearDrawing.Joins(points[0], points[1]) ? 1 : 0, Is.EqualTo(lines));
    }

    [TestCase(ObservationStatus.DefinitionDiffers, ObservationStatus.DefinitionDiffers, 1)]
    [TestCase(ObservationStatus.LowReliability, ObservationStatus.Normal, 2)]
    public void Line_EndsWhereAnotherDefinitionBegins(ObservationStatus second, ObservationStatus third, int lines)
    {
        SeriesObservation[] figures = [Sample.Observation(2019, "10"), Sample.Observation(2020, "12") with { Status = second }, Sample.Observation(2021, "14") with { Status = third }];

        Assert.That(Svg.Of(Sample.Chart(ChartForm.Lines, figures)).FullStrokes, Is.EqualTo(lines));
    }

    [Test]
    public void Line_IsBrokenAtAGap_WhichIsExplained()
    {
        var whole = Svg.Of(Sample.Chart(ChartForm.Lines, (2019, "10"), (2020, "12"), (2021, "14")));
        var broken = Svg.Of(Sample.Chart(ChartForm.Lines, (2019, "10"), (2021, "14")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(whole.FullStrokes, Is.EqualTo(2));
            Assert.That(broken.FullStrokes, Is.Zero);
            Assert.That(broken.Words, Does.Contain("gap: no figure, which is not zero"));
            Assert.That(whole.Words, Has.None.StartsWith("gap"));
        }
    }

    // As in prosecuted-and-convicted, 2003: both fewer than five.
    [TestCase("<5", "<5", true)]
    [TestCase("16000", "15950", true)]
    [TestCase("<5", "90", false)]
    public void MarksThatCoincide_AreMovedApart(string one, string other, bool areMoved)
    {
        var series = ChartSeries.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2003, one), Sample.Observation(2003, other, "police")]));
        using var area = new Area(new SkiaSharp.SKRect(0, 0, 600, 400), 2002, 2022, 0, one == "16000" ? 20000 : 100);
        var dodge = Dodge.Of(area, series, scale: 1);

        Assert.That((dodge.Of(0, 2003) < 0, dodge.Of(1, 2003) > 0), Is.EqualTo((areMoved, areMoved)));
    }

    [Test]
    public void Numbers_HaveTheColourOfTheirSeries()
    {
        var svg = Svg.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2020, "10"), Sample.Observation(2020, "50", "police")]));

        Assert.That(svg.ColourOf("10 %"), Is.Not.EqualTo(svg.ColourOf("50 %")));
    }

    // As in prosecuted-and-convicted, 2006: one of the two has no figure, and the mark says by its colour which.
    [Test]
    public void YearOfWhichAnotherSeriesTells_IsAGapInTheColourOfTheLine()
    {
        var svg = Svg.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2019, "10"), Sample.Observation(2020, "50", "police"), Sample.Observation(2021, "11")]));
        var whole = Svg.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2019, "10"), Sample.Observation(2020, "50", "police")]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Words, Does.Contain("gap: no figure, which is not zero; in the colour of a series where others have one"));
            Assert.That(svg.FullStrokes - whole.FullStrokes, Is.EqualTo(2), "two strokes with nothing between");
            Assert.That(whole.Words, Has.None.StartsWith("gap"));
        }
    }

    // As the Asylum Office's 583 of 2015, 327 of 2018 and 174 of 2021: no line leads from one to the other, and a square alone tells no number.
    [Test]
    public void FigureThatNoLineReaches_HasItsNumber()
    {
        SeriesObservation[] joined = [.. new[] { "636", "876", "380", "909", "2318", "1538", "737" }.Select((cell, year) => Sample.Observation(2015 + year, cell))];
        SeriesObservation[] alone = [Sample.Observation(2015, "583", "police"), Sample.Observation(2018, "327", "police"), Sample.Observation(2021, "174", "police")];

        Assert.That(Svg.Of(Sample.Chart(ChartForm.Lines, [.. joined, .. alone])).Words, Does.Contain("583 %").And.Contain("327 %").And.Contain("174 %").And.Not.Contain("380 %"));
    }

    [Test]
    public void ContradictedFigure_BreaksTheLine()
    {
        var points = ChartSeries.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2020, "10"), Sample.Contradicted(2021, "20")])).Single().Points;

        Assert.That(YearDrawing.Joins(points[0], points[1]), Is.False);
    }

    [Test]
    public void DocumentsThatDisagree_BreakTheLine()
    {
        var points = ChartSeries.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2020, "10"), Sample.Observation(2021, "20"), Sample.Observation(2021, "21")])).Single().Points;

        Assert.That(YearDrawing.Joins(points[0], points[1]), Is.False);
    }

    [Test]
    public void SeveralSeries_HaveTheirNamesAtTheirEnds_AndNoLegend()
    {
        var svg = Svg.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2020, "10"), Sample.Observation(2021, "20"), Sample.Observation(2020, "50", "police"), Sample.Observation(2021, "60", "police")]));

        Assert.That(svg.LeftOf("Police"), Is.GreaterThan(600).And.EqualTo(svg.LeftOf("Centre")));
    }

    // As the share of sexual exploitation among girls, 2022: 70 % and, by another counter, more than 50 %.
    [Test]
    public void NamesAtEnds_StandInTheOrderOfTheMarks()
    {
        var svg = Svg.Of(Sample.Chart(ChartForm.Lines, [Sample.Observation(2022, "60"), Sample.Observation(2022, ">50", "police")]));

        Assert.That(svg.BaselineOf("Centre"), Is.LessThan(svg.BaselineOf("Police")));
    }

    // As the share of meetings that were held, 2021 and 2022: the axis had six times the number 0.000001 or 0.
    [Test]
    public void AxisOfZerosAlone_HasNumbersThatDiffer()
    {
        var numbers = Svg.Of(Sample.Chart(ChartForm.Lines, (2021, "0"), (2022, "0"))).Words.Where(word => decimal.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 2000);

        Assert.That(numbers, Is.Unique.And.Contain("0").And.Contain("1"));
    }
}

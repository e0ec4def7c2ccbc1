using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>What is known of a figure decides how it is drawn: a bound is never a plain bar or dot.</summary>
public sealed class FigureMarksTests
{
    [TestCase(ChartForm.Bars, "62", "1 bar")]
    [TestCase(ChartForm.Dots, "62", "1 dot")]
    [TestCase(ChartForm.Bars, "0", "1 dot")]
    [TestCase(ChartForm.Bars, ">40", "1 arrow, 1 dotted")]
    [TestCase(ChartForm.Bars, ">=40", "1 arrow, 1 full")]
    [TestCase(ChartForm.Bars, "<40", "1 arrow, 1 dotted")]
    [TestCase(ChartForm.Dots, "<=40", "1 arrow, 1 full")]
    [TestCase(ChartForm.Bars, "20..70", "3 full")]
    [TestCase(ChartForm.Bars, "45/10", "1 dot, 3 full")]
    [TestCase(ChartForm.Bars, "~33.3", "1 ring")]
    [TestCase(ChartForm.Bars, "", "")]
    public void Mark_OfACell(ChartForm form, string cell, string marks)
    {
        var svg = Svg.Of(Sample.Chart(form, (2022, cell)));

        (int Count, string Name)[] drawn = [(svg.Bars, "bar"), (svg.Dots, "dot"), (svg.Rings, "ring"), (svg.Arrows, "arrow"), (svg.DottedStrokes, "dotted"), (svg.FullStrokes, "full")];
        Assert.That(string.Join(", ", drawn.Where(mark => mark.Count > 0).Select(mark => $"{mark.Count} {mark.Name}")), Is.EqualTo(marks));
    }

    [TestCase("62", "62 %")]
    [TestCase(">116000", "> 116,000 %")]
    [TestCase(">=2", "≥ 2 %")]
    [TestCase("<5", "< 5 %")]
    [TestCase("<=1", "≤ 1 %")]
    [TestCase("0..1", "0–1 %")]
    [TestCase("79/1", "79 % (rounded)")]
    [TestCase("~33.3", "≈ 33.3 %")]
    [TestCase("", "not known")]
    public void Figure_StandsOnThePictureWithItsSign(string cell, string shown) =>
        Assert.That(Svg.Of(Sample.Chart(ChartForm.Bars, (2022, cell))).Words, Does.Contain(shown));

    [TestCase("<5", "below this limit; how far is not known")]
    [TestCase(">5", "above this limit; how far is not known")]
    [TestCase(">5", "a limit that is not reached itself")]
    [TestCase("0..1", "somewhere in between")]
    [TestCase("79/1", "rounded by the source; anywhere on the line")]
    [TestCase("~33.3", "only roughly known")]
    [TestCase("", "not known, which is not zero")]
    public void MarkThatIsUsed_IsExplainedOnThePicture(string cell, string meaning) =>
        Assert.That(string.Join(' ', Svg.Of(Sample.Chart(ChartForm.Bars, (2022, cell))).Words), Does.Contain(meaning));

    [TestCase(ChartForm.Bars)]
    [TestCase(ChartForm.Dots)]
    [TestCase(ChartForm.Lines)]
    [TestCase(ChartForm.Panels)]
    public void ContradictedFigure_HasItsMark(ChartForm form)
    {
        var plain = Svg.Of(Sample.Chart(form, (2022, "62")));
        var contradicted = Svg.Of(Sample.Chart(form, [Sample.Contradicted(2022, "62")]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(contradicted.Words, Does.Contain("hollow, with ≠: contradicted by other figures or statements"));
            Assert.That(plain.Words, Has.None.Contains("contradicted"));
            // It is nothing but an outline, which paper and sign tell apart from one that is only roughly known.
            Assert.That((plain.Bars + plain.Dots, contradicted.Bars + contradicted.Dots), Is.EqualTo((1, 0)));
            Assert.That(contradicted.Outlined, Is.EqualTo(1));
            // Three strokes of the sign on the picture, and three and a ring that explain it.
            Assert.That(contradicted.Strokes - plain.Strokes - contradicted.Outlined, Is.EqualTo(7));
        }
    }

    // 76 and 53 identified victims in 2018, as two documents quote one counter: data/observations/cptv.csv. Neither is surer than the other.
    [TestCase(ChartForm.Bars)]
    [TestCase(ChartForm.Dots)]
    public void DocumentsOfOneCounterThatDisagree_AreBothHollow(ChartForm form)
    {
        var picture = Svg.Of(Sample.Chart(form, [Sample.Contradicted(2018, "76") with { Source = "one" }, Sample.Contradicted(2018, "53") with { Source = "another" }]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((picture.Outlined, picture.Bars + picture.Dots), Is.EqualTo((2, 0)));
            Assert.That(picture.Words, Does.Contain("two in one year: two figures of the same counter"));
        }
    }

    // A number that is both, as one worked out from what others contradict, is the weaker of the two.
    [Test]
    public void ContradictedEstimate_IsHollow() => Assert.That(
        Svg.Of(Sample.Chart(ChartForm.Dots, [Sample.Contradicted(2022, "62") with { Status = ObservationStatus.Estimated }])).Outlined, Is.EqualTo(1));

    [TestCase(ChartForm.Bars, "0.8")]
    [TestCase(ChartForm.Dots, "<0.8")]
    [TestCase(ChartForm.Lines, "0.8")]
    [TestCase(ChartForm.Panels, "<=0.6")]
    public void EachFigureOfFewCases_HasARing(ChartForm form, string cell)
    {
        var few = Sample.Observation(2021, cell) with { Status = ObservationStatus.LowReliability };
        var (none, one, two) = (Svg.Of(Sample.Chart(form, [few with { Status = ObservationStatus.Normal }, Sample.Observation(2022, "38")])), Svg.Of(Sample.Chart(form, [few, Sample.Observation(2022, "38")])),
            Svg.Of(Sample.Chart(form, [few, few with { Period = Period.OfYear(2022) }])));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Words, Does.Contain("few cases: chance alone can move this figure"));
            Assert.That((none.SmallRings, one.SmallRings, two.SmallRings), Is.EqualTo((0, 2, 3)), "one of them explains the others");
        }
    }

    [TestCase(ChartForm.Bars)]
    [TestCase(ChartForm.Dots)]
    public void EstimatedFigure_IsNoPlainMark(ChartForm form)
    {
        var svg = Svg.Of(Sample.Chart(form, [Sample.Observation(2021, "46") with { Status = ObservationStatus.Estimated }]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Bars + svg.Dots, Is.Zero);
            Assert.That(svg.Words, Does.Contain("lighter, with an outline: estimated"));
        }
    }

    [Test]
    public void BreakOfOneSeries_IsExplainedAsItsOwn()
    {
        var one = Svg.Of(Sample.Chart(ChartForm.Dots, [Sample.Observation(2021, "5"), Sample.Observation(2021, "6", "police") with { Status = ObservationStatus.Break }]));
        var all = Svg.Of(Sample.Chart(ChartForm.Dots, [Sample.Observation(2021, "6") with { Status = ObservationStatus.Break }]));

        Assert.That(one.Words, Does.Contain("break (Police): left of it, counting was different"));
        Assert.That(all.Words, Does.Contain("break: left of it, counting was different"));
    }

    // As identification-share in 2020 and 2021: two bars of one height side by side, seven years long.
    [Test]
    public void NumbersOfEqualBars_StandInTheMiddleOfTheirOwn()
    {
        SeriesObservation[] shares = [.. Enumerable.Range(2015, 7).SelectMany(year => new[] { Sample.Observation(year, $"{30 + year - 2015}.9"), Sample.Observation(year, $"{30 + year - 2015}.9", "police") })];
        var svg = Svg.Of(Sample.Chart(ChartForm.Bars, shares));
        var (bar, numbers) = (svg.WidthOfBars, svg.Texts.Where(text => text.Value == "35.9 %").Select(Svg.MiddleOf).ToList());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(numbers, Has.Count.EqualTo(2));
            Assert.That(numbers[1] - numbers[0], Is.InRange(bar, bar * 1.15), "as far apart as their bars");
        }
    }

    [Test]
    public void Denominator_IsNotReadAsWhoIdentified()
    {
        var chart = Sample.Chart(ChartForm.Dots, [Sample.Observation(2022, "5"), Sample.Observation(2022, "6")]);
        var rates = chart with { Figures = [chart.Figures[0], chart.Figures[1] with { DenominatorCounter = "police" }] };

        Assert.That(Svg.Of(rates).Words, Does.Contain("divided by what Police counted"));
    }

    // The plot leaves its pen dotted, and Skia says of every dot after it on standard error that an SVG has no such effect.
    [Test]
    public void DottedStrokes_AreDrawnAfterAllDots()
    {
        var plotted = Svg.Of(Sample.Chart(ChartForm.Lines, (2003, "<5"), (2005, "51"), (2007, "74"))).Root.Descendants().Where(element => element.Parent!.Name.LocalName == "g").ToList();

        Assert.That(plotted.FindIndex(element => element.Name.LocalName == "path" && element.Attribute("stroke") is null && element.Attribute("transform") is null), Is.GreaterThan(plotted.FindLastIndex(element => element.Name.LocalName == "ellipse")));
    }

    [Test]
    public void PlainBar_NeedsNoExplanation() => Assert.That(KeyMarks.Of([Sample.Observation(2022, "62")]), Is.Empty);

    [Test]
    public void YearWithoutAFigure_StaysEmpty()
    {
        var svg = Svg.Of(Sample.Chart(ChartForm.Dots, (2018, "10"), (2022, "20")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Dots, Is.EqualTo(2));
            Assert.That(svg.FullStrokes, Is.Zero);
            Assert.That(svg.Words, Is.SupersetOf(new[] { "2018", "2019", "2020", "2021", "2022" }));
        }
    }

    // One counter has nothing for a year of which another tells.
    [Test]
    public void GapOfOneSeries_IsExplained() => Assert.That(
        Svg.Of(Sample.Chart(ChartForm.Bars, [.. new[] { 2020, 2021, 2022 }.Select(year => Sample.Observation(year, "5")), Sample.Observation(2020, "6", "police"), Sample.Observation(2022, "7", "police")])).Words,
        Does.Contain("gap: no figure, which is not zero; in the colour of a series where others have one"));

    [Test]
    public void Years_AreWholeAndWithoutCommas()
    {
        var words = Svg.Of(Sample.Chart(ChartForm.Bars, (2021, "10"), (2022, "20"))).Words;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(words, Has.Exactly(1).EqualTo("2021"));
            Assert.That(words, Has.Exactly(1).EqualTo("2022"));
            Assert.That(words, Has.None.Contains("2,02").And.None.Contains("2021.5"));
        }
    }

    // Up is more: the dot of 20 lies above that of 10, and zero lowest.
    [Test]
    public void Axis_BeginsAtZeroAndGoesUp()
    {
        var heights = Svg.Of(Sample.Chart(ChartForm.Dots, (2020, "0"), (2021, "10"), (2022, "20"))).DotHeights;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(heights, Is.Ordered.Descending);
            Assert.That(heights[0] - heights[1], Is.EqualTo(heights[1] - heights[2]).Within(0.1));
        }
    }

    [Test]
    public void TwoCounters_AreDrawnApart_AndNamed()
    {
        var svg = Svg.Of(Sample.Chart(ChartForm.Dots, [Sample.Observation(2022, "62"), Sample.Observation(2022, "70", "police")]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Dots, Is.EqualTo(2), "the mark and that of the name");
            Assert.That(svg.InSecondInk, Is.Positive);
            Assert.That(svg.Words, Has.Some.Contains("Centre").And.Some.Contains("Police"));
        }
    }
}

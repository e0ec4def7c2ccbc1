using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>A number and a sign stand at their own mark, where nobody takes them for another one's.</summary>
public sealed class NumberLabelsTests
{
    private static readonly ChartLook Low = ChartLook.Default with { Size = PictureSize.Twitter };

    // As UNODC has it for Serbia: in 2018 twenty were prosecuted, and fourteen convicted, which other figures contradict. In a low picture the two marks are ten pixels apart.
    [Test]
    public void NumbersOfMarksOverEachOther_StandOnEitherSide()
    {
        SeriesObservation[] prosecuted = [.. new[] { (2007, "74"), (2008, "74"), (2009, "94"), (2010, "99"), (2018, "20") }.Select(one => Sample.Observation(one.Item1, one.Item2))];
        var svg = Svg.Of(Sample.Chart(ChartForm.Lines, [.. prosecuted, Sample.Observation(2007, "16", "police"), Sample.Contradicted(2018, "14") with { CountedBy = "police" }]), Low);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.BaselineOf("20 %"), Is.LessThan(svg.DotHeights[^1]), "above its dot");
            Assert.That(svg.BaselineOf("14 %"), Is.GreaterThan(svg.DotHeights[^1]), "below the dot of the other");
        }
    }

    // As CPTV's rounded share of 2022: centred under its dot, it began under the mark of UNODC in 2021.
    [Test]
    public void WideNumber_StaysWithinItsYear()
    {
        SeriesObservation[] shares = [.. Enumerable.Range(2014, 8).Select(year => Sample.Observation(year, "80.4", "police")), Sample.Observation(2022, "79/1"), Sample.Observation(2022, "45.2", "police")];
        var svg = Svg.Of(Sample.Chart(ChartForm.Dots, shares));
        var years = svg.Texts.Where(text => text.Value is "2021" or "2022").Select(Svg.MiddleOf).ToList();

        Assert.That(svg.LeftOf("79 % (rounded)"), Is.GreaterThan(years.Average()));
    }

    // As Serbia in 2003, fewer than five: only the line of zero has room beside the mark.
    [TestCase("<5", ChartForm.Lines)]
    [TestCase("2", ChartForm.Dots)]
    public void NumberAtZero_StandsOverTheLine(string cell, ChartForm form)
    {
        var svg = Svg.Of(Sample.Chart(form, (2003, cell), (2010, "99")), Low);
        var number = svg.Words.Single(word => word.EndsWith($"{cell[^1]} %", StringComparison.Ordinal));

        // The number of the axis is written with its middle at the line, a third of its size above its baseline.
        Assert.That(svg.BaselineOf(number), Is.LessThan(svg.BaselineOf("0") - 4));
    }
}

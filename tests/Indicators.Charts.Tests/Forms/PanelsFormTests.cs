using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>Small charts on one scale: one for each area, and the counters that differ are named.</summary>
public sealed class PanelsFormTests
{
    private static readonly ChartDefinition Definition = Sample.Definition(ChartForm.Panels) with { Geo = "SRB,MNE" };

    [Test]
    public void EachArea_HasItsPanel_OnOneScale()
    {
        var svg = Svg.Of(Sample.Chart(Definition, [Of("SRB", "10"), Of("MNE", "100")]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Words, Does.Contain("Serbia").And.Contain("Montenegro"));
            Assert.That(svg.DotHeights, Has.Count.EqualTo(2));
            // Ten times as much is ten times as far from the line of zero, which both have at one height.
            Assert.That(svg.DotHeights.Max() - svg.DotHeights.Min(), Is.GreaterThan(100));
        }
    }

    [Test]
    public void CountersThatDiffer_AreNamed()
    {
        var different = Svg.Of(Sample.Chart(Definition, [Of("SRB", "10"), Of("MNE", "100", "police")])).Words;
        var same = Svg.Of(Sample.Chart(Definition, [Of("SRB", "10"), Of("MNE", "100")])).Words;

        Assert.That(different, Does.Contain("Centre").And.Contain("Police"));
        Assert.That(same, Does.Not.Contain("Centre"));
    }

    [Test]
    public void OtherDefinition_IsStarredAndExplained() => Assert.That(
        Svg.Of(Sample.Chart(Definition, [Of("SRB", "10"), Of("MNE", "100") with { Status = ObservationStatus.DefinitionDiffers }])).Words,
        Does.Contain("Montenegro*").And.Contain("* counted by another definition"));

    // The arrow of a limit that is next to nothing on the scale is as long as one can see.
    [Test]
    public void LimitNearZero_HasItsArrow()
    {
        var series = ChartSeries.Of(Sample.Chart(Definition, [Of("SRB", "<1"), Of("MNE", "100")])).SelectMany(one => one.Points).ToList();

        Assert.That(YearScale.Of(series, severalSeries: true).HasLowLimits, Is.True);
        Assert.That(Svg.Of(Sample.Chart(Definition, [Of("SRB", "<1"), Of("MNE", "100")])).Arrows, Is.EqualTo(1));
    }

    [Test]
    public void MoreSeriesThanColours_AreSmallCharts()
    {
        var definition = Sample.Definition(ChartForm.Bars) with { Geo = "SRB,MNE" };
        string[] counters = ["a", "b", "c", "d"];
        var eight = Sample.Chart(definition, [.. counters.SelectMany(counter => new[] { Of("SRB", "10", counter), Of("MNE", "20", counter) })]);
        var tooMany = Sample.Chart(definition, [.. counters.Concat(["e", "f", "g"]).SelectMany(counter => new[] { Of("SRB", "10", counter), Of("MNE", "20", counter) })]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ShownForm.ColoursOf(eight), Is.EqualTo(4));
            Assert.That(Svg.Of(eight).Words, Does.Contain("Serbia").And.Contain("Montenegro").And.Contain("a"));
            Assert.That(AltText.Of(eight, Language.English), Does.Contain("Small charts side by side."));
            Assert.That(ShownForm.ColoursOf(tooMany), Is.EqualTo(7).And.GreaterThan(ShownForm.MostColours));
        }
    }

    private static SeriesObservation Of(string area, string cell, string countedBy = "cptv") => Sample.Observation(2022, cell, countedBy) with { Area = area };
}

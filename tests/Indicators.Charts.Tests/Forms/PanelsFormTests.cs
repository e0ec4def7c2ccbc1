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

    // As migration: who stayed is known from 2021 on, who arrived from 2018 to 2021; on the axis both have all years.
    [Test]
    public void YearOfTheAxisThatAPanelLacks_IsAGap()
    {
        var same = Svg.Of(Sample.Chart(Definition, [Of("SRB", "10"), Of("MNE", "100")]));
        var different = Svg.Of(Sample.Chart(Definition, [Of("SRB", "10"), Of("MNE", "100") with { Period = Period.OfYear(2021) }]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(different.Words, Does.Contain("gap: no figure, which is not zero"));
            Assert.That(same.Words, Has.None.StartsWith("gap"));
            Assert.That(different.Strokes - same.Strokes, Is.EqualTo(6), "two strokes in each, and two that explain them");
        }
    }

    // As region-compared on X: eleven countries on 800 by 418 pixels, of which five lines of marks and sources take some ninety. In four columns each was two dozen pixels high.
    [Test]
    public void LongName_IsWrapped_SoThatLowPicturesHaveFewRows()
    {
        string[] areas = ["ALB", "BIH", "BGR", "GRC", "HRV", "HUN", "MKD", "MNE", "ROU", "SRB", "SVN"];
        var svg = Svg.Of(Sample.Chart(Definition with { Geo = string.Join(',', areas) }, [.. areas.Select(area => Of(area, "10"))]), ChartLook.Default with { Size = PictureSize.Twitter with { Height = 330 } });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Words, Does.Contain("Bosnia and").And.Contain("Herzegovina"));
            Assert.That(areas.Where(area => area is not ("BIH" or "MNE" or "SRB")).Select(area => svg.BaselineOf(area)).Distinct().Count(), Is.EqualTo(2));
        }
    }

    // As region-compared on a telephone: each chart was ten pixels high, and its axis had a 0 and nothing else.
    [Test]
    public void ManyChartsOnATelephone_HaveTwoNumbersOnTheirAxis()
    {
        string[] areas = ["ALB", "BIH", "BGR", "GRC", "HRV", "HUN", "MKD", "MNE", "ROU", "SRB", "SVN"];
        SeriesObservation[] rates = [.. areas.SelectMany(area => new[] { Of(area, "8.3"), Of(area, "<0.6") with { Period = Period.OfYear(2010) }, Of(area, "1.1") with { Period = Period.OfYear(2021), Status = ObservationStatus.LowReliability } })];
        var svg = Svg.Of(Sample.Chart(Definition with { Geo = string.Join(',', areas) }, rates), ChartLook.Default with { Size = PictureSize.Narrow });

        // One for each row of charts.
        Assert.That(svg.Words.Count(word => word == "5"), Is.EqualTo(svg.Words.Count(word => word == "0")).And.Positive);
    }

    private static SeriesObservation Of(string area, string cell, string countedBy = "cptv") => Sample.Observation(2022, cell, countedBy) with { Area = area };
}

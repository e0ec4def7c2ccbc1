using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>Two years of each area on a line of its own.</summary>
public sealed class DumbbellFormTests
{
    private static readonly ChartDefinition Definition = Sample.Definition(ChartForm.Dumbbell) with { Geo = "SRB,MNE" };

    [Test]
    public void EachArea_HasBothYears_AndNoYearBetween()
    {
        var content = Sample.Chart(Definition, [Of("SRB", 2020, "10"), Of("SRB", 2021, "99"), Of("SRB", 2022, "20"), Of("MNE", 2020, "5"), Of("MNE", 2022, "4")]);
        var svg = Svg.Of(content);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Dots, Is.EqualTo(3), "two of the later year, and its name");
            Assert.That(svg.Words, Does.Contain("2020").And.Contain("2022").And.Contain("Serbia").And.Contain("Montenegro").And.Not.Contain("99 %"));
            Assert.That(AltText.Of(content, Language.English), Does.Contain("Serbia: From 2020 to 2022 a rise").And.Contain("Montenegro: From 2020 to 2022 a fall").And.Not.Contain("99"));
        }
    }

    [Test]
    public void Bound_IsAnArrowAlongTheRow_AndNoDot()
    {
        var svg = Svg.Of(Sample.Chart(Definition, [Of("SRB", 2020, "10"), Of("SRB", 2022, "<5")]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Arrows, Is.EqualTo(1));
            Assert.That(svg.Dots, Is.EqualTo(1), "only that of the name");
            Assert.That(svg.Words, Does.Contain("below this limit; how far is not known").And.Contain("< 5 %"));
        }
    }

    [Test]
    public void Break_IsABrokenLine_AndExplained() => Assert.That(
        Svg.Of(Sample.Chart(Definition, [Of("SRB", 2020, "10"), Of("SRB", 2022, "20") with { Status = ObservationStatus.Break }])).Words,
        Does.Contain("broken line: not counted alike in the two years"));

    // As 0.491 on a scale to 8: left of its dot, its number would lie on the line of zero.
    [Test]
    public void NumberNearZero_IsNotWrittenOverTheAxis()
    {
        var svg = Svg.Of(Sample.Chart(Definition, [Of("SRB", 2021, "8"), Of("SRB", 2022, "0.491")]));

        Assert.That(svg.LeftOf("0.491 %"), Is.GreaterThan(svg.LeftOf("0")));
    }

    private static SeriesObservation Of(string area, int year, string cell) => Sample.Observation(year, cell) with { Area = area };
}

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

    // As Serbia in 2022: its two marks lie so near to each other that no line between them could be seen to be broken.
    [Test]
    public void Break_IsASignAtTheName_AndNoLineJoins()
    {
        var alike = Svg.Of(Sample.Chart(Definition, [Of("SRB", 2020, "10"), Of("SRB", 2022, "10.4")]));
        var broken = Svg.Of(Sample.Chart(Definition, [Of("SRB", 2020, "10"), Of("SRB", 2022, "10.4") with { Status = ObservationStatus.Break }]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(broken.Words, Does.Contain("‡ not counted alike in the two years").And.Contain("Centre‡"));
            Assert.That(alike.Words, Has.None.Contains("‡"));
            Assert.That(alike.Strokes - broken.Strokes, Is.EqualTo(1), "the line");
        }
    }

    // As Croatia, North Macedonia and Slovenia in 2021 and 2022: near zero on the left, with a line to the right and another row above.
    [Test]
    public void EachNumber_IsNearestToItsOwnMark()
    {
        const double LeastBetweenRows = 30;
        (string Area, string Before, string After)[] rows = [("ALB", "6.39", "4.57"), ("HRV", "0.49", "0.752"), ("MKD", "2.61", "0.491"), ("SVN", "1.9", "0.237"), .. Enumerable.Range(1, 7).Select(row => ($"X{row}", $"3.{row}", $"2.{row}5"))];
        var svg = Svg.Of(Sample.Chart(Definition, [.. rows.SelectMany(row => new[] { Of(row.Area, 2021, row.Before), Of(row.Area, 2022, row.After) with { Status = ObservationStatus.LowReliability } })]));

        using (Assert.EnterMultipleScope())
        {
            foreach (var (area, before, after) in rows)
            {
                foreach (var number in new[] { before, after })
                {
                    Assert.That(svg.BaselineOf($"{number} %") - svg.BaselineOf(area), Is.InRange(-LeastBetweenRows / 2, LeastBetweenRows / 2), $"{number} of {area} stands in its row");
                }
            }
        }
    }

    // As 0.491 on a scale to 8: left of its dot, its number would lie on the line of zero.
    [Test]
    public void NumberNearZero_IsNotWrittenOverTheAxis()
    {
        var svg = Svg.Of(Sample.Chart(Definition, [Of("SRB", 2021, "8"), Of("SRB", 2022, "0.491")]));

        Assert.That(svg.LeftOf("0.491 %"), Is.GreaterThan(svg.LeftOf("0")));
    }

    private static SeriesObservation Of(string area, int year, string cell) => Sample.Observation(year, cell) with { Area = area };
}

using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>Parts of a whole: only exact counts are stacked.</summary>
public sealed class StackedFormTests
{
    private static readonly ChartDefinition Definition = Sample.Definition(ChartForm.Stacked) with { Parts = Dimensions.Sex };

    [Test]
    public void ExactParts_AreStacked_AndNothingIsHatched()
    {
        var svg = Svg.Of(Chart((2022, "", "10"), (2022, "female", "7"), (2022, "male", "3")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Bars, Is.EqualTo(2), "the part and its name");
            Assert.That(svg.Words, Does.Contain("Women and girls").And.Contain("Men and boys").And.Contain("7").And.Contain("3").And.Contain("10"));
            Assert.That(svg.Words, Has.None.StartsWith("in the whole"));
        }
    }

    [Test]
    public void BoundedPart_IsNoBar_ButHatchedUpToTheWhole()
    {
        var content = Chart((2022, "", "10"), (2022, "female", "7"), (2022, "male", "<5"));
        var svg = Svg.Of(content);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.FilledInSecondInk, Is.EqualTo(1), "only the name of the bounded part");
            Assert.That(svg.StrokesInSecondInk, Is.Positive, "what it can be is hatched in its colour");
            Assert.That(svg.Words, Does.Contain("hatched in the colour of a part: not known exactly, at most up to here").And.Not.Contain("3"));
            Assert.That(svg.Words, Has.None.StartsWith("in the whole"));
            Assert.That(AltText.Of(content, Language.English), Does.Contain("Some of the whole is in no part that is known exactly: 2022.").And.Contain("Men and boys): < 5 %"));
        }
    }

    [Test]
    public void BoundedPartWithoutAWhole_IsHatchedToWhereItEndsAtMost()
    {
        var bounded = Stack.Of(ChartSeries.Of(Chart((2022, "female", "7"), (2022, "male", "<5")))).Single();
        var unbounded = Stack.Of(ChartSeries.Of(Chart((2022, "female", "7"), (2022, "male", ">5")))).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((bounded.Mark, bounded.OthersAtMost, bounded.Highest), Is.EqualTo((KeyMark.UpTo, 5m, 12m)));
            Assert.That((unbounded.Mark, unbounded.OthersAtMost), Is.EqualTo(((KeyMark?)KeyMark.NoTop, (decimal?)null)));
        }
    }

    // As UNODC prints 2021: 46 in all, 23 sexual, fewer than 5 labour, who are 4 at most; the other 19 are under no form.
    [Test]
    public void WhatNoPartCanBe_IsHatchedApart()
    {
        var chart = Chart((2021, "", "46"), (2021, "female", "23"), (2021, "male", "<5"));
        var persons = chart with { Figures = [.. chart.Figures.Select(figure => figure with { Kind = FigureKind.Count })] };
        var stack = Stack.Of(ChartSeries.Of(persons)).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((stack.Open, stack.Unassigned), Is.EqualTo(((decimal?)4m, 19m)));
            Assert.That(Svg.Of(persons).Words, Does.Contain("hatched in the colour of a part: not known exactly, at most up to here").And.Contain("in the whole, but counted under no part"));
        }
    }

    // As UNODC prints labour exploitation in 2006: fewer than 5 persons are 4 at most, 30 + 4 = 34.
    [Test]
    public void FewerThanFivePersons_AreFourAtMost()
    {
        var chart = Chart((2006, "female", "30"), (2006, "male", "<5"));
        var persons = chart with { Figures = [.. chart.Figures.Select(figure => figure with { Kind = FigureKind.Count })] };

        Assert.That(Stack.Of(ChartSeries.Of(persons)).Single().Highest, Is.EqualTo(34m));
    }

    [Test]
    public void PartsThatExceedTheWhole_ShowTheWholeAsAStroke()
    {
        var content = Chart((2022, "", "9"), (2022, "female", "7"), (2022, "male", "3"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Svg.Of(content).Words, Does.Contain("the whole as the source gives it"));
            Assert.That(AltText.Of(content, Language.English), Does.Contain("The parts add up to more than the whole: 2022."));
        }
    }

    [Test]
    public void StrokeOfTheWhole_HasPaperAroundIt()
    {
        var strokes = Svg.Of(Chart((2022, "", "9"), (2022, "female", "7"), (2022, "male", "3"))).Root.Descendants().Where(element => element.Attribute("stroke-width")?.Value == "5");

        Assert.That(strokes.Select(stroke => stroke.Attribute("stroke")?.Value), Is.EqualTo(new[] { "white" }));
    }

    [Test]
    public void ContradictedPart_IsMarkedAboveItsBar()
    {
        var chart = Chart((2022, "female", "7"));
        var contradicted = chart with { Figures = [.. chart.Figures.Select(figure => figure with { Observation = figure.Observation with { Conflicts = ["parts-sample"] } })] };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Svg.Of(contradicted).Words, Does.Contain("hollow, with ≠: contradicted by other figures or statements"));
            Assert.That(Svg.Of(contradicted).Outlined, Is.EqualTo(1));
            Assert.That(Svg.Of(contradicted).Bars, Is.EqualTo(1), "only the name");
        }
    }

    // As the totals of UNODC's 2021 and 2022, to which women and men do not add up: the forms of exploitation are not doubted.
    [Test]
    public void ContradictedWhole_LeavesItsPartsFull()
    {
        var chart = Chart((2022, "", "10"), (2022, "female", "7"));
        var contradicted = chart with { Figures = [chart.Figures[0] with { Observation = chart.Figures[0].Observation with { Conflicts = ["parts-sample"] } }, chart.Figures[1]] };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Svg.Of(contradicted).Words, Does.Contain("contradicted by other figures or statements"));
            Assert.That(Svg.Of(contradicted).Bars, Is.EqualTo(Svg.Of(chart).Bars));
        }
    }

    [Test]
    public void EstimatedPart_IsLighterWithAnOutline_AndExplained()
    {
        var chart = Chart((2022, "female", "7"));
        var estimated = Svg.Of(chart with { Figures = [.. chart.Figures.Select(figure => figure with { Observation = figure.Observation with { Status = ObservationStatus.Estimated } })] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(estimated.Bars, Is.EqualTo(1), "only the name");
            Assert.That(estimated.Outlined, Is.EqualTo(1));
            Assert.That(estimated.Words, Does.Contain("lighter, with an outline: estimated"));
        }
    }

    // No number that is only roughly known is stacked as if it were exact.
    [Test]
    public void PartThatIsRoughlyKnown_IsHatchedInItsColour()
    {
        var rough = Svg.Of(Chart((2022, "", "10"), (2022, "female", "6"), (2022, "male", "~3")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rough.StrokesInSecondInk, Is.Positive);
            Assert.That(rough.Words, Does.Contain("hatched in the colour of a part: not known exactly, at most up to here"));
        }
    }

    [Test]
    public void PartThatDocumentsDisagreeOn_IsNotStacked() => Assert.That(
        Stack.Of(ChartSeries.Of(Chart((2022, "", "10"), (2022, "female", "7"), (2022, "female", "6")))).Single().Known, Is.Empty);

    [Test]
    public void YearWithoutAnything_IsAGapAndNotZero()
    {
        var svg = Svg.Of(Chart((2020, "female", "7"), (2022, "female", "6")));

        Assert.That(svg.Words, Does.Contain("gap: no figure, which is not zero").And.Contain("2021"));
    }

    // As the US TIP report of 2021: 14 persons of labour exploitation and forced begging together.
    [Test]
    public void LumpedPart_HasStripesOfItsSecondCode_AlsoBesideItsName()
    {
        var lumped = Svg.Of(Sample.Chart(Definition with { Parts = Dimensions.Exploitation }, [Sample.Observation(2020, "14") with { Breakdown = Breakdown.Of([(Dimensions.Exploitation, "labour+begging")]) }]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lumped.FilledInSecondInk, Is.Zero, "the colour of forced begging fills nothing");
            Assert.That(lumped.StrokesInSecondInk, Is.GreaterThan(2), "stripes of the part and of its name");
        }
    }

    private static ChartContent Chart(params (int Year, string Sex, string Cell)[] figures) => Sample.Chart(
        Definition, [.. figures.Select(figure => Sample.Observation(figure.Year, figure.Cell) with { Breakdown = Breakdown.Of([(Dimensions.Sex, figure.Sex)]) })]);
}

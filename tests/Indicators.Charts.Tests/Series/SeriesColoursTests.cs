using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>A code has one colour on every chart, and parts that lie on each other are far apart in lightness.</summary>
public sealed class SeriesColoursTests
{
    // Of lightness alone, from 0 to 100; twice what any two colours have.
    private const double LeastBetweenNeighbours = 14;

    private static readonly string[] Forms = ["sexual", "labour", "begging", "forced-criminality", "multiple", "other"];
    private static readonly Theme[] Themes = [Theme.Light, Theme.Dark, Theme.Print];

    [Test]
    public void Code_HasItsColour_WhateverElseIsOnTheChart()
    {
        var alone = Forms.Select(form => SeriesColours.Of([Part(form)]).Single()).ToList();
        var together = SeriesColours.Of([.. Forms.Reverse().Select(Part)]).Reverse().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(together, Is.EqualTo(alone));
            Assert.That(alone, Is.Unique);
        }
    }

    [Test]
    public void CodeWithoutAColourOfItsOwn_HasOneThatIsFree() => Assert.That(SeriesColours.Of([Part("sexual"), Part("forced-marriage"), Part("labour"), "group=x"]), Is.Unique);

    [Test]
    public void NeighboursOfAStack_AreToldApartInGrey([ValueSource(nameof(Themes))] Theme theme)
    {
        var order = SeriesColours.InOrder(Forms.Select(Part)).ToList();
        var lightness = SeriesColours.Of(order).Select(colour => ColourMath.Lightness(Ink.Of(theme).OfSeries(colour))).ToList();

        Assert.That(lightness.Zip(lightness.Skip(1), (one, other) => Math.Abs(one - other)), Has.All.GreaterThan(LeastBetweenNeighbours));
    }

    [Test]
    public void LumpedCodes_HaveTheColoursOfBoth_AndLieOnTheFirst()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SeriesColours.OfLumped(Part("labour+begging")), Is.EqualTo(new[] { SeriesColours.Of([Part("labour")])[0], SeriesColours.Of([Part("begging")])[0] }));
            Assert.That(SeriesColours.OfLumped(Part("labour")), Is.Empty);
            Assert.That(SeriesColours.InOrder([Part("begging"), Part("labour+begging"), Part("sexual"), Part("labour")]), Is.EqualTo(new[] { Part("sexual"), Part("labour"), Part("labour+begging"), Part("begging") }));
        }
    }

    // Of two charts, one lacks the women: the men keep their colour and shape.
    [TestCase(ChartForm.Bars)]
    [TestCase(ChartForm.Dots)]
    [TestCase(ChartForm.Lines)]
    [TestCase(ChartForm.Stacked)]
    public void Part_IsDrawnInItsColour(ChartForm form)
    {
        var chart = Sample.Chart(Sample.Definition(form) with { Parts = Dimensions.Sex }, [Sample.Observation(2022, "5") with { Breakdown = Breakdown.Of([(Dimensions.Sex, "male")]) }]);

        Assert.That(Svg.Of(chart).InSecondInk, Is.Positive);
    }

    // By women and men of two counters, no code alone tells a series apart.
    [Test]
    public void PartsOfSeveralCounters_AreColouredOneByOne()
    {
        var series = ChartSeries.Of(Sample.Chart(Sample.Definition(ChartForm.Dots) with { Parts = Dimensions.Sex }, [.. new[] { "cptv", "police" }.SelectMany(counter => new[] { "female", "male" }.Select(sex =>
            Sample.Observation(2022, "5", counter) with { Breakdown = Breakdown.Of([(Dimensions.Sex, sex)]) }))]));

        Assert.That(SeriesColours.Of(series), Is.EqualTo(new[] { 0, 1, 2, 3 }));
    }

    private static string Part(string form) => $"{Dimensions.Exploitation}={form}";
}

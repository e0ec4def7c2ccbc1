using Indicators.Model;

namespace Indicators.Calculations.Tests.Claims;

public sealed class HoldingStepsTests
{
    // By hand: 0.00431 is 0.004 to three decimals, 0.0043 to four and 0.00 to two. 100.459 is 100.5 to one decimal; 100, 100 and 100 to 1, 10 and 100.
    [TestCase("0.00431", "0.004", "0.001", "0.001")]
    [TestCase("100.459", "100", "1", "100")]
    [TestCase("-33.3333", "-33.3", "0.1", "0.1")]
    [TestCase("116499", "116000", "1000", "1000")]
    [TestCase("79.03", "79", "0.1", "1")]
    [TestCase("81.7", "100", "100", "100")]
    public void Number_HasTheStepsOfItsRounding(string number, string quoted, string finest, string coarsest) =>
        Assert.That(HoldingSteps.Of(Bounds.At(Parsed(number)), Parsed(quoted)), Is.EqualTo(new HoldingSteps(Parsed(finest), Parsed(coarsest))));

    [TestCase("0.00456", "0.004")]
    [TestCase("44", "50")]
    public void NumberThatRoundsOtherwise_HasNone(string number, string quoted) =>
        Assert.That(HoldingSteps.Of(Bounds.At(Parsed(number)), Parsed(quoted)), Is.Null);

    [Test]
    public void QuotedNumberItself_HasNoFinestStep() => Assert.That(HoldingSteps.Of(Bounds.At(62), 62), Is.EqualTo(new HoldingSteps(null, 1)));

    // Anything from −5 to 5 is 0 to the next ten, and to the next hundred.
    [Test]
    public void Zero_HasNoCoarsestStep() => Assert.That(HoldingSteps.Of(Bounds.At(3), 0), Is.EqualTo(new HoldingSteps(10, null)));

    // 99 to 101 is 100 when rounded to 10 (95 to 105), not to 1 (99.5 to 100.5); with no upper end nothing is.
    [Test]
    public void Interval_HasTheStepsOfAllItsNumbers()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HoldingSteps.Of(Bounds.Closed(99, 101), 100), Is.EqualTo(new HoldingSteps(10, 100)));
            Assert.That(HoldingSteps.Of(Bounds.Closed(99, null), 100), Is.Null);
        }
    }

    private static decimal Parsed(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}

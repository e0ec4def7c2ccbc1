using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class OperandTests
{
    // DESIGN.md, rules of arithmetic, 3: "<n" of a count is 0 to n-1 closed, ">n" stays as printed.
    [TestCase("62", 62, false, 62, false)]
    [TestCase("<5", 0, false, 4, false)]
    [TestCase("<1", 0, false, 0, false)]
    [TestCase("<=5", 0, false, 5, false)]
    [TestCase(">116000", 116000, true, null, false)]
    [TestCase(">=2", 2, false, null, false)]
    [TestCase("0..1", 0, false, 1, false)]
    public void Count_EntersWithTheBoundsOfWholeThings(string cell, int lower, bool lowerOpen, int? upper, bool upperOpen)
    {
        var operand = Operand.Of(FigureCell.Parse(cell, "", FigureKind.Count), ObservationStatus.Normal, FigureKind.Count);

        Assert.That(operand.Bounds, Is.EqualTo(new Bounds(lower, lowerOpen, upper, upperOpen)));
    }

    // Amounts have no next number below.
    [TestCase(FigureKind.Quantity)]
    [TestCase(FigureKind.Percent)]
    public void Amount_BelowALimit_StaysOpen(FigureKind kind)
    {
        var operand = Operand.Of(FigureCell.Parse("<5", "", kind), ObservationStatus.Normal, kind);

        Assert.That(operand.Bounds, Is.EqualTo(new Bounds(0, false, 5, true)));
    }

    [Test]
    public void RoundedFigure_EntersWithTheHalfSteps() =>
        Assert.That(
            Operand.Of(FigureCell.Parse("79", "1", FigureKind.Percent), ObservationStatus.Normal, FigureKind.Percent).Bounds,
            Is.EqualTo(Bounds.Closed(78.5m, 79.5m)));

    // DESIGN.md, the words, figure: about has no bounds, and none for what is derived from it.
    [Test]
    public void RoughFigure_IsNullWithTheReason() =>
        Assert.That(
            Operand.Of(Figure.About(33.3m), ObservationStatus.Normal, FigureKind.Percent).Reason?.En,
            Is.EqualTo("the source gives only a rough number, without limits"));

    // No information, suppressed, impossible and not collected are not one thing, and none of them is zero.
    [TestCase(ObservationStatus.Missing, "there is no information, which is not zero")]
    [TestCase(ObservationStatus.CannotExist, "such a figure cannot exist")]
    [TestCase(ObservationStatus.NotCollected, "it exists, but was not collected")]
    [TestCase(ObservationStatus.Suppressed, "its publisher suppressed it")]
    public void NoFigure_IsNullWithTheReasonOfItsStatus(ObservationStatus status, string reason) =>
        Assert.That(Operand.Of(null, status, FigureKind.Count).Reason?.En, Is.EqualTo(reason));

    [Test]
    public void NoFigure_OfAStatusThatGoesWithOne_IsRefused() =>
        Assert.That(() => Operand.Of(null, ObservationStatus.Normal, FigureKind.Count), Throws.InstanceOf<ArgumentOutOfRangeException>());

    // A limit that is no whole number, or lower limits that come near it: below 4.5 there may be four things, between 4 and 5 none.
    [Test]
    public void Count_BelowAnyLimit_IsAWholeNumberBelowIt()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Count(0, false, 4.5m), Is.EqualTo(Calculated.Of(Bounds.Closed(0, 4))));
            Assert.That(Count(3, true, 5), Is.EqualTo(Calculated.Of(new Bounds(3, true, 4, false))));
            Assert.That(Count(4, false, 5), Is.EqualTo(Calculated.Of(Bounds.At(4))));
            Assert.That(Count(4, true, 5).Reason?.En, Is.EqualTo("no whole number lies within its limits"));
            Assert.That(Count(4.2m, false, 5).Reason?.En, Is.EqualTo("no whole number lies within its limits"));
        }

        static Calculated Count(decimal lower, bool lowerOpen, decimal below) =>
            Operand.Of(Figure.Bounded(Relation.Between, new Bounds(lower, lowerOpen, below, true), FigureKind.Count), ObservationStatus.Normal, FigureKind.Count);
    }
}

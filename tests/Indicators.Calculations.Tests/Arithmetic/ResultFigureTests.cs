using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>DESIGN.md, rules of arithmetic, 6: the relation of a result.</summary>
public sealed class ResultFigureTests
{
    [TestCase(8, false, 8, false, FigureKind.Quantity, "8")]
    [TestCase(0, false, 0, false, FigureKind.Quantity, "0")]
    [TestCase(0, true, 4, true, FigureKind.Quantity, "<4")]
    [TestCase(0, false, 4, true, FigureKind.Quantity, "<4")]
    [TestCase(0, false, 4, false, FigureKind.Quantity, "<=4")]
    [TestCase(3, true, null, false, FigureKind.Quantity, ">3")]
    [TestCase(3, false, null, false, FigureKind.Quantity, ">=3")]
    [TestCase(3, false, 4, false, FigureKind.Quantity, "3..4")]
    [TestCase(-3, false, 4, false, FigureKind.Quantity, "<=4")]
    [TestCase(50, true, 100, false, FigureKind.Percent, ">50")]
    [TestCase(50, false, 120, true, FigureKind.Percent, ">=50")]
    [TestCase(0, false, 12.5, false, FigureKind.Percent, "<=12.5")]
    [TestCase(100, false, 120, false, FigureKind.Percent, "100")]
    [TestCase(0, false, 100, false, FigureKind.Quantity, "<=100")]
    [TestCase(-100, false, 20, false, FigureKind.Change, "<=20")]
    [TestCase(0, false, 20, false, FigureKind.Change, "0..20")]
    [TestCase(0, false, 20, false, FigureKind.Difference, "0..20")]
    [TestCase(null, false, -5, true, FigureKind.Difference, "<-5")]
    public void Result_HasTheRelationOfTheEndsThatSaySomething(
        double? lower, bool lowerOpen, double? upper, bool upperOpen, FigureKind kind, string cell)
    {
        var figure = ResultFigure.Of(new Bounds((decimal?)lower, lowerOpen, (decimal?)upper, upperOpen), kind);

        Assert.That(figure, Is.Not.Null);
        Assert.That(FigureCell.Text(figure), Is.EqualTo(cell));
    }

    [TestCase(0, null, FigureKind.Quantity)]
    [TestCase(0, 100, FigureKind.Percent)]
    [TestCase(0, 150, FigureKind.Percent)]
    [TestCase(-100, null, FigureKind.Change)]
    [TestCase(null, null, FigureKind.Difference)]
    public void Result_ThatLeavesEveryValuePossible_IsNoFigure(int? lower, int? upper, FigureKind kind) =>
        Assert.That(ResultFigure.Of(Bounds.Closed(lower, upper), kind), Is.Null);

    // An open end stays open in the figure, so that it can be shown so.
    [Test]
    public void Result_BetweenOpenEnds_KeepsThemOpen()
    {
        var bounds = new Bounds(3, true, 4, true);

        Assert.That(ResultFigure.Of(bounds, FigureKind.Quantity), Is.EqualTo(Figure.Bounded(Relation.Between, bounds, FigureKind.Quantity)));
    }
}

namespace Indicators.Model.Tests;

/// <summary>The forms of a cell that DESIGN.md allows, with the bounds of its table.</summary>
public sealed class FigureCellTests
{
    [TestCase("62", FigureKind.Count, 62)]
    [TestCase("0", FigureKind.Count, 0)]
    [TestCase("116000", FigureKind.Count, 116000)]
    [TestCase("8.5", FigureKind.Quantity, 8.5)]
    [TestCase("0.000001", FigureKind.Quantity, 0.000001)]
    [TestCase("0.0", FigureKind.Percent, 0)]
    [TestCase("100", FigureKind.Percent, 100)]
    [TestCase("-33.3", FigureKind.Change, -33.3)]
    [TestCase("-100", FigureKind.Change, -100)]
    [TestCase("100.5", FigureKind.Change, 100.5)]
    [TestCase("-12", FigureKind.Difference, -12)]
    [TestCase("-0.5", FigureKind.Difference, -0.5)]
    public void Cell_PlainNumber_IsExact(string cell, FigureKind kind, decimal number) =>
        Assert.That(FigureCell.Parse(cell, "", kind), Is.EqualTo(Figure.Exact(number)));

    // As long as a cell may be: fifteen digits, of which six are decimals where there are decimals.
    [Test]
    public void Cell_LongestNumber_IsReadToItsLastDigit()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(FigureCell.Parse("999999999999999", "", FigureKind.Count).Value, Is.EqualTo(999999999999999m));
            Assert.That(FigureCell.Parse("123456789.123456", "", FigureKind.Quantity).Value, Is.EqualTo(123456789.123456m));
        }
    }

    [TestCase(">116000", FigureKind.Count, Relation.MoreThan, 116000, true, null, false)]
    [TestCase(">0", FigureKind.Count, Relation.MoreThan, 0, true, null, false)]
    [TestCase(">=2", FigureKind.Count, Relation.AtLeast, 2, false, null, false)]
    [TestCase("<5", FigureKind.Count, Relation.LessThan, 0, false, 5, true)]
    [TestCase("<=1", FigureKind.Count, Relation.AtMost, 0, false, 1, false)]
    [TestCase("0..1", FigureKind.Count, Relation.Between, 0, false, 1, false)]
    [TestCase(">50", FigureKind.Percent, Relation.MoreThan, 50, true, 100, false)]
    [TestCase(">=50", FigureKind.Percent, Relation.AtLeast, 50, false, 100, false)]
    [TestCase("<100", FigureKind.Percent, Relation.LessThan, 0, false, 100, true)]
    [TestCase("1.5..2.5", FigureKind.Quantity, Relation.Between, 1.5, false, 2.5, false)]
    [TestCase("-50..-20", FigureKind.Change, Relation.Between, -50, false, -20, false)]
    [TestCase("<-20", FigureKind.Change, Relation.LessThan, -100, false, -20, true)]
    [TestCase(">100", FigureKind.Change, Relation.MoreThan, 100, true, null, false)]
    [TestCase("<5", FigureKind.Difference, Relation.LessThan, null, false, 5, true)]
    [TestCase("<=-5", FigureKind.Difference, Relation.AtMost, null, false, -5, false)]
    public void Cell_WithSignOrRange_HasTheBoundsOfItsRelation(
        string cell, FigureKind kind, Relation relation, double? lower, bool lowerOpen, double? upper, bool upperOpen)
    {
        var figure = FigureCell.Parse(cell, "", kind);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Relation, Is.EqualTo(relation));
            Assert.That(figure.Bounds, Is.EqualTo(new Bounds((decimal?)lower, lowerOpen, (decimal?)upper, upperOpen)));
            Assert.That(figure.Value, Is.Null);
        }
    }

    [TestCase("~33.3", FigureKind.Percent, 33.3)]
    [TestCase("~500", FigureKind.Count, 500)]
    [TestCase("~-33.3", FigureKind.Change, -33.3)]
    public void Cell_WithTilde_IsAbout(string cell, FigureKind kind, decimal number) =>
        Assert.That(FigureCell.Parse(cell, "", kind), Is.EqualTo(Figure.About(number)));

    [TestCase("79", "1", FigureKind.Percent, 78.5, 79.5)]
    [TestCase("116000", "1000", FigureKind.Count, 115500, 116500)]
    [TestCase("0.4", "0.1", FigureKind.Quantity, 0.35, 0.45)]
    [TestCase("-33", "1", FigureKind.Change, -33.5, -32.5)]
    public void Cell_WithRoundedTo_LiesHalfAStepAround(string cell, string roundedTo, FigureKind kind, decimal lower, decimal upper)
    {
        var figure = FigureCell.Parse(cell, roundedTo, kind);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Relation, Is.EqualTo(Relation.Rounded));
            Assert.That(figure.Bounds, Is.EqualTo(Bounds.Closed(lower, upper)));
        }
    }

    [Test]
    public void Cell_Accepted_HasNoComplaint()
    {
        var accepted = FigureCell.TryParse("<5", "", FigureKind.Count, out var figure, out var complaint);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(accepted, Is.True);
            Assert.That(figure, Is.Not.Null);
            Assert.That(complaint, Is.Null);
        }
    }

    [TestCase("62", "", FigureKind.Count)]
    [TestCase("5.50", "", FigureKind.Quantity)]
    [TestCase(">116000", "", FigureKind.Count)]
    [TestCase(">=2", "", FigureKind.Count)]
    [TestCase("<5", "", FigureKind.Count)]
    [TestCase("<=1", "", FigureKind.Count)]
    [TestCase("0..1", "", FigureKind.Count)]
    [TestCase("-50.5..-20", "", FigureKind.Change)]
    [TestCase(">50", "", FigureKind.Percent)]
    [TestCase("<5", "", FigureKind.Difference)]
    [TestCase("79", "1", FigureKind.Percent)]
    [TestCase("~33.3", "", FigureKind.Percent)]
    public void Cell_ReadAndWritten_IsTheSameText(string cell, string roundedTo, FigureKind kind) =>
        Assert.That(FigureCell.Text(FigureCell.Parse(cell, roundedTo, kind)), Is.EqualTo(cell));
}

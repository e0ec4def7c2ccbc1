namespace Indicators.Model.Tests;

public sealed class FigureTests
{
    [Test]
    public void Figure_Exact_IsThatNumberOnly()
    {
        var figure = Figure.Exact(62);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Relation, Is.EqualTo(Relation.Exact));
            Assert.That(figure.Bounds, Is.EqualTo(Bounds.At(62)));
            Assert.That(figure.Value, Is.EqualTo(62));
            Assert.That(figure.Printed, Is.EqualTo(62));
            Assert.That(figure.RoundedTo, Is.Null);
        }
    }

    // "About a third" has no limit, and none may be made up for it.
    [Test]
    public void Figure_About_HasAValueAndNoBounds()
    {
        var figure = Figure.About(33.3m);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Relation, Is.EqualTo(Relation.About));
            Assert.That(figure.Bounds.AreUnknown, Is.True);
            Assert.That(figure.Value, Is.EqualTo(33.3m));
            Assert.That(figure.Printed, Is.EqualTo(33.3m));
        }
    }

    // "Over 116 thousand" is not 116000: the printed number is no value.
    [Test]
    public void Figure_MoreThan_PrintsItsLimitWithoutHavingItAsValue()
    {
        var figure = Figure.Bounded(Relation.MoreThan, new Bounds(116000, true, null, false), FigureKind.Count);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Value, Is.Null);
            Assert.That(figure.Printed, Is.EqualTo(116000));
            Assert.That(figure.Bounds.Contains(116000), Is.False);
            Assert.That(figure.Bounds.Contains(116001), Is.True);
        }
    }

    [TestCase(Relation.MoreThan, 2)]
    [TestCase(Relation.AtLeast, 2)]
    [TestCase(Relation.LessThan, 5)]
    [TestCase(Relation.AtMost, 5)]
    [TestCase(Relation.Between, null)]
    public void Figure_Bounded_PrintsTheEndOfItsRelation(Relation relation, int? printed) =>
        Assert.That(Figure.Bounded(relation, Bounds.Closed(2, 5), FigureKind.Count).Printed, Is.EqualTo((decimal?)printed));

    // DESIGN.md, cell forms: 79 rounded to 1 is 78.5 to 79.5, both closed.
    [TestCase(79, 1, FigureKind.Percent, 78.5, 79.5)]
    [TestCase(100, 1, FigureKind.Percent, 99.5, 100)]
    [TestCase(500, 1000, FigureKind.Count, 0, 1000)]
    [TestCase(200, 1000, FigureKind.Count, 0, 700)]
    [TestCase(-100, 1, FigureKind.Change, -100, -99.5)]
    [TestCase(0.4, 0.1, FigureKind.Quantity, 0.35, 0.45)]
    public void Figure_Rounded_LiesHalfAStepAroundTheNumberWithinItsKind(decimal value, decimal step, FigureKind kind, decimal lower, decimal upper)
    {
        var figure = Figure.Rounded(value, step, kind);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Relation, Is.EqualTo(Relation.Rounded));
            Assert.That(figure.Bounds, Is.EqualTo(Bounds.Closed(lower, upper)));
            Assert.That(figure.Value, Is.EqualTo(value));
            Assert.That(figure.Printed, Is.EqualTo(value));
            Assert.That(figure.RoundedTo, Is.EqualTo(step));
        }
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Figure_RoundedToNoStep_IsRefused(decimal step) =>
        Assert.That(() => Figure.Rounded(79, step, FigureKind.Percent), Throws.InstanceOf<ArgumentOutOfRangeException>());

    // DESIGN.md, the words: ">50" percent is (50, 100].
    [Test]
    public void Figure_MoreThanHalfInPercent_EndsAtAHundred() =>
        Assert.That(
            Figure.Bounded(Relation.MoreThan, new Bounds(50, true, null, false), FigureKind.Percent).Bounds,
            Is.EqualTo(new Bounds(50, true, 100, false)));

    [TestCase(Relation.Exact)]
    [TestCase(Relation.Rounded)]
    [TestCase(Relation.About)]
    public void Figure_BoundedUnderARelationOfOneNumber_IsRefused(Relation relation) =>
        Assert.That(() => Figure.Bounded(relation, Bounds.At(1), FigureKind.Count), Throws.InstanceOf<ArgumentOutOfRangeException>());
}

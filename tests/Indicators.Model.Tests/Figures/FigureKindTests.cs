namespace Indicators.Model.Tests;

public sealed class FigureKindTests
{
    // DESIGN.md, the words: kind of an indicator.
    [TestCase(FigureKind.Count, 0, null)]
    [TestCase(FigureKind.Quantity, 0, null)]
    [TestCase(FigureKind.Percent, 0, 100)]
    [TestCase(FigureKind.Change, -100, null)]
    [TestCase(FigureKind.Difference, null, null)]
    public void Kind_HasItsNaturalLimits(FigureKind kind, int? minimum, int? maximum)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(kind.Minimum(), Is.EqualTo((decimal?)minimum));
            Assert.That(kind.Maximum(), Is.EqualTo((decimal?)maximum));
        }
    }

    [Test]
    public void Kind_OutsideTheList_IsRefused() =>
        Assert.That(() => ((FigureKind)99).Minimum(), Throws.InstanceOf<ArgumentOutOfRangeException>());
}

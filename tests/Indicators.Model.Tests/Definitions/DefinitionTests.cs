namespace Indicators.Model.Tests;

public sealed class DefinitionTests
{
    [TestCase(DerivedKind.Rate, FigureKind.Quantity)]
    [TestCase(DerivedKind.Share, FigureKind.Percent)]
    [TestCase(DerivedKind.Change, FigureKind.Change)]
    [TestCase(DerivedKind.Difference, FigureKind.Difference)]
    [TestCase(DerivedKind.Mean, FigureKind.Quantity)]
    [TestCase(DerivedKind.Index, FigureKind.Quantity)]
    [TestCase(DerivedKind.Availability, FigureKind.Percent)]
    [TestCase(DerivedKind.Availability, FigureKind.Quantity, Unit.Days)]
    [TestCase(DerivedKind.Compliance, FigureKind.Quantity)]
    public void DerivedIndicator_GivesFiguresOfItsKind(DerivedKind kind, FigureKind figures, string unit = Unit.Percent)
    {
        var derived = new DerivedIndicator
        {
            Id = "derived",
            Kind = kind,
            Numerator = "identified-victims",
            NumeratorBreakdown = Breakdown.Total,
            State = "",
            Denominator = "",
            DenominatorBreakdown = Breakdown.Total,
            Scale = 1,
            UnitCode = unit,
            Name = new Wording("", ""),
            Definition = new Wording("", ""),
            Caveat = new Wording("", ""),
        };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(derived.FigureKind, Is.EqualTo(figures));
            Assert.That(derived.Unit, Is.EqualTo(new Unit(unit, figures)));
        }
    }

    [TestCase("origin", "AFG", true)]
    [TestCase("origin", "XKX", true)]
    [TestCase("origin", "africa", false)]
    [TestCase("origin", "AF", false)]
    [TestCase("origin", "AFGH", false)]
    [TestCase("origin", "AfG", false)]
    [TestCase("origin", "A1G", false)]
    [TestCase("origin", "СРБ", false)]
    [TestCase("body", "AFG", false)]
    public void Code_OfThreeCapitalLettersInOrigin_IsACountry(string dimension, string id, bool expected) =>
        Assert.That(new Code(dimension, id, new Wording("", ""), false).IsCountry, Is.EqualTo(expected));
}

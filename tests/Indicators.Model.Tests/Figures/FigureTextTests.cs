namespace Indicators.Model.Tests;

public sealed class FigureTextTests
{
    private static readonly Unit Persons = new("persons", FigureKind.Count);
    private static readonly Unit Percent = new(Unit.Percent, FigureKind.Percent);
    private static readonly Unit Rate = new(Unit.PerHundredThousand, FigureKind.Quantity);
    private static readonly Unit Change = new(Unit.Percent, FigureKind.Change);

    // DESIGN.md, the words: the column "shown" of the table of relations.
    [TestCase("62", "", "62")]
    [TestCase(">116000", "", "> 116,000")]
    [TestCase(">=2", "", "≥ 2")]
    [TestCase("<5", "", "< 5")]
    [TestCase("<=1", "", "≤ 1")]
    [TestCase("0..1", "", "0–1")]
    [TestCase("79", "1", "79 (rounded)")]
    [TestCase("~33", "", "≈ 33")]
    [TestCase("1234567", "", "1,234,567")]
    public void Count_IsShownWithItsSignAndNoUnit(string cell, string roundedTo, string shown) =>
        Assert.That(FigureText.Show(FigureCell.Parse(cell, roundedTo, FigureKind.Count), Persons), Is.EqualTo(shown));

    [TestCase("79", "1", "79 % (rounded)")]
    [TestCase(">50", "", "> 50 %")]
    [TestCase("~33.3", "", "≈ 33.3 %")]
    [TestCase("5.50", "", "5.50 %")]
    [TestCase("0..12.5", "", "0–12.5 %")]
    public void Percentage_IsShownWithItsUnit(string cell, string roundedTo, string shown) =>
        Assert.That(FigureText.Show(FigureCell.Parse(cell, roundedTo, FigureKind.Percent), Percent), Is.EqualTo(shown));

    [Test]
    public void Rate_IsShownPerHundredThousand() =>
        Assert.That(FigureText.Show(FigureCell.Parse("<4.32", "", FigureKind.Quantity), Rate), Is.EqualTo("< 4.32 per 100,000"));

    // The signs of numbers below zero: a true minus, and a word where the dash of a range would stand beside it.
    [TestCase("-33.3", "−33.3 %")]
    [TestCase("<-20", "< −20 %")]
    [TestCase("-50..-20", "−50 to −20 %")]
    [TestCase("-5..10", "−5 to 10 %")]
    [TestCase("-5..0", "−5 to 0 %")]
    public void NegativeNumber_HasATrueMinus(string cell, string shown) =>
        Assert.That(FigureText.Show(FigureCell.Parse(cell, "", FigureKind.Change), Change), Is.EqualTo(shown));

    // An end that is not reached keeps its sign inside a range.
    [TestCase(true, false, "> 25 to 50 %")]
    [TestCase(false, true, "25 to < 50 %")]
    [TestCase(true, true, "> 25 to < 50 %")]
    [TestCase(false, false, "25–50 %")]
    public void Range_SaysWhichOfItsEndsIsOpen(bool lowerOpen, bool upperOpen, string shown)
    {
        var figure = Figure.Bounded(Relation.Between, new Bounds(25, lowerOpen, 50, upperOpen), FigureKind.Percent);

        Assert.That(FigureText.Show(figure, Percent), Is.EqualTo(shown));
    }

    [Test]
    public void Range_WithoutOneEnd_CannotBeShown()
    {
        var figure = Figure.Bounded(Relation.Between, Bounds.Closed(25, null), FigureKind.Quantity);

        Assert.That(() => FigureText.Show(figure, Rate), Throws.ArgumentException);
    }

    [TestCase("0", "0")]
    [TestCase("999", "999")]
    [TestCase("1000", "1,000")]
    [TestCase("1000.10", "1,000.10")]
    [TestCase("-1234.5", "−1,234.5")]
    [TestCase("0.000001", "0.000001")]
    public void Number_KeepsAllItsDecimals(string number, string shown) =>
        Assert.That(FigureText.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(shown));

    [TestCase("persons", FigureKind.Count, "")]
    [TestCase("%", FigureKind.Percent, " %")]
    [TestCase("%", FigureKind.Change, " %")]
    [TestCase("per-100000", FigureKind.Quantity, " per 100,000")]
    [TestCase("days", FigureKind.Quantity, " days")]
    [TestCase("months", FigureKind.Quantity, " months")]
    public void Unit_FollowsTheNumberExceptForCounts(string code, FigureKind kind, string suffix) =>
        Assert.That(new Unit(code, kind).Suffix, Is.EqualTo(suffix));

    // Serbian writes a full stop between thousands and a comma before decimals (Pravopis srpskoga jezika, 2010).
    [TestCase(">116000", "", "> 116.000 дана")]
    [TestCase("1234.5", "", "1.234,5 дана")]
    [TestCase("79", "1", "79 дана (заокружено)")]
    [TestCase("-5..10", "", "−5 до 10 дана")]
    public void InSerbian_NumbersAndWordsAreSerbian(string cell, string roundedTo, string shown) =>
        Assert.That(FigureText.Shown(FigureCell.Parse(cell, roundedTo, FigureKind.Change), new Unit(Unit.Days, FigureKind.Quantity)).Sr, Is.EqualTo(shown));

    [Test]
    public void InSerbian_UnitsAreWords()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(FigureText.Shown(FigureCell.Parse("<4.32", "", FigureKind.Quantity), Rate).Sr, Is.EqualTo("< 4,32 на 100.000"));
            Assert.That(FigureText.Shown(Figure.Exact(246), Unit.OfDays(365, FigureKind.Quantity)).Sr, Is.EqualTo("246 од 365 дана"));
            Assert.That(FigureText.Shown(Figure.Exact(62), Persons).Sr, Is.EqualTo("62"));
        }
    }

    // Pravopis srpskoga jezika: after 1, 21, 31 the nominative; after 2 to 4, 22 to 24 and decimals the genitive singular; after all others, 11 to 14 too, the genitive plural.
    [TestCase("months", "1", "1 месец")]
    [TestCase("months", "21", "21 месец")]
    [TestCase("months", "3", "3 месеца")]
    [TestCase("months", "4.2", "4,2 месеца")]
    [TestCase("months", "5", "5 месеци")]
    [TestCase("months", "12", "12 месеци")]
    [TestCase("months", "111", "111 месеци")]
    [TestCase("days", "1", "1 дан")]
    [TestCase("persons", "4.2", "4,2 лица")]
    [TestCase("RSD", "31", "31 динар")]
    [TestCase("months", "3..6", "3–6 месеци")]
    [TestCase("hectares", "3", "3 hectares")]
    [TestCase("months", "<5", "< 5 месеци")]
    public void SerbianUnit_DependsOnTheNumber(string unit, string cell, string expected) =>
        Assert.That(FigureText.Shown(FigureCell.Parse(cell, "", FigureKind.Quantity), new Unit(unit, FigureKind.Quantity)).Sr, Is.EqualTo(expected));

    // What was rounded to 5 may be 5.5; what is read is 5.
    [Test]
    public void SerbianUnit_OfARoundedNumber_IsThatOfTheNumberPrinted() =>
        Assert.That(FigureText.Shown(FigureCell.Parse("5", "1", FigureKind.Quantity), new Unit("months", FigureKind.Quantity)).Sr, Is.EqualTo("5 месеци (заокружено)"));
}

using System.Globalization;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>DESIGN.md, rules of arithmetic, 2: three significant digits, bounds outward, exact results to the nearest.</summary>
public sealed class SignificantDigitsTests
{
    private static readonly Unit Rate = new(Unit.PerHundredThousand, FigureKind.Quantity);

    [TestCase("4.3103448275862", Rounding.Up, "4.32")]
    [TestCase("4.3103448275862", Rounding.Down, "4.31")]
    [TestCase("4.3103448275862", Rounding.Nearest, "4.31")]
    [TestCase("4.31", Rounding.Up, "4.31")]
    [TestCase("4.315", Rounding.Nearest, "4.32")]
    [TestCase("4.305", Rounding.Nearest, "4.31")]
    [TestCase("-4.315", Rounding.Nearest, "-4.32")]
    [TestCase("-81.65", Rounding.Down, "-81.7")]
    [TestCase("-81.65", Rounding.Up, "-81.6")]
    [TestCase("111.11111", Rounding.Up, "112")]
    [TestCase("111.11111", Rounding.Down, "111")]
    [TestCase("0.00431034", Rounding.Up, "0.00432")]
    [TestCase("0.00431034", Rounding.Down, "0.00431")]
    [TestCase("99.95", Rounding.Nearest, "100")]
    [TestCase("999.5", Rounding.Up, "1000")]
    [TestCase("1234.5", Rounding.Down, "1230")]
    [TestCase("1234.5", Rounding.Up, "1240")]
    [TestCase("1235.5", Rounding.Nearest, "1240")]
    [TestCase("12.50", Rounding.Nearest, "12.5")]
    [TestCase("0.4", Rounding.Up, "0.4")]
    [TestCase("0.0000000000000000000000000012", Rounding.Up, "0.0000000000000000000000000012")]
    public void Number_HasThreeSignificantDigitsOnItsSide(string number, Rounding rounding, string expected) =>
        Assert.That(Rounded(number, rounding), Is.EqualTo(expected));

    [TestCase("116000")]
    [TestCase("111112")]
    [TestCase("-68309")]
    [TestCase("0")]
    public void WholeNumber_StaysInFull(string number)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rounded(number, Rounding.Up), Is.EqualTo(number));
            Assert.That(Rounded(number, Rounding.Down), Is.EqualTo(number));
            Assert.That(Rounded(number + ".000", Rounding.Nearest), Is.EqualTo(number));
        }
    }

    // The worked examples of DESIGN.md and of its founding document: 5 of more than 116,000 who stayed, of more than 4,500 present.
    [TestCase("5", ">116000", "< 4.32 per 100,000")]
    [TestCase("5", ">4500", "< 112 per 100,000")]
    [TestCase("5", "116000", "4.31 per 100,000")]
    [TestCase("5", "<=116000", "≥ 4.31 per 100,000")]
    [TestCase("5", "116000..125000", "4–4.32 per 100,000")]
    [TestCase("0", ">116000", "0 per 100,000")]
    [TestCase("17", "1883008", "0.903 per 100,000")]
    [TestCase(">5", "116000", "> 4.31 per 100,000")]
    public void Rate_IsShownRoundedOutward(string count, string population, string shown)
    {
        var rate = Calculations.Rate.Of(Operands.OfCount(count), Operands.OfCount(population), 100000).Bounds;

        Assert.That(rate, Is.Not.Null);
        Assert.That(FigureText.Show(SignificantDigits.Shown(ResultFigure.Of(rate, FigureKind.Quantity)!, FigureKind.Quantity), Rate), Is.EqualTo(shown));
    }

    // What is shown may say less than what is known, never more.
    [Test]
    public void Shown_AnyResult_ContainsAllThatWasPossible() => Property.Holds(Intervals.PairsOfQuantities, pair =>
        BoundArithmetic.Divide(pair.One, pair.Two).Bounds is not { Point: null } bounds
        || ResultFigure.Of(bounds, FigureKind.Quantity) is not { } figure
        || bounds.LieWithin(SignificantDigits.Shown(figure, FigureKind.Quantity).Bounds));

    [Test]
    public void Percentage_RoundedUpAboveAHundred_IsCut()
    {
        var figure = Figure.Bounded(Relation.Between, Bounds.Closed(99.91m, 99.96m), FigureKind.Percent);

        Assert.That(SignificantDigits.Shown(figure, FigureKind.Percent).Bounds, Is.EqualTo(Bounds.Closed(99.9m, 100)));
    }

    [Test]
    public void Shown_OpenEnds_StayOpen()
    {
        var figure = Figure.Bounded(Relation.Between, new Bounds(4.311m, true, 4.318m, true), FigureKind.Quantity);

        Assert.That(SignificantDigits.Shown(figure, FigureKind.Quantity).Bounds, Is.EqualTo(new Bounds(4.31m, true, 4.32m, true)));
    }

    // At most a hundredth of the number lost on either side, and never to the inside.
    [Test]
    public void Number_OfAnySize_IsRoundedOutwardByLessThanAHundredth() => Property.Holds(Intervals.AnyDecimal, number =>
    {
        var (down, up) = (SignificantDigits.Round(number, Rounding.Down), SignificantDigits.Round(number, Rounding.Up));
        return down <= number && number <= up && (Fraction)up - down <= (((Fraction)number).Absolute / 100m) + Fraction.PowerOfTen(-28);
    });

    // What a source prints is shown as it prints it, not rounded again.
    [Test]
    public void Shown_PrintedFigures_AreRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => SignificantDigits.Shown(Figure.About(33.3m), FigureKind.Percent), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => SignificantDigits.Shown(Figure.Rounded(79, 1, FigureKind.Percent), FigureKind.Percent), Throws.InstanceOf<ArgumentException>());
        }
    }

    private static string Rounded(string number, Rounding rounding) =>
        SignificantDigits.Round(decimal.Parse(number, CultureInfo.InvariantCulture), rounding).ToString(CultureInfo.InvariantCulture);
}

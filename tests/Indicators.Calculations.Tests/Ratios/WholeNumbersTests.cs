using System.Globalization;
using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class WholeNumbersTests
{
    // By hand: 48/62 = 77.4 %, 49/62 = 79.03 %, 50/62 = 80.6 %; 1/3 = 33.3 %; 785 to 795 of 1000.
    [TestCase(78.5, 79.5, 62, 49, 49)]
    [TestCase(32.5, 33.5, 3, 1, 1)]
    [TestCase(78.5, 79.5, 1000, 785, 795)]
    [TestCase(99.5, 100, 62, 62, 62)]
    [TestCase(0, 0.5, 62, 0, 0)]
    public void Percentage_OfAKnownWhole_LeavesItsWholeNumbers(decimal lower, decimal upper, int whole, int least, int most) =>
        Assert.That(WholeNumbers.Fitting(Bounds.Closed(lower, upper), whole), Is.EqualTo(Bounds.Closed(least, most)));

    // 49.5 to 50.5 % of 3 is 1.485 to 1.515: no person.
    [TestCase(49.5, 50.5, 3)]
    [TestCase(101, 102, 100)]
    public void Percentage_ThatFitsNoWholeNumber_LeavesNone(decimal lower, decimal upper, int whole) =>
        Assert.That(WholeNumbers.Fitting(Bounds.Closed(lower, upper), whole), Is.Null);

    // The founding document's K4: over half of 62 needs at least 32.
    [TestCase(null)]
    [TestCase(100)]
    public void Percentage_AboveHalf_LeavesTheNumbersUpToTheWhole(int? upper) =>
        Assert.That(WholeNumbers.Fitting(new Bounds(50, true, upper, false), 62), Is.EqualTo(Bounds.Closed(32, 62)));

    [TestCase(0)]
    [TestCase(-3)]
    public void Percentage_OfNothing_IsRefused(decimal whole) =>
        Assert.That(() => WholeNumbers.Fitting(Bounds.At(50), whole), Throws.InstanceOf<ArgumentOutOfRangeException>());

    // By hand. 41/66 = 62.1212…; 47/66 = 71.21 and 48/66 = 72.73 round to 71 and 73, and 48/66 is cut off to 72; 49/62 = 79.03; of 3, 1/3 = 33.33
    // and 2/3 = 66.67 round to 33 and 67, the latter cut off to 66; 1/62 = 1.61 and 2/62 = 3.23; 40/62 = 64.52.
    [TestCase("62.12", null, 66, 41, 41, 41, 41)]
    [TestCase("72", null, 66, null, null, 48, 48)]
    [TestCase("79", null, 62, 49, 49, 49, 49)]
    [TestCase("67", null, 3, 2, 2, null, null)]
    [TestCase("66", null, 3, null, null, 2, 2)]
    [TestCase("50", 10, 10, 5, 5, 5, 5)]
    [TestCase("0", null, 62, 0, 0, 0, 0)]
    [TestCase("1", null, 62, null, null, 1, 1)]
    [TestCase("100", null, 62, 62, 62, 62, 62)]
    [TestCase("79", null, 1000, 785, 795, 790, 799)]
    [TestCase("64", null, 62, null, null, 40, 40)]
    [TestCase("101", null, 62, null, null, null, null)]
    [TestCase("100.4", null, 62, null, null, null, null)]
    public void Percentage_AsPrinted_FitsWhenRoundedAndWhenCutOff(string printed, int? step, int whole, int? least, int? most, int? leastCut, int? mostCut)
    {
        var fitting = WholeNumbers.Of(Printed(printed, step), Bounds.At(whole));

        Assert.That(fitting, Is.EqualTo(new FittingNumbers(Range(least, most), Range(leastCut, mostCut))));
    }

    // 65 % of three or four: 2/3 = 66.7 and 3/4 = 75, none, though 64.5 % of 3 to 65.5 % of 4 have the whole number 2 between them.
    // 72 % of 65 or 66: 47/65 = 72.3. Of 116,001 or more, 0.0035 % is 4.06 at least. Of at least 3, 50 % is 2 of 4 and any number after.
    [TestCase("65", "3..4", null, null)]
    [TestCase("72", "65..66", 47, 47)]
    [TestCase("0.004", ">116000", 5, null)]
    [TestCase("50", ">=3", 2, null)]
    [TestCase("0", ">=3", 0, null)]
    [TestCase("79", "60..64", 48, 50)]
    [TestCase("100", "<5", 1, 4)]
    [TestCase("33", "0..3", 1, 1)]
    public void Percentage_OfAWholeWithinBounds_FitsSomeOfItsWholes(string printed, string whole, int? least, int? most) =>
        Assert.That(WholeNumbers.Of(Printed(printed, null), Operands.OfCount(whole)).Rounded, Is.EqualTo(Range(least, most)));

    [Test]
    public void Percentage_ThatIsZero_IsNoneOfAnyWhole() =>
        Assert.That(WholeNumbers.Fitting(Bounds.At(0), Operands.OfCount(">=3")), Is.EqualTo(Bounds.At(0)));

    [Test]
    public void OnlyNumber_IsDerived_OrTheReasonIsSaid()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Only("79", "62"), Is.EqualTo(Calculated.Of(Bounds.At(49))));
            Assert.That(Only("72", "66").Reason?.En, Is.EqualTo("no whole number fits when rounded; 48 would if the source cut off"));
            Assert.That(Only("79", "1000").Reason?.En, Is.EqualTo("785 to 795 fit"));
            Assert.That(Only("0.004", ">116000").Reason?.En, Is.EqualTo("5 and more fit"));
            Assert.That(Only("50", "3").Reason?.En, Is.EqualTo("no whole number fits, neither when rounded nor when cut off"));
        }
    }

    [TestCase("0")]
    [TestCase("<1")]
    public void Whole_OfNothing_IsRefused(string whole) =>
        Assert.That(() => WholeNumbers.Of(Printed("50", null), Operands.OfCount(whole)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    // Every whole and every number of it, one by one.
    [Test]
    public void Numbers_OfAnyWholes_AreThoseThatFitOneByOne() => Property.Holds(
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1], Gen.Int[1, 60], Gen.Int[0, 8]),
        print =>
        {
            var (tenths, decimals, first, more) = print;
            var percent = new RoundedValue(decimals == 0 ? tenths / 10 : tenths / 10m, decimals == 0 ? 1 : 0.1m);
            var pairs = (from whole in Enumerable.Range(first, more + 1) from part in Enumerable.Range(0, whole + 1) select (Part: part, Percent: part * 100m / (Fraction)whole)).ToList();
            return Is(WholeNumbers.Fitting(percent.Interval, Bounds.Closed(first, first + more)), pairs.Where(pair => Values.IsIn(percent.Interval, pair.Percent)))
                && Is(WholeNumbers.Fitting(percent.CutOff, Bounds.Closed(first, first + more)), pairs.Where(pair => Values.IsIn(percent.CutOff, pair.Percent)));

            static bool Is(Bounds? fitting, IEnumerable<(int Part, Fraction)> fit) =>
                fit.Select(pair => pair.Part).ToList() is { Count: > 0 } parts ? fitting == Bounds.Closed(parts.Min(), parts.Max()) : fitting is null;
        });

    private static Calculated Only(string printed, string whole) => WholeNumbers.Of(Printed(printed, null), Operands.OfCount(whole)).Only;

    private static RoundedValue Printed(string text, int? step) => RoundedValue.Of(decimal.Parse(text, CultureInfo.InvariantCulture), step);

    private static Bounds? Range(int? least, int? most) => least is null ? null : Bounds.Closed(least, most);
}

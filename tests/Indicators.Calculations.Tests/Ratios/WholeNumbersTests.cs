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
}

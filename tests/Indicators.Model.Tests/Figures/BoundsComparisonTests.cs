namespace Indicators.Model.Tests;

/// <summary>What is said of two intervals is what can be said of the numbers in them, one by one.</summary>
public sealed class BoundsComparisonTests
{
    private static readonly IReadOnlyList<Bounds> Intervals = SmallIntervals.Over(0, 2);
    private static readonly IReadOnlyList<decimal> Numbers = SmallIntervals.Quarters(0, 2);

    [Test]
    public void LieWithin_EveryPairOfIntervals_SaysWhatTheirNumbersSay()
    {
        var wrong = from one in Intervals
                    from two in Intervals
                    where one.LieWithin(two) != Numbers.Where(one.Contains).All(two.Contains)
                    select (one, two);

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void AreApartFrom_EveryPairOfIntervals_SaysWhatTheirNumbersSay()
    {
        var wrong = from one in Intervals
                    from two in Intervals
                    where one.AreApartFrom(two) == Numbers.Any(number => one.Contains(number) && two.Contains(number))
                    select (one, two);

        Assert.That(wrong, Is.Empty);
    }

    [TestCase(FigureKind.Count, -1)]
    [TestCase(FigureKind.Quantity, -1)]
    [TestCase(FigureKind.Percent, -1)]
    [TestCase(FigureKind.Percent, 99)]
    [TestCase(FigureKind.Change, -101)]
    [TestCase(FigureKind.Difference, -1)]
    public void CutTo_EveryInterval_KeepsExactlyTheNumbersOfTheKind(FigureKind kind, int least)
    {
        var (lowest, highest) = LimitsOf(kind);
        var numbers = SmallIntervals.Quarters(least, least + 2);
        var wrong = from interval in SmallIntervals.Over(least, least + 2)
                    let allowed = numbers.Where(number => interval.Contains(number) && number >= lowest && number <= highest)
                    where allowed.Any() && !numbers.Where(interval.CutTo(kind).Contains).SequenceEqual(allowed)
                    select interval;

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void CutTo_IntervalOutsideTheKind_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Bounds.Closed(-3, -1).CutTo(FigureKind.Count), Throws.ArgumentException);
            Assert.That(() => new Bounds(-3, false, 0, true).CutTo(FigureKind.Quantity), Throws.ArgumentException);
            Assert.That(() => new Bounds(100, true, null, false).CutTo(FigureKind.Percent), Throws.ArgumentException);
            Assert.That(() => Bounds.Closed(null, -101).CutTo(FigureKind.Change), Throws.ArgumentException);
        }
    }

    // DESIGN.md, the words, kind: count and quantity 0 and more, percent 0 to 100, change -100 % and more; a difference has either sign.
    private static (decimal Lowest, decimal Highest) LimitsOf(FigureKind kind) => kind switch
    {
        FigureKind.Count or FigureKind.Quantity => (0, decimal.MaxValue),
        FigureKind.Percent => (0, 100),
        FigureKind.Change => (-100, decimal.MaxValue),
        FigureKind.Difference => (decimal.MinValue, decimal.MaxValue),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of figure"),
    };
}

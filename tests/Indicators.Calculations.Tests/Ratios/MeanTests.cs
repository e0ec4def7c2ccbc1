using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class MeanTests
{
    // By hand: (6 + 0 to 3 + 9) / 3 = 5 to 6; (0 to 4 + more than 10) / 2 is more than 5; (0 + 0) / 2; an amount below 5, and 3: (0 to below 5 + 3) / 2.
    [Test]
    public void Mean_OfYears_IsTheirSumByTheirNumber()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(2020, "6", "0..3", "9").Bounds, Is.EqualTo(Bounds.Closed(5, 6)));
            Assert.That(Of(2020, "<5", ">10").Bounds, Is.EqualTo(new Bounds(5, true, null, false)));
            Assert.That(Of(2020, "0", "0").Bounds, Is.EqualTo(Bounds.At(0)));
            Assert.That(Mean.Of(new Dictionary<int, Calculated> { [2020] = Calculated.Of(new Bounds(0, false, 5, true)), [2021] = Calculated.Of(Bounds.At(3)) }, 2020, 2021).Bounds, Is.EqualTo(new Bounds(1.5m, false, 4, true)));
            Assert.That(Of(2020, "62").Bounds, Is.EqualTo(Bounds.At(62)));
        }
    }

    // 7/3 and 8/3 never end: rounded outward at the last place that decimal has, and to the nearest where the sum is exact.
    [Test]
    public void Mean_ThatNeverEnds_IsRoundedOutward()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(2020, "2", "0..1", "5").Bounds, Is.EqualTo(Bounds.Closed(2.3333333333333333333333333333m, 2.6666666666666666666666666667m)));
            Assert.That(Of(2020, "2", "1", "5").Bounds, Is.EqualTo(Bounds.At(2.6666666666666666666666666667m)));
        }
    }

    // A mean of changes: −21.7… % and +50 %.
    [Test]
    public void Mean_OfWhatMayBeNegative_IsNoError()
    {
        var changes = new Dictionary<int, Calculated> { [2020] = Calculated.Of(Bounds.Closed(-50, -20)), [2021] = Calculated.Of(Bounds.At(10)) };

        Assert.That(Mean.Of(changes, 2020, 2021).Bounds, Is.EqualTo(Bounds.Closed(-20, -5)));
    }

    // A missing year is neither left out nor zero: (6 + 9) / 2 and (6 + 0 + 9) / 3 are other numbers.
    [Test]
    public void Mean_WithAMissingYear_IsNullWithTheYearAndTheReason()
    {
        var years = new Dictionary<int, Calculated>
        {
            [2020] = Calculated.Of(Bounds.At(6)),
            [2021] = Operand.Of(null, ObservationStatus.Suppressed, FigureKind.Count),
            [2023] = Calculated.Of(Bounds.At(9)),
        };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mean.Of(years, 2020, 2021).Reason?.En, Is.EqualTo("2021: its publisher suppressed it"));
            Assert.That(Mean.Of(years, 2022, 2023).Reason?.En, Is.EqualTo("2022: there is no figure"));
            Assert.That(Mean.Of(years, 2023, 2023).Bounds, Is.EqualTo(Bounds.At(9)));
        }
    }

    [Test]
    public void Mean_OfNoYears_IsRefused() =>
        Assert.That(() => Mean.Of(new Dictionary<int, Calculated>(), 2021, 2020), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static Calculated Of(int first, params string[] counts) => Mean.Of(
        counts.Select((count, position) => (Year: first + position, Quantity: Calculated.Of(Operands.OfCount(count)))).ToDictionary(year => year.Year, year => year.Quantity),
        first,
        first + counts.Length - 1);
}

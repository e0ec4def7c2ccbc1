using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Numbers of an interval that show its ends: the ends it has, numbers beside those it leaves out, huge ones where it has none.</summary>
internal static class Values
{
    private static readonly Fraction Nearly = Fraction.PowerOfTen(-40);
    private static readonly Fraction Huge = Fraction.PowerOfTen(40);

    internal static IReadOnlyList<Fraction> Of(Bounds interval)
    {
        if (interval.Point is { } point)
        {
            return [point];
        }

        Fraction nearLower = interval.Lower is { } lower ? lower + Nearly : Huge * -1m;
        Fraction nearUpper = interval.Upper is { } upper ? upper - Nearly : Huge;
        var third = nearLower + ((nearUpper - nearLower) * (1m / (Fraction)3m));
        List<Fraction> values = [nearLower.Beside(interval.Lower is not null), third, nearUpper.Beside(interval.Upper is not null)];
        if (interval.Lower is { } least && !interval.LowerOpen)
        {
            values.Add(least);
        }

        if (interval.Upper is { } most && !interval.UpperOpen)
        {
            values.Add(most);
        }

        return values;
    }

    /// <summary>Values of two intervals, each with those of the other that it holds too: one quantity may equal the other.</summary>
    internal static (IReadOnlyList<Fraction> One, IReadOnlyList<Fraction> Two) OfBoth(Bounds one, Bounds two)
    {
        var shared = Of(one).Concat(Of(two)).Where(value => IsIn(one, value) && IsIn(two, value)).Select(value => value.Beside(false)).ToList();
        return ([.. Of(one), .. shared], [.. Of(two), .. shared]);
    }

    internal static bool IsIn(Bounds interval, Fraction value) =>
        (interval.Lower is not { } lower || value > lower || (value == lower && !interval.LowerOpen))
        && (interval.Upper is not { } upper || value < upper || (value == upper && !interval.UpperOpen));
}

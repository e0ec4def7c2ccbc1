using System.Globalization;

namespace Indicators.Model;

/// <summary>A period as people read it: <c>2022</c>, <c>April 2022</c>, <c>January 2019 to April 2019</c>, <c>until 2021</c>, <c>undated</c>.</summary>
public static class PeriodText
{
    /// <summary>The period in English words.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The text.</returns>
    public static string Show(Period period) => period.Text.Split('/') switch
    {
        [Period.UnknownEnd] => "undated",
        [var one] => Point(one),
        [Period.UnknownEnd, var to] => $"until {Point(to)}",
        [var from, Period.UnknownEnd] => $"from {Point(from)}",
        [var from, var to] => $"{Point(from)} to {Point(to)}",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period.Text, "not a period"),
    };

    private static string Point(string point) => point.Length switch
    {
        4 => point,
        7 => Day(point + "-01").ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Day(point).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Indicators.Model;

/// <summary>A period as people read it: <c>2022</c>, <c>April 2022</c>, <c>January 2019 to April 2019</c>, <c>until 2021</c>, <c>undated</c>.</summary>
public static class PeriodText
{
    private static readonly string[] SerbianMonths =
        ["јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"];

    private static readonly string[] SerbianGenitives =
        ["јануара", "фебруара", "марта", "априла", "маја", "јуна", "јула", "августа", "септембра", "октобра", "новембра", "децембра"];

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

    /// <summary>The period in all languages.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The texts: <c>April 2022</c> and <c>април 2022.</c></returns>
    public static Wording Shown(Period period) => new(Show(period), period.Text.Split('/') switch
    {
        [Period.UnknownEnd] => "без датума",
        [var year] => SerbianPoint(year, SerbianMonths),
        [Period.UnknownEnd, var to] => $"до {SerbianOrdinal(to)}",
        [var from, Period.UnknownEnd] => $"од {SerbianOrdinal(from)}",
        [var from, var to] => $"од {SerbianOrdinal(from)} до {SerbianOrdinal(to)}",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period.Text, "not a period"),
    });

    /// <summary>When a state began, in all languages: “until March 2024” would be read as its end.</summary>
    /// <param name="start">The period in which the day of its beginning lies.</param>
    /// <returns>The texts: <c>by March 2024 at the latest</c> where only the end of that period is known; else those of the period.</returns>
    public static Wording Beginning(Period start) => start.Text.Split('/') is [Period.UnknownEnd, var latest]
        ? new Wording($"by {Point(latest)} at the latest", $"најкасније {SerbianOrdinal(latest)}")
        : Shown(start);

    /// <summary>A day in all languages.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The texts: <c>3 April 2022</c> and <c>3. април 2022.</c></returns>
    public static Wording Shown(DateOnly day)
    {
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Wording(Point(text), SerbianPoint(text, SerbianMonths));
    }

    private static string Point(string point) => point.Length switch
    {
        4 => point,
        7 => Day(point + "-01").ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Day(point).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    // Alone a year is a number; in a date it is an ordinal, with a full stop.
    private static string SerbianPoint(string point, string[] months) => point.Length switch
    {
        4 => point,
        7 => SerbianMonth(Day(point + "-01"), months),
        _ => $"{Day(point).Day}. {SerbianMonth(Day(point), months)}",
    };

    // After a preposition a year is an ordinal, too.
    private static string SerbianOrdinal(string point) => point.Length == 4 ? $"{point}." : SerbianPoint(point, SerbianGenitives);

    private static string SerbianMonth(DateOnly day, string[] months) => $"{months[day.Month - 1]} {day.Year:0000}.";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

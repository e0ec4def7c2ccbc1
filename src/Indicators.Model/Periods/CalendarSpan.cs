using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Model;

/// <summary>One year, month or day of the calendar, by its first and last day.</summary>
internal readonly partial record struct CalendarSpan(DateOnly First, DateOnly Last)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    internal static bool TryParse(string text, out CalendarSpan span)
    {
        span = default;
        var form = Form().Match(text);
        if (!form.Success)
        {
            return false;
        }

        var year = Number(form, "year");
        var month = form.Groups["month"].Success ? Number(form, "month") : (int?)null;
        var day = form.Groups["day"].Success ? Number(form, "day") : (int?)null;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month ?? 1))
        {
            return false;
        }

        var lastMonth = month ?? 12;
        span = new CalendarSpan(
            new DateOnly(year, month ?? 1, day ?? 1),
            new DateOnly(year, lastMonth, day ?? DateTime.DaysInMonth(year, lastMonth)));
        return true;
    }

    private static int Number(Match form, string part) => int.Parse(form.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

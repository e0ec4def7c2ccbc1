using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Model;

/// <summary>One year, month or day of the calendar, by its first and last day.</summary>
internal readonly partial record struct CalendarSpan(DateOnly First, DateOnly Last)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    internal static bool TryParse(ReadOnlySpan<char> text, out CalendarSpan span)
    {
        span = default;
        if (!Form().IsMatch(text))
        {
            return false;
        }

        var year = Number(text[..4]);
        var month = text.Length > 4 ? Number(text[5..7]) : (int?)null;
        var day = text.Length > 7 ? Number(text[8..]) : (int?)null;
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

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

using System.Globalization;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Periods as SDMX writes time: <c>2022</c>, <c>2022-04</c>, <c>2022-04-30</c>, and a first day with a length: <c>2022-01-01/P10M</c>.</summary>
/// <remarks>SDMX 3.0, section 6, "Time and time format": a time range is a first day and an ISO 8601 duration.</remarks>
internal static class SdmxPeriod
{
    private const int MonthsOfAYear = 12;

    /// <returns>The period; null where an end of it is not known, for which SDMX has no form.</returns>
    internal static string? Of(Period period) => period switch
    {
        { First: not { } } or { Last: not { } } => null,
        { First: { } first, Last: { } last } when period.Text.Contains('/') => $"{first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{Length(first, last)}",
        _ => period.Text,
    };

    // The last day belongs to the period; a duration ends where the next day begins. The longest unit that says it exactly.
    private static string Length(DateOnly first, DateOnly last)
    {
        var end = last.AddDays(1);
        var months = ((end.Year - first.Year) * MonthsOfAYear) + end.Month - first.Month;
        return end.Day != first.Day ? $"P{end.DayNumber - first.DayNumber}D"
            : months % MonthsOfAYear == 0 ? $"P{months / MonthsOfAYear}Y"
            : $"P{months}M";
    }
}

using System.Globalization;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>When a document was published or read, as citations say it.</summary>
/// <param name="Parts">Year, month and day, as far as they are known; only the year of a stretch within one year, nothing of a longer one.</param>
/// <param name="Shown">As people read it: <c>14 April 2025</c>, <c>2022 to 2023</c>.</param>
/// <param name="IsStretch">Whether it is no single year, month or day, so that the parts do not say all.</param>
internal sealed record CitedDate(IReadOnlyList<int> Parts, Wording Shown, bool IsStretch)
{
    /// <summary>As people read it in English.</summary>
    internal string Words => Shown.En;

    /// <summary>The date; null where nothing is known of it.</summary>
    internal static CitedDate? Of(Period? period)
    {
        if (period is null or { IsUndated: true })
        {
            return null;
        }

        var points = period.Text.Split('/');
        return new CitedDate(points.Length == 1 ? Numbers(points[0]) : CommonYear(period), PeriodText.Shown(period), points.Length > 1);
    }

    /// <summary>The parts with a sign between, <c>2025-04-14</c>; null where there are none.</summary>
    internal string? Joined(char separator) =>
        Parts.Count == 0 ? null : string.Join(separator, Parts.Select(part => part.ToString("00", CultureInfo.InvariantCulture)));

    private static IReadOnlyList<int> Numbers(string point) => [.. point.Split('-').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))];

    private static IReadOnlyList<int> CommonYear(Period period) =>
        period is { First: { } first, Last: { } last } && first.Year == last.Year ? [first.Year] : [];
}

using System.Globalization;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>When a document was published or read, as citations say it.</summary>
/// <param name="Dates">Year, month and day as far as they are known: of one date, or of the first and the last of a stretch; none of a stretch of which an end is unknown.</param>
/// <param name="Shown">As people read it: <c>14 April 2025</c>, <c>2022 to 2023</c>.</param>
/// <param name="IsStretch">Whether it is no single year, month or day, so that not every format has room for all of it.</param>
internal sealed record CitedDate(IReadOnlyList<IReadOnlyList<int>> Dates, Wording Shown, bool IsStretch)
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
        return new CitedDate(points.Contains(Period.UnknownEnd) ? [] : AlikeExact([.. points.Select(Numbers)]), PeriodText.Shown(period), points.Length > 1);
    }

    /// <summary>The one year, or the first and the last; none where an end is unknown.</summary>
    internal IReadOnlyList<int> Years => [.. Dates.Select(date => date[0]).Distinct()];

    /// <summary>The parts of a single date; none of a stretch.</summary>
    internal IReadOnlyList<int> Single => IsStretch ? [] : Dates[0];

    /// <summary>The parts with a sign between, <c>2025-04-14</c>, and those of a stretch with / between its ends, <c>2025/2026</c>; null where there are none.</summary>
    internal string? Joined(char separator) =>
        Dates.Count == 0 ? null : string.Join('/', Dates.Select(date => string.Join(separator, date.Select(part => part.ToString("00", CultureInfo.InvariantCulture)))));

    private static int[] Numbers(string point) => [.. point.Split('-').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))];

    // citeproc stops at a stretch from a month to a day; the words say it exactly.
    private static IReadOnlyList<IReadOnlyList<int>> AlikeExact(IReadOnlyList<int[]> dates)
    {
        var parts = dates.Min(date => date.Length);
        return [.. dates.Select(date => date[..parts])];
    }
}

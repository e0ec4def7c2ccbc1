namespace Indicators.Model;

/// <summary>A stretch of time as a source states it: a year, a month, a day, or from one of these to another; either end may be unknown.</summary>
/// <remarks>Written <c>2022</c>, <c>2022-04</c>, <c>2022-04-30</c>, <c>2003/2022</c>, <c>../2021</c>, <c>2022/..</c>, and <c>..</c> for undated.
/// Both days are inclusive.</remarks>
public sealed record Period
{
    /// <summary>What stands for an unknown end, and alone for an undated period.</summary>
    public const string UnknownEnd = "..";

    private Period(string text, DateOnly? first, DateOnly? last)
    {
        Text = text;
        First = first;
        Last = last;
    }

    /// <summary>The period as written.</summary>
    public string Text { get; }

    /// <summary>Its first day, inclusive; null if unknown.</summary>
    public DateOnly? First { get; }

    /// <summary>Its last day, inclusive; null if unknown.</summary>
    public DateOnly? Last { get; }

    /// <summary>The calendar year that it is; null if it is anything else.</summary>
    public int? Year => Text.Length == 4 ? First?.Year : null;

    /// <summary>Whether nothing is known of when it was.</summary>
    public bool IsUndated => First is null && Last is null;

    /// <summary>A calendar year.</summary>
    /// <param name="year">From 1800 to 2199.</param>
    public static Period OfYear(int year) => Parse($"{year:0000}");

    /// <summary>Reads a period that is known to be right.</summary>
    /// <param name="text">The period as written.</param>
    /// <exception cref="FormatException">It is not a period.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period, out var complaint) ? period! : throw new FormatException($"'{text}' is not {complaint!.Allowed}");

    /// <summary>Reads a period.</summary>
    /// <param name="text">The period as written.</param>
    /// <param name="period">The period; null if it is not one.</param>
    /// <param name="complaint">What is allowed; null if nothing is wrong.</param>
    public static bool TryParse(string text, out Period? period, out Complaint? complaint)
    {
        period = Read(text);
        complaint = period is null
            ? new Complaint("YYYY, YYYY-MM or YYYY-MM-DD of the years 1800 to 2199, two of these as from/to, .. for an unknown end or alone for undated", Nearest(text))
            : null;
        return period is not null;
    }

    /// <summary>Whether this period lies wholly inside another; an unknown end of this one lies inside an unknown end only.</summary>
    /// <param name="other">The other period.</param>
    public bool LiesWithin(Period other) =>
        (other.First is null || First >= other.First) && (other.Last is null || Last <= other.Last);

    /// <summary>Whether the two periods may share a day: an unknown end reaches any day.</summary>
    /// <param name="other">The other period.</param>
    public bool MayOverlap(Period other) => !(First > other.Last) && !(other.First > Last);

    /// <summary>The same stretch of the year before; null where the period does not lie within one year, or an end is unknown.</summary>
    /// <remarks>2022 is 2021; 2022-01/2022-10 is 2021-01/2021-10.</remarks>
    public Period? YearEarlier()
    {
        if (First is not { } first || Last is not { } last || first.Year != last.Year)
        {
            return null;
        }

        var earlier = Text.Replace($"{first.Year:0000}", $"{first.Year - 1:0000}", StringComparison.Ordinal);
        return TryParse(earlier, out var period, out _) ? period : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static Period? Read(string text)
    {
        if (text == UnknownEnd)
        {
            return new Period(text, null, null);
        }

        if (CalendarSpan.TryParse(text, out var span))
        {
            return new Period(text, span.First, span.Last);
        }

        return text.Split('/') switch
        {
            [UnknownEnd, var to] when CalendarSpan.TryParse(to, out var last) => new Period(text, null, last.Last),
            [var from, UnknownEnd] when CalendarSpan.TryParse(from, out var first) => new Period(text, first.First, null),
            [var from, var to] when CalendarSpan.TryParse(from, out var first) && CalendarSpan.TryParse(to, out var last) && first.Last < last.First =>
                new Period(text, first.First, last.Last),
            _ => null,
        };
    }

    private static string? Nearest(string text)
    {
        var candidate = text.Trim().TrimEnd('.').Replace(" ", "", StringComparison.Ordinal).Replace('–', '/');
        return candidate != text && Read(candidate) is not null ? candidate : null;
    }
}

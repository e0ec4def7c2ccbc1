using System.Globalization;

namespace Indicators.Model;

/// <summary>Which release is wanted: the latest one, one by its number, or the one that was in force at the end of a day.</summary>
public sealed record ReleaseChoice
{
    /// <summary>What can be written.</summary>
    public const string Allowed = "the number of a release, from 1, or a day as YYYY-MM-DD";

    private ReleaseChoice(long? number, DateOnly? day)
    {
        Number = number;
        Day = day;
    }

    /// <summary>The release in force.</summary>
    public static ReleaseChoice Latest { get; } = new(null, null);

    /// <summary>The number of the release; null where it is chosen otherwise.</summary>
    public long? Number { get; }

    /// <summary>The day at whose end, in UTC, the release was in force; null where it is chosen otherwise.</summary>
    public DateOnly? Day { get; }

    /// <summary>Whether it is the release in force, whichever that is.</summary>
    public bool IsLatest => Number is null && Day is null;

    /// <summary>The release with a number.</summary>
    /// <param name="number">From 1.</param>
    public static ReleaseChoice Of(long number) => new(number, null);

    /// <summary>Reads what somebody writes to choose a release.</summary>
    /// <param name="text">A number, or a day as YYYY-MM-DD.</param>
    /// <param name="choice">The choice; null if it is neither.</param>
    public static bool TryParse(string text, out ReleaseChoice? choice)
    {
        choice = !text.StartsWith('0') && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(number, null)
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(null, day)
            : null;
        return choice is not null;
    }
}

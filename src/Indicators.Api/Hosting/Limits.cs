namespace Indicators.Api;

/// <summary>What a host allows, in one place: the checks and <c>/api/v1/config</c> read the same numbers. Those that an operator can set are in <see cref="HostSettings"/>.</summary>
internal static class Limits
{
    // Long enough for what is too long to be told so as a wrong parameter.
    internal const int RequestLineBytes = 16 * 1024;
    internal const int HeaderBytes = 32 * 1024;

    // Whoever wants more than these is served with all.
    internal const int ValuesInAList = 100;

    internal const int PeriodsOfLast = 1000;

    // A hundred years.
    internal const int DaysOfBodies = 36_525;

    // What is longer is read from the data, not from a list of differences.
    internal const int RowsOfADifference = 20_000;

    internal const int EntriesOfTheFeed = 50;

    // A picture takes a tenth of a second or two: so many are drawn before those who wait lose patience.
    internal const int WaitingForEachRendering = 16;

    internal static TimeSpan RateWindow { get; } = TimeSpan.FromMinutes(1);
}

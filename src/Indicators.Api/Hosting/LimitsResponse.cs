using Indicators.Charts;

namespace Indicators.Api;

/// <summary>What a host allows.</summary>
/// <param name="RequestsPerMinute">Requests per client and minute; more are 429.</param>
/// <param name="SmallCounts"><c>withhold</c> or <c>publish</c>.</param>
/// <param name="RequestLineBytes">The longest request line, address included, in bytes; a longer one is 414.</param>
/// <param name="HeaderBytes">All headers of a request together, in bytes; longer ones are 431.</param>
/// <param name="RequestBodyBytes">The longest body of a request, in bytes; a longer one is 413.</param>
/// <param name="ValuesInAList">How many values one parameter takes at most, with commas between; more are 422.</param>
/// <param name="PeriodsOfLast">How many periods <c>last</c> takes at most; more are 400.</param>
/// <param name="DaysOfBodies">How many days <c>/api/v1/spells/days</c> counts at most; more are 422.</param>
/// <param name="RowsOfADifference">How many changes between two releases are listed at most; more are 422.</param>
/// <param name="EntriesOfTheFeed">How many of the newest releases the feed names.</param>
/// <param name="Pictures">The sizes of pictures that can be asked for, the usual one first.</param>
/// <param name="Renderings">How many pictures are drawn at once.</param>
/// <param name="RenderingsWaiting">How many more wait for that; beyond it is 503.</param>
/// <param name="RenderingSeconds">How long they wait, in seconds; then it is 503.</param>
/// <param name="RequestSeconds">How long an answer may take, in seconds; then it is 503.</param>
/// <param name="HeaderSeconds">How long a client may take to send its headers, in seconds; then it is 408, and the connection is closed.</param>
/// <param name="ReadingSeconds">How long a client may read more slowly than <c>bytesPerSecond</c>, in seconds; then the connection is closed.</param>
/// <param name="BytesPerSecond">How many bytes of its answer a client must read in a second.</param>
public sealed record LimitsResponse(
    int RequestsPerMinute,
    string SmallCounts,
    int RequestLineBytes,
    int HeaderBytes,
    int RequestBodyBytes,
    int ValuesInAList,
    int PeriodsOfLast,
    int DaysOfBodies,
    int RowsOfADifference,
    int EntriesOfTheFeed,
    IReadOnlyList<PictureSize> Pictures,
    int Renderings,
    int RenderingsWaiting,
    int RenderingSeconds,
    int RequestSeconds,
    int HeaderSeconds,
    int ReadingSeconds,
    int BytesPerSecond)
{
    internal static LimitsResponse Of(HostSettings settings) => new(
        settings.RateLimit.PermitLimit,
        settings.SmallCounts,
        Limits.RequestLineBytes,
        Limits.HeaderBytes,
        RequestBodyBytes: 0,
        Limits.ValuesInAList,
        Limits.PeriodsOfLast,
        Limits.DaysOfBodies,
        Limits.RowsOfADifference,
        Limits.EntriesOfTheFeed,
        [.. PictureSize.Named.Values],
        settings.Renderings,
        settings.Renderings * Limits.WaitingForEachRendering,
        settings.Timeouts.Rendering,
        settings.Timeouts.Request,
        settings.Timeouts.Headers,
        settings.Timeouts.Reading,
        settings.SlowestBytesPerSecond);
}

using Indicators.Model;

namespace Indicators.Api;

/// <summary>The releases.</summary>
/// <param name="Releases">All of them, the first one first.</param>
/// <param name="Links">Where new ones are told of.</param>
public sealed record ReleasesResponse(IReadOnlyList<Release> Releases, IReadOnlyDictionary<string, string> Links);

/// <summary>A release.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When it was made, in UTC.</param>
/// <param name="Hash">SHA-256 of all that it contains, in hexadecimal.</param>
/// <param name="Input">What was imported: <c>data</c>, or the source of a publisher's file.</param>
/// <param name="By">Who imported it; empty if not said.</param>
/// <param name="Message">Why; empty if not said.</param>
/// <param name="Counts">How many rows it holds and changed.</param>
/// <param name="Links">What it changed, and answers of it.</param>
public sealed record ReleaseResponse(
    long Number, DateTimeOffset At, string Hash, string Input, string By, string Message, ReleaseCounts Counts, IReadOnlyDictionary<string, string> Links)
{
    internal static ReleaseResponse Of(Release release) => new(
        release.Number, release.At, release.Hash, release.Input, release.By, release.Message, release.Counts,
        new Dictionary<string, string>
        {
            ["self"] = $"/api/v1/releases/{release.Number}",
            ["changes"] = $"/api/v1/releases/{release.Number - 1}..{release.Number}",
            ["page"] = $"/?asOf={release.Number}",
            ["series"] = $"/api/v1/series/{{id}}.json?asOf={release.Number}",
        });
}

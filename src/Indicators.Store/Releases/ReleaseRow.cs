using System.Globalization;
using Indicators.Model;

namespace Indicators.Store;

/// <summary>A release as the database holds it.</summary>
internal sealed record ReleaseRow
{
    internal const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public required long Number { get; init; }

    public required string At { get; init; }

    public required string Hash { get; init; }

    public required long Observations { get; init; }

    public required long Added { get; init; }

    public required long Ended { get; init; }

    internal Release ToRelease() => new(
        Number,
        DateTimeOffset.ParseExact(At, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Hash,
        new ReleaseCounts(Observations, Added, Ended));
}

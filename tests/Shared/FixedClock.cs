namespace Indicators.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : TimeProvider
{
    internal static readonly DateTimeOffset Noon = new(2024, 5, 17, 12, 0, 0, TimeSpan.Zero);

    internal DateTimeOffset Now { get; init; } = Noon;

    public override DateTimeOffset GetUtcNow() => Now;
}

using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace Indicators.Api;

/// <summary>So many requests of one client in each window, which begins with the first of them; whoever asks too much is told how long it lasts yet.</summary>
/// <remarks>The framework's own limiter tells the length of a whole window, however little of it is left.</remarks>
internal sealed class RequestWindow(int permits, TimeSpan length, TimeProvider clock) : RateLimiter
{
    private static readonly RequestLease Allowed = new(null);

    private readonly Lock counting = new();
    private long begin = clock.GetTimestamp();
    private int asked;

    /// <summary>How long nothing has been counted, after which the client can be forgotten; null as long as the window lasts.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (counting)
            {
                return Left is var left && left > TimeSpan.Zero ? null : -left;
            }
        }
    }

    private TimeSpan Left => length - clock.GetElapsedTime(begin);

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (counting)
        {
            var left = Left;
            if (left <= TimeSpan.Zero)
            {
                begin = clock.GetTimestamp();
                asked = 0;
            }

            if (asked + permitCount > permits)
            {
                return new RequestLease(left);
            }

            asked += permitCount;
            return Allowed;
        }
    }

    /// <inheritdoc/>
    /// <remarks>Nobody waits for a turn.</remarks>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    /// <summary>Whether a request may be answered.</summary>
    /// <param name="wait">How long it may not; null where it may.</param>
    private sealed class RequestLease(TimeSpan? wait) : RateLimitLease
    {
        public override bool IsAcquired => wait is null;

        public override IEnumerable<string> MetadataNames => wait is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}

using System.Net;
using System.Threading.RateLimiting;

namespace Indicators.Api.Tests;

/// <summary>How many requests of a client are answered, and what the others are told.</summary>
public sealed class RequestWindowTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    // The window begins with the first request, not with the last or with the refusal.
    [TestCase(0, 60)]
    [TestCase(20, 40)]
    [TestCase(59, 1)]
    public void Refused_IsToldWhenTheWindowEnds(int seconds, int left)
    {
        var clock = new Stopwatch();
        using var window = new RequestWindow(2, Minute, clock);
        Ask(window);
        Ask(window);
        clock.Now += TimeSpan.FromSeconds(seconds);

        Assert.That(Ask(window), Is.EqualTo(TimeSpan.FromSeconds(left)));
    }

    [Test]
    public void AfterWhatWasTold_ARequestIsAnswered()
    {
        var clock = new Stopwatch();
        using var window = new RequestWindow(1, Minute, clock);
        Ask(window);
        clock.Now += TimeSpan.FromSeconds(12.5);
        clock.Now += Ask(window)!.Value;

        Assert.That((Ask(window), Ask(window)), Is.EqualTo(((TimeSpan?)null, (TimeSpan?)Minute)));
    }

    // A client that is forgotten while its window lasts could ask twice as much.
    [Test]
    public void Client_IsNotForgottenBeforeItsWindowEnds()
    {
        var clock = new Stopwatch();
        using var window = new RequestWindow(1, Minute, clock);
        Ask(window);
        clock.Now += TimeSpan.FromSeconds(59);
        var within = window.IdleDuration;
        clock.Now += TimeSpan.FromSeconds(11);

        Assert.That((within, window.IdleDuration), Is.EqualTo(((TimeSpan?)null, (TimeSpan?)TimeSpan.FromSeconds(10))));
    }

    [Test]
    public void RetryAfter_IsWholeSecondsOfTheWindow()
    {
        using var host = new TestHost(null, ("Indicators:RateLimit:PermitLimit", "1"));
        host.GetText("/api/v1/config");
        Thread.Sleep(1100);
        using var refused = host.Get("/api/v1/config");

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(refused.Headers.RetryAfter?.Delta, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(59)));
    }

    // How long a request has to wait; null where it is answered.
    private static TimeSpan? Ask(RequestWindow window)
    {
        using var lease = window.AttemptAcquire();
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.MinValue;
    }

    /// <summary>A clock that a test moves.</summary>
    private sealed class Stopwatch : TimeProvider
    {
        internal TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}

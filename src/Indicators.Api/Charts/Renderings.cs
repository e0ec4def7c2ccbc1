using System.Diagnostics;
using System.Threading.RateLimiting;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>Keeps pictures, the dearest answers, from taking the host for themselves: a few are drawn at once, some more wait for a while, the rest is refused. What is kept of earlier drawings needs no turn.</summary>
internal sealed class Renderings : IDisposable
{
    private readonly ConcurrencyLimiter turns;
    private readonly TimeSpan wait;
    private readonly Measures measures;

    public Renderings(HostSettings settings, Measures measures)
    {
        this.measures = measures;
        wait = TimeSpan.FromSeconds(settings.Timeouts.Rendering);
        turns = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = settings.Renderings,
            QueueLimit = settings.Renderings * Limits.WaitingForEachRendering,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Draws a picture when it is its turn.</summary>
    /// <param name="definition">The chart.</param>
    /// <param name="format">What it is drawn as: <c>png</c>.</param>
    /// <param name="draw">Draws it.</param>
    /// <param name="stop">Tells that nobody waits for it any longer.</param>
    /// <returns>The picture; null if its turn did not come in time.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any longer.</exception>
    internal async Task<T?> Draw<T>(ChartDefinition definition, string format, Func<T> draw, CancellationToken stop)
        where T : class
    {
        using var turn = await Turn(stop);
        if (!turn.IsAcquired)
        {
            measures.RenderingRefused(definition.Form, format);
            return null;
        }

        var begun = Stopwatch.GetTimestamp();
        var picture = draw();
        measures.Rendered(definition.Form, format, Stopwatch.GetElapsedTime(begun));
        return picture;
    }

    public void Dispose() => turns.Dispose();

    /// <summary>A turn to draw, to be given back; one that is not acquired came too late. For whoever draws without <see cref="Draw"/>.</summary>
    internal async ValueTask<RateLimitLease> Turn(CancellationToken stop)
    {
        if (turns.AttemptAcquire() is { IsAcquired: true } free)
        {
            return free;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(wait);
        try
        {
            return await turns.AcquireAsync(1, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return turns.AttemptAcquire();
        }
    }
}

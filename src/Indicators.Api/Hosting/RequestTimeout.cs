using System.Globalization;

namespace Indicators.Api;

/// <summary>Tells what works for one request when nobody waits for it any longer.</summary>
internal sealed class RequestStop
{
    internal CancellationToken Token { get; set; }
}

/// <summary>Gives up answers that take too long, and those whose client has gone. Handlers do not wait, they work: what is stopped is the query of the database that runs, and the wait for a turn to draw.</summary>
internal static class RequestTimeout
{
    // What nobody waits for any longer; the status stands in the log alone.
    private const int ClientHasGone = StatusCodes.Status499ClientClosedRequest;

    internal static readonly string RetryAfterSeconds = 5.ToString(CultureInfo.InvariantCulture);

    internal static void UseRequestTimeout(this WebApplication app, Deadlines deadlines) => app.Use(async (context, next) =>
    {
        var gone = context.RequestAborted;
        var limit = CancellationTokenSource.CreateLinkedTokenSource(gone);
        // The answer to a failure begins after this has been left.
        context.Response.RegisterForDispose(limit);
        // An answer that has begun is a matter of how fast the client reads.
        context.Response.OnStarting(() =>
        {
            deadlines.Remove(limit);
            return Task.CompletedTask;
        });
        deadlines.Add(limit);
        context.RequestAborted = limit.Token;
        context.RequestServices.GetRequiredService<RequestStop>().Token = limit.Token;
        try
        {
            await next(context);
        }
        catch (Exception stopped) when (ExitCode.IsStop(stopped) && limit.IsCancellationRequested && !context.Response.HasStarted)
        {
            context.RequestAborted = gone;
            context.Response.Clear();
            await (gone.IsCancellationRequested ? Results.StatusCode(ClientHasGone).ExecuteAsync(context) : ErrorPages.Answer(context, Refusal.Of(ProblemKind.TookTooLong)));
        }
        finally
        {
            deadlines.Remove(limit);
            context.RequestAborted = gone;
        }
    });

    /// <summary>Whoever is told that the host cannot answer now is told when to ask again.</summary>
    internal static void SetRetryAfter(HttpContext context)
    {
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        }
    }
}

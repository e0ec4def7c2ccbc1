using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>The methods of those who only read: HEAD answers as GET does, without the body; OPTIONS says which there are. Pages of every host may read with them.</summary>
internal static class ReadingMethods
{
    private const string Allowed = "GET, HEAD, OPTIONS";

    internal static void UseReadingMethods(this WebApplication app) => app.Use(async (context, next) =>
    {
        var method = context.Request.Method;
        // On every answer, whoever asks: one that a cache keeps is given to pages of other hosts too.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers.AccessControlExposeHeaders = "ETag, Link, Retry-After, Indicators-Note";
            return Task.CompletedTask;
        });
        if (HttpMethods.IsOptions(method))
        {
            context.Response.Headers.Allow = Allowed;
            context.Response.Headers.AccessControlAllowMethods = Allowed;
            context.Response.Headers.AccessControlAllowHeaders = "*";
            context.Response.Headers.AccessControlMaxAge = "86400";
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (HttpMethods.IsHead(method))
        {
            await Head(context, next);
        }
        else if (HttpMethods.IsGet(method))
        {
            await next(context);
        }
        else
        {
            // Whatever is at the address: it would be no more for another method.
            context.Response.Headers.Allow = Allowed;
            await Refusal.Of(ProblemKind.MethodNotAllowed).ExecuteAsync(context);
        }
    });

    // The body is made, so that length and headers are those of GET, and left out.
    private static async Task Head(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        await using var counted = new MemoryStream();
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = counted;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }

        if (context.Response.StatusCode != StatusCodes.Status304NotModified)
        {
            context.Response.ContentLength ??= counted.Length;
        }

        context.Response.Headers.Remove(HeaderNames.TransferEncoding);
    }
}

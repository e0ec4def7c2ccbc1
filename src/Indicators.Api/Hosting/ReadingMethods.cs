using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>The methods of those who only read: HEAD answers as GET does, without the body; OPTIONS says which there are. Pages of every host may read with them.</summary>
internal static class ReadingMethods
{
    private const string Allowed = "GET, HEAD, OPTIONS";

    // On every answer, whoever asks: one that a cache keeps is given to pages of other hosts too.
    internal static void Open(HttpContext context)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.AccessControlExposeHeaders = "ETag, Link, Retry-After, Indicators-Note";
    }

    internal static void UseReadingMethods(this WebApplication app) => app.Use((context, next) =>
        // The names of methods are written in capitals, and mean nothing otherwise.
        context.Request.Method switch
        {
            "GET" => next(context),
            "HEAD" => Head(context, next),
            "OPTIONS" => Options(context.Response),
            _ => Refuse(context),
        });

    private static Task Options(HttpResponse response)
    {
        response.Headers.Allow = Allowed;
        response.Headers.AccessControlAllowMethods = Allowed;
        response.Headers.AccessControlAllowHeaders = "*";
        response.Headers.AccessControlMaxAge = "86400";
        response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    // Whatever is at the address: it would be no more for another method.
    private static Task Refuse(HttpContext context)
    {
        context.Response.Headers.Allow = Allowed;
        return Refusal.Of(ProblemKind.MethodNotAllowed).ExecuteAsync(context);
    }

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

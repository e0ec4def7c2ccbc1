using System.Diagnostics;
using Indicators.Answers;
using Microsoft.AspNetCore.Diagnostics;

namespace Indicators.Api;

/// <summary>One line for each request: the method, the route, the status, how long it took and from which release it was answered. Neither who asked, nor what stood in the address.</summary>
internal static partial class RequestLog
{
    private const string Category = "Indicators.Requests";

    // What stands in a log must not be what somebody made up.
    private const string OtherMethod = "other";
    private const string NoRoute = "none";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Trace];

    internal static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
        app.Use(async (context, next) =>
        {
            var begun = Stopwatch.GetTimestamp();
            var method = Array.Find(Methods, known => known == context.Request.Method) ?? OtherMethod;
            var status = StatusCodes.Status500InternalServerError;
            try
            {
                await next(context);
                status = context.Response.StatusCode;
            }
            finally
            {
                var level = status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning : LogLevel.Information;
                if (logger.IsEnabled(level))
                {
                    // An answer that was kept opens nothing.
                    var release = context.RequestServices.GetRequiredService<PublicationSource>().LastOpened ?? context.Features.Get<AnsweredRelease>()?.Number;
                    Answered(logger, level, method, RouteOf(context), status, Math.Round(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, 3), release);
                }
            }
        });
    }

    // Whoever answers a failure takes the endpoint away.
    private static string RouteOf(HttpContext context) => (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint()) is RouteEndpoint endpoint ? endpoint.RoutePattern.RawText ?? NoRoute : NoRoute;

    [LoggerMessage(Message = "{Method} {Route} {Status} in {Milliseconds} ms, release {Release}")]
    private static partial void Answered(ILogger logger, LogLevel level, string method, string route, int status, double milliseconds, long? release);
}

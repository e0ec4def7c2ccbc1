using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>How long an answer may be kept: one that is pinned to a release for ever, a live one for minutes, one that tells of revisions or health not at all.</summary>
internal static class CacheHeaders
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string Minutes = "public, max-age=300";
    private const string NotAtAll = "no-cache";

    internal static void UseCacheHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[HeaderNames.CacheControl] = For(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static string For(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var changes = path.EndsWith("/revisions", StringComparison.Ordinal) || path.StartsWith("/embed/", StringComparison.Ordinal) || path is "/healthz" or "/readyz";
        return context.Response.StatusCode != StatusCodes.Status200OK || changes ? NotAtAll : IsPinned(context.Request) || IsVersioned(context.Request, path) ? ForEver : Minutes;
    }

    // Another version has another address.
    private static bool IsVersioned(HttpRequest request, string path) => path.StartsWith(PageAssets.Folder, StringComparison.Ordinal) && request.Query.ContainsKey(PageAssets.Version);

    // A day that is not over can still get a release.
    private static bool IsPinned(HttpRequest request) =>
        Model.ReleaseChoice.TryParse(request.Query["asOf"].ToString(), out var choice)
        && (choice!.Day is not { } day || day < DateOnly.FromDateTime(request.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
}

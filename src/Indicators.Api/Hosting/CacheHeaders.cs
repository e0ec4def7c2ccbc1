namespace Indicators.Api;

/// <summary>How long an answer may be kept: one that is pinned to a release for ever, a live one for minutes, one that tells of revisions or health not at all.</summary>
internal static class CacheHeaders
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string Minutes = "public, max-age=300";
    private const string NotAtAll = "no-cache";

    internal static void Set(HttpContext context) => context.Response.Headers.CacheControl = For(context);

    private static string For(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "").TrimEnd('/');
        var changes = path.EndsWith("/revisions", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/embed/", StringComparison.OrdinalIgnoreCase) || HealthApi.IsAskedBy(context.Request);
        // What has not changed is kept for as long as when it was given first.
        var isGiven = context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;
        return !isGiven || changes ? NotAtAll : IsPinned(context.Request) || IsVersioned(context.Request, path) ? ForEver : Minutes;
    }

    // Another version has another address.
    private static bool IsVersioned(HttpRequest request, string path) => path.StartsWith(PageAssets.Folder, StringComparison.Ordinal) && request.Query.ContainsKey(PageAssets.Version);

    // A day that is not over can still get a release.
    private static bool IsPinned(HttpRequest request) =>
        Model.ReleaseChoice.TryParse(request.Query["asOf"].ToString(), out var choice)
        && (choice!.Day is not { } day || day < DateOnly.FromDateTime(request.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
}

namespace Indicators.Api;

/// <summary>What browsers are told on every answer: to take types as they are named, to run nothing from elsewhere, and to show no page of this host in another page but the one that is made for it.</summary>
internal static class SecurityHeaders
{
    // Pictures, style, font and the one small script come from this host, and forms lead to it. /swagger reads its document, too.
    private const string Pages = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";
    // Data are no page: whatever shows them has nothing to fetch or run for them.
    private const string Data = "default-src 'none'; frame-ancestors 'none'";
    // A picture that is opened by itself has its letters and their style in it.
    private static readonly string Picture = $"default-src 'none'; style-src '{Charts.SvgExtras.StyleHash}'; font-src data:; frame-ancestors 'none'";
    // The one style that the page of the API writes itself, by its hash.
    private const string Swagger = "default-src 'none'; img-src 'self' data:; style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; script-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string EmbedPath = "/embed";
    private const string SwaggerPath = "/swagger";
    private const string DataPath = "/api";

    internal static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Remove("blazor-enhanced-nav");
        headers.Remove("x-swagger-ui-version");
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = PolicyOf(context.Request.Path);
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }

    // Framed anywhere is what the page for embedding is for.
    private static string PolicyOf(PathString path) =>
        path.StartsWithSegments(DataPath, StringComparison.OrdinalIgnoreCase) ? Data
        : path.StartsWithSegments(SwaggerPath, StringComparison.OrdinalIgnoreCase) ? Swagger
        : path.Value!.TrimEnd('/').EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? Picture
        : path.StartsWithSegments(EmbedPath, StringComparison.OrdinalIgnoreCase) ? Pages + "*" : Pages + "'none'";
}

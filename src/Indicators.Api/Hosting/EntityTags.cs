using System.Security.Cryptography;
using System.Text;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>Strong entity tags: the same release, program, address and form give the same bytes, so whoever has them is told so without their being made again.</summary>
internal static class EntityTags
{
    private static readonly string[] Untagged = ["/swagger", "/healthz", "/readyz", "/embed"];

    internal static void UseEntityTags(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !Tags(context.Request.Path) || Of(context) is not { } tag)
        {
            await next(context);
            return;
        }

        if (Has(context.Request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.Headers.ETag = Quoted(tag, "");
            context.Response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
            return;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
            {
                context.Response.Headers.ETag = Quoted(tag, context.Response.Headers.ContentEncoding.ToString());
            }

            return Task.CompletedTask;
        });
        await next(context);
    });

    /// <summary>Whether answers at a path have tags.</summary>
    internal static bool Tags(PathString path) => !Array.Exists(Untagged, untagged => path.StartsWithSegments(untagged, StringComparison.Ordinal));

    // Null where there is no such release: the handler says so.
    private static string? Of(HttpContext context)
    {
        var request = context.Request;
        if (!ReleaseChoice.TryParse(request.Query["asOf"].ToString(), out var choice))
        {
            choice = ReleaseChoice.Latest;
        }

        if (context.RequestServices.GetRequiredService<PublicationSource>().Tag(choice!) is not { } release)
        {
            return null;
        }

        var query = request.Query.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => $"{parameter.Key}={parameter.Value}");
        var text = string.Join('\n', [ProgramVersion.Build, context.RequestServices.GetRequiredService<ChartLibrary>().Fingerprint, release, request.Path, .. query, request.Headers.Accept.ToString()]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
    }

    // "*" asks whether there is anything at the address, which only the answer itself tells.
    private static bool Has(HttpRequest request, string tag) => request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag.ToString().Trim('"').Split('-')[0] == tag);

    // Compressed bytes are other bytes.
    private static string Quoted(string tag, string encoding) => encoding.Length == 0 ? $"\"{tag}\"" : $"\"{tag}-{encoding}\"";
}

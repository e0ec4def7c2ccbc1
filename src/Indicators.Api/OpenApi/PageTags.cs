using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>Entity tags of the files of the page that tries the API out: compressed here they are other bytes, and have a tag of their own.</summary>
internal static class PageTags
{
    private const string Weak = "W/";

    private static readonly string[] Encodings = ["br", "gzip"];

    internal static void UsePageTags(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var known = context.Request.Headers.IfNoneMatch.ToString();
        if (known.Length > 0)
        {
            context.Request.Headers.IfNoneMatch = PlainOf(known);
        }

        context.Response.OnStarting(() =>
        {
            SetTag(context.Response, known);
            return Task.CompletedTask;
        });
        await next(context);
    });

    private static void SetTag(HttpResponse response, string known)
    {
        var (tag, encoding) = (response.Headers.ETag.ToString(), response.Headers.ContentEncoding.ToString());
        if (response.StatusCode == StatusCodes.Status304NotModified)
        {
            // Of several, it is not known which one is that of the file.
            response.Headers.ETag = EntityTagHeaderValue.TryParse(known, out var only) && only != EntityTagHeaderValue.Any ? known : response.Headers.ETag;
        }
        else if (tag.Length > 0 && encoding.Length > 0)
        {
            response.Headers.ETag = $"{tag.TrimEnd('"')}-{encoding}\"";
        }
    }

    // The tag of the file, of whichever compression, also where a proxy has made it a weak one.
    private static string PlainOf(string known)
    {
        var tag = known.StartsWith(Weak, StringComparison.Ordinal) ? known[Weak.Length..] : known;
        return Encodings.Select(encoding => $"-{encoding}\"").FirstOrDefault(end => tag.EndsWith(end, StringComparison.Ordinal)) is { } end ? tag[..^end.Length] + '"' : tag;
    }
}

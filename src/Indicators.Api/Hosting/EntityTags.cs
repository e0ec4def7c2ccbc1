using System.Security.Cryptography;
using System.Text;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Strong entity tags: the same release, program, address and form give the same bytes, so whoever has them is told so without their being made again, and whoever has not gets those that were made before.</summary>
internal static class EntityTags
{
    private static readonly string[] Untagged = ["/swagger", "/healthz", "/readyz", "/embed", "/api/v1/config"];

    // Tells the limits, which an operator can change without a release.
    private const string Entrance = "/api/v1";

    internal static void UseEntityTags(this WebApplication app, PublicationSource publications)
    {
        var kept = app.Services.GetRequiredService<KeptAnswers>();
        var charts = app.Services.GetRequiredService<ChartLibrary>().Fingerprint;
        app.Use((context, next) =>
        {
            if (!HttpMethods.IsGet(context.Request.Method) || !Tags(context.Request.Path))
            {
                return next(context);
            }

            // Null where there is no such release: the handler says so.
            var choice = ChoiceOf(context.Request);
            return publications.Tag(choice, context.RequestAborted) is { } release ? Answer(context, next, new Question(kept, choice, KeyOf(context.Request, release), charts)) : next(context);
        });
    }

    private sealed record Question(KeptAnswers Kept, ReleaseChoice Choice, AnswerKey Key, string Charts);

    private static async Task Answer(HttpContext context, RequestDelegate next, Question question)
    {
        context.Features.Set(new AnsweredRelease(question.Key.Release));
        var known = question.Kept.Find(question.Key);
        var tag = known?.Tag ?? TagOf(context.Request, question);
        if (IsKnownTo(context.Request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.Headers.ETag = Quoted(tag, "");
            context.Response.Headers.Vary = "Accept, Accept-Encoding";
        }
        else if (known is not null)
        {
            await known.Write(context.Response);
        }
        else
        {
            await Make(context, next, question, tag);
        }
    }

    private static async Task Make(HttpContext context, RequestDelegate next, Question question, string tag)
    {
        var response = context.Response;
        var publications = context.RequestServices.GetRequiredService<PublicationSource>();
        var isOfTag = false;
        response.OnStarting(() =>
        {
            // A release that came meanwhile may be in the answer already: then it has no tag, and is not kept.
            isOfTag = response.StatusCode == StatusCodes.Status200OK && publications.IsOf(question.Choice, question.Key.Release);
            if (isOfTag)
            {
                response.Headers.ETag = Quoted(tag, response.Headers.ContentEncoding.ToString());
            }

            return Task.CompletedTask;
        });
        if (!question.Kept.WasAsked(question.Key))
        {
            await next(context);
            return;
        }

        var body = response.Body;
        var copying = new CopyingStream(body, KeptAnswers.LongestBody);
        response.Body = copying;
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            response.Body = body;
        }

        if (isOfTag && copying.Copied is { } bytes)
        {
            question.Kept.Keep(question.Key, tag, response, bytes);
        }
    }

    /// <summary>Whether answers at a path have tags.</summary>
    internal static bool Tags(PathString path) => path.Value?.TrimEnd('/') != Entrance && !Array.Exists(Untagged, untagged => path.StartsWithSegments(untagged, StringComparison.Ordinal));

    private static ReleaseChoice ChoiceOf(HttpRequest request) =>
        request.QueryString.HasValue && ReleaseChoice.TryParse(request.Query["asOf"].ToString(), out var choice) ? choice! : ReleaseChoice.Latest;

    private static AnswerKey KeyOf(HttpRequest request, string release) =>
        new(release, $"{request.Scheme}://{request.Host}{request.Path}", request.QueryString.Value ?? "", request.Headers.Accept.ToString(), request.Headers.AcceptEncoding.ToString());

    private static string TagOf(HttpRequest request, Question question)
    {
        var query = request.Query.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => $"{parameter.Key}={parameter.Value}");
        var text = string.Join('\n', [ProgramVersion.Build, question.Charts, question.Key.Release, request.Path, .. query, question.Key.Accept]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
    }

    // "*" asks whether there is anything at the address, which only the answer itself tells.
    private static bool IsKnownTo(HttpRequest request, string tag) => request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag.AsSpan().Trim('"') is var text && text.StartsWith(tag, StringComparison.Ordinal) && (text.Length == tag.Length || text[tag.Length] == '-'));

    // Compressed bytes are other bytes.
    private static string Quoted(string tag, string encoding) => encoding.Length == 0 ? $"\"{tag}\"" : $"\"{tag}-{encoding}\"";
}

using System.Security.Cryptography;
using System.Text;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Strong entity tags: the same release, program, address and form give the same bytes, so whoever has them is told so without their being made again, and whoever has not gets those that were made before.</summary>
internal static class EntityTags
{
    private static readonly string[] Untagged = ["/swagger", "/healthz", "/readyz", "/embed", "/problems", "/api/v1/config"];

    // Tells the limits, which an operator can change without a release.
    private const string Entrance = "/api/v1";

    /// <summary>Gives answers that were kept, where somebody has just looked which release is in force: nothing waits for that, and nothing else is done for them.</summary>
    internal static void UseKeptAnswers(this WebApplication app, PublicationSource publications)
    {
        var kept = app.Services.GetRequiredService<KeptAnswers>();
        app.Use((context, next) =>
        {
            if (!Tags(context.Request) || publications.SeenTag(ChoiceOf(context.Request)) is not { } release)
            {
                return HearingThread.Leave(context, next);
            }

            var key = AnswerKey.Of(context.Request, release);
            if (kept.Find(key) is { } known)
            {
                return known.Write(context, KnownTag(context.Request, known.Tag));
            }

            // Nobody need look it up again.
            context.Features.Set(key);
            return next(context);
        });
    }

    /// <summary>Gives answers their tags, and keeps them. After routing: the log names the route of those that are not made again.</summary>
    internal static void UseEntityTags(this WebApplication app, PublicationSource publications)
    {
        var kept = app.Services.GetRequiredService<KeptAnswers>();
        app.Use((context, next) =>
        {
            var choice = ChoiceOf(context.Request);
            if (context.GetEndpoint() is null || !Tags(context.Request))
            {
                return next(context);
            }

            if (context.Features.Get<AnswerKey>() is not { } key)
            {
                // Null where there is no such release: the handler says so.
                if (publications.LookedUpTag(choice, context.RequestAborted) is not { } release)
                {
                    return next(context);
                }

                key = AnswerKey.Of(context.Request, release);
                if (kept.Find(key) is { } known)
                {
                    return known.Write(context, KnownTag(context.Request, known.Tag));
                }
            }

            var question = new Question(choice, key, TagOf(key, context.RequestServices.GetRequiredService<ChartLibrary>().Fingerprint));
            return KnownTag(context.Request, question.Tag) is { } its ? NotModified(context, question, its) : Make(context, next, kept, question);
        });
    }

    private static Task NotModified(HttpContext context, Question question, string tag)
    {
        context.Features.Set(new AnsweredRelease(question.Key.Release));
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        context.Response.Headers.ETag = tag;
        return Task.CompletedTask;
    }

    private sealed record Question(ReleaseChoice Choice, AnswerKey Key, string Tag);

    private static async Task Make(HttpContext context, RequestDelegate next, KeptAnswers kept, Question question)
    {
        var response = context.Response;
        var isOfTag = false;
        context.Features.Set(new AnsweredRelease(question.Key.Release));
        response.OnStarting(() =>
        {
            // A release that came meanwhile may be in the answer already: then it has no tag, and is not kept.
            isOfTag = response.StatusCode == StatusCodes.Status200OK && context.RequestServices.GetRequiredService<PublicationSource>().IsOf(question.Choice, question.Key.Release);
            if (isOfTag)
            {
                response.Headers.ETag = Quoted(question.Tag, response.Headers.ContentEncoding.ToString());
            }

            return Task.CompletedTask;
        });
        if (!kept.WasAsked(question.Key))
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
            kept.Keep(question.Key, question.Tag, context, bytes);
        }
    }

    private static bool Tags(HttpRequest request) => HttpMethods.IsGet(request.Method) && Tags(request.Path);

    /// <summary>Whether answers at a path have tags.</summary>
    internal static bool Tags(PathString path) => !string.Equals(path.Value?.TrimEnd('/'), Entrance, StringComparison.OrdinalIgnoreCase)
        && !Array.Exists(Untagged, untagged => path.StartsWithSegments(untagged, StringComparison.OrdinalIgnoreCase));

    // A name can be written with "%": only a query that has neither cannot choose a release.
    private static ReleaseChoice ChoiceOf(HttpRequest request) =>
        request.QueryString.Value is { Length: > 0 } query
        && (query.Contains("asOf", StringComparison.OrdinalIgnoreCase) || query.Contains('%', StringComparison.Ordinal))
        && ReleaseChoice.TryParse(request.Query["asOf"].ToString(), out var choice) ? choice! : ReleaseChoice.Latest;

    private static string TagOf(AnswerKey key, string charts)
    {
        // As it was sent: answers repeat the question, so the same one in another order has other bytes.
        var text = string.Join('\n', [ProgramVersion.Build, charts, key.Release, key.Path, key.Query, key.Accept]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
    }

    // The tag that who asks has for the answer, of whichever compression; null without one. "*" asks whether there is anything at the address, which only the answer itself tells.
    private static string? KnownTag(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch is not { Count: > 0 } known ? null
        : known.Count == 1 && known.ToString() is var single && IsOf(single, tag) ? single
        : request.GetTypedHeaders().IfNoneMatch.FirstOrDefault(one => IsOf(one.Tag.AsSpan(), tag))?.Tag.ToString();

    private static bool IsOf(ReadOnlySpan<char> known, string tag) =>
        known.Trim('"') is var text && text.StartsWith(tag, StringComparison.Ordinal) && (text.Length == tag.Length || text[tag.Length] == '-');

    // Compressed bytes are other bytes.
    private static string Quoted(string tag, string encoding) => encoding.Length == 0 ? $"\"{tag}\"" : $"\"{tag}-{encoding}\"";
}

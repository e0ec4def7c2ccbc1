using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>An answer that was given, whole.</summary>
internal sealed class KeptAnswer
{
    // What is said of a body, and links, are not repeated to whoever has them.
    private static readonly string[] OfBodies = [HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentLanguage, HeaderNames.ContentDisposition, HeaderNames.Link];

    private readonly Endpoint? endpoint;
    private readonly AnsweredRelease release;
    private readonly KeyValuePair<string, StringValues>[] headers;
    private readonly KeyValuePair<string, StringValues>[] headersWithoutBody;
    private readonly byte[] body;

    /// <summary>Keeps an answer.</summary>
    /// <param name="tag">Its tag, before compression.</param>
    /// <param name="endpoint">What gave it: for the log and the measures.</param>
    /// <param name="release">The release that it is of.</param>
    /// <param name="headers">Its headers, all but those of the moment.</param>
    /// <param name="body">Its body.</param>
    internal KeptAnswer(string tag, Endpoint? endpoint, AnsweredRelease release, KeyValuePair<string, StringValues>[] headers, byte[] body)
    {
        (Tag, this.endpoint, this.release, this.headers, this.body) = (tag, endpoint, release, headers, body);
        headersWithoutBody = [.. headers.Where(header => !OfBodies.Contains(header.Key, StringComparer.OrdinalIgnoreCase))];
    }

    internal string Tag { get; }

    /// <summary>Gives it again, as it was.</summary>
    /// <param name="context">The request.</param>
    /// <param name="known">The tag by which who asks has the body already; null where they have not.</param>
    internal Task Write(HttpContext context, string? known)
    {
        var response = context.Response;
        context.Features.Set(this);
        context.Features.Set(release);
        context.SetEndpoint(endpoint);
        foreach (var (name, value) in known is null ? headers : headersWithoutBody)
        {
            response.Headers[name] = value;
        }

        if (known is not null)
        {
            response.Headers.ETag = known;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentLength = body.Length;
        return response.BodyWriter.WriteAsync(body).AsTask();
    }
}

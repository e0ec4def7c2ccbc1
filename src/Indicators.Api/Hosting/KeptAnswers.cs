using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>Answers that were given, kept whole while the release stays: the same question to the same release has the same bytes.</summary>
internal sealed class KeptAnswers : IDisposable
{
    /// <summary>The most bytes of all bodies together.</summary>
    internal const long MostBytes = 32 * 1024 * 1024;

    /// <summary>The most bytes of a body that is kept.</summary>
    internal const int LongestBody = 512 * 1024;

    // What an entry takes beside its body: key, headers and its place in the cache.
    private const int Overhead = 2048;

    private static readonly string[] OfTheMoment =
        [HeaderNames.Date, HeaderNames.TransferEncoding, HeaderNames.ContentLength, HeaderNames.Connection, HeaderNames.RetryAfter, HeaderNames.SetCookie];

    // A power of two. A question that takes the place of another is only asked once more before it is kept.
    private const int Remembered = 8192;

    private readonly int[] asked = new int[Remembered];

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    internal KeptAnswer? Find(AnswerKey key) => cache.TryGetValue(key, out KeptAnswer? answer) ? answer : null;

    /// <summary>Whether somebody asked the same a while ago. An answer that nobody asks for twice would only drive out others.</summary>
    internal bool WasAsked(AnswerKey key)
    {
        var hash = key.GetHashCode() | int.MinValue;
        ref var place = ref asked[hash & (Remembered - 1)];
        var was = place == hash;
        place = hash;
        return was;
    }

    internal void Keep(AnswerKey key, string tag, HttpContext context, byte[] body) => cache.Set(
        key,
        new KeptAnswer(tag, context.GetEndpoint(), context.Features.Get<AnsweredRelease>()!, HeadersOf(context.Response), body),
        new MemoryCacheEntryOptions { Size = body.Length + Overhead + key.Query.Length });

    public void Dispose() => cache.Dispose();

    private static KeyValuePair<string, StringValues>[] HeadersOf(HttpResponse response) =>
        [.. response.Headers.Where(header => !OfTheMoment.Contains(header.Key, StringComparer.OrdinalIgnoreCase))];
}

/// <summary>What makes one answer differ from another.</summary>
/// <param name="Release">The tag of the release.</param>
/// <param name="Scheme">The scheme and the host, because answers name them.</param>
/// <param name="Host">See the scheme.</param>
/// <param name="Path">The address without its query.</param>
/// <param name="Query">The query as it was sent.</param>
/// <param name="Accept">The forms that the client takes.</param>
/// <param name="Encoding">The compressions that the client takes.</param>
internal sealed record AnswerKey(string Release, string Scheme, string Host, string Path, string Query, string Accept, string Encoding)
{
    internal static AnswerKey Of(HttpRequest request, string release) => new(
        release, request.Scheme, request.Host.Value ?? "", request.Path.Value ?? "", request.QueryString.Value ?? "", AcceptedForm.Of(request), request.Headers.AcceptEncoding.ToString());
}

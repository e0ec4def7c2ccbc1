using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Indicators.Api;

/// <summary>Queries as answers repeat them: written anew, so that what a client sends is not sent back as it came.</summary>
internal static class QueryText
{
    /// <summary>The parameter that names the release.</summary>
    internal const string Release = "asOf";

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>A query written anew.</summary>
    /// <param name="query">The query, with its question mark; empty where there is none.</param>
    internal static string Rewritten(string query) => Written(query, release: null);

    /// <summary>The same question to one release, whose answer stays as it is.</summary>
    /// <param name="query">The query, with its question mark; empty where there is none.</param>
    /// <param name="release">The number of the release.</param>
    internal static string Pinned(string query, long release) => Written(query, release);

    private static string Written(string query, long? release)
    {
        var written = new StringBuilder(query.Length + 16);
        foreach (var parameter in new QueryStringEnumerable(query))
        {
            var name = parameter.DecodeName().Span;
            if (release is null || !name.SequenceEqual(Release))
            {
                Add(written, name, parameter.DecodeValue().Span);
            }
        }

        if (release is { } number)
        {
            Add(written, Release, $"{number}");
        }

        return written.ToString();
    }

    private static void Add(StringBuilder written, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        written.Append(written.Length == 0 ? '?' : '&');
        Encode(written, name);
        written.Append('=');
        Encode(written, value);
    }

    // Codes and years need no encoding, and are nearly all that is asked for.
    private static void Encode(StringBuilder written, ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExcept(Plain))
        {
            written.Append(UrlEncoder.Default.Encode(text.ToString()));
        }
        else
        {
            written.Append(text);
        }
    }
}

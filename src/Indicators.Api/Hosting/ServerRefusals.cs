using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Indicators.Api;

/// <summary>What the web server refuses, no handler sees: what is no HTTP, too long, or too late. Its answers are a status without a body; here they get the headers that every other refusal has. HTTP/1 alone: in HTTP/2 they are compressed before they come here.</summary>
internal static class ServerRefusals
{
    // Of an address of data, which those who meet these refusals ask for.
    private const string Address = "/api/v1";

    private static readonly byte[] Plain = HeadersOf("http");
    private static readonly byte[] Encrypted = HeadersOf("https");

    internal static void Guard(KestrelServerOptions kestrel) =>
        kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => next(new GuardedConnection(connection))));

    /// <summary>The headers of a refusal on a connection, each with its line break.</summary>
    internal static ReadOnlySpan<byte> HeadersOn(ConnectionContext connection) => connection.Features.Get<ITlsHandshakeFeature>() is null ? Plain : Encrypted;

    /// <summary>Whether bytes are the whole head of a refusal that the program has not seen: it would have given it these headers.</summary>
    internal static bool IsBare(ReadOnlySpan<byte> written) =>
        written.StartsWith("HTTP/1.1 "u8) && written.Length < Plain.Length && written["HTTP/1.1 ".Length] is (byte)'4' or (byte)'5'
        && written.EndsWith("\r\n\r\n"u8) && written.IndexOf("X-Content-Type-Options"u8) < 0;

    private static byte[] HeadersOf(string scheme)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme, Path = Address }, Response = { StatusCode = StatusCodes.Status400BadRequest } };
        ReadingMethods.Open(context);
        CacheHeaders.Set(context);
        SecurityHeaders.Set(context);
        return Encoding.ASCII.GetBytes(string.Concat(context.Response.Headers.Select(header => $"{header.Key}: {header.Value}\r\n")));
    }
}

using System.Net;

namespace Indicators.Api.Tests;

/// <summary>Every method at every address.</summary>
public sealed class MethodsTests
{
    private static readonly HttpMethod[] Writing = [HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete, HttpMethod.Trace, new("PROPFIND"), new("FOO")];

    private readonly TestHost host = SharedHost.Host;

    [Test]
    public void Head_HasTheHeadersOfGet_AndNoBody()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var address in EveryAddress.Of(host))
            {
                using var get = Send(HttpMethod.Get, address);
                using var head = Send(HttpMethod.Head, address);
                Assert.That(head.StatusCode, Is.EqualTo(get.StatusCode), address);
                Assert.That(Body(head), Is.Empty, address);
                Assert.That(head.Content.Headers.ContentType, Is.EqualTo(get.Content.Headers.ContentType), address);
                Assert.That(head.Content.Headers.ContentLength, Is.EqualTo(get.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult().LongLength), address);
                Assert.That(head.Headers.ETag, Is.EqualTo(get.Headers.ETag), address);
            }
        }
    }

    [Test]
    public void Head_OfNothing_IsNotFound()
    {
        using var head = Send(HttpMethod.Head, "/api/v1/series/identifcation-rate.json");

        Assert.That((head.StatusCode, Body(head)), Is.EqualTo((HttpStatusCode.NotFound, "")));
    }

    [Test]
    public void Options_TellsTheMethods_AndThatEveryPageMayRead()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var address in EveryAddress.Of(host).Append("/nothing"))
            {
                using var options = Send(HttpMethod.Options, address);
                Assert.That(options.StatusCode, Is.EqualTo(HttpStatusCode.NoContent), address);
                Assert.That(options.Content.Headers.Allow, Is.EqualTo(new[] { "GET", "HEAD", "OPTIONS" }), address);
                Assert.That(Header(options, "Access-Control-Allow-Origin"), Is.EqualTo("*"), address);
                Assert.That(Header(options, "Access-Control-Allow-Methods"), Is.EqualTo("GET, HEAD, OPTIONS"), address);
            }
        }
    }

    [Test]
    public void OtherMethods_AreRefused_WithThoseThatThereAre()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var address in EveryAddress.Of(host).Where(address => !address.StartsWith("/swagger", StringComparison.Ordinal)))
            {
                foreach (var method in Writing)
                {
                    using var refused = Send(method, address);
                    Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed), $"{method} {address}");
                    Assert.That(refused.Content.Headers.Allow, Is.EqualTo(new[] { "GET", "HEAD", "OPTIONS" }), $"{method} {address}");
                }
            }
        }
    }

    private HttpResponseMessage Send(HttpMethod method, string address) => host.Client.SendAsync(new HttpRequestMessage(method, new Uri(address, UriKind.Relative))).GetAwaiter().GetResult();

    private static string Body(HttpResponseMessage response) => response.Content.ReadAsStringAsync().GetAwaiter().GetResult();

    private static string Header(HttpResponseMessage response, string name) => string.Join("; ", response.Headers.TryGetValues(name, out var values) ? values : []);
}

using System.Net;

namespace Indicators.Api.Tests;

/// <summary>Refusals guard browsers as answers do; what the server refuses before the program sees it tells nothing at all.</summary>
public sealed class RefusedHeadersTests
{
    [Test]
    public async Task TooManyRequests()
    {
        using var host = new RealHost(("Indicators:RateLimit:PermitLimit", "1"));
        using var client = host.Client();
        using var allowed = await client.GetAsync(new Uri("/api/v1/config", UriKind.Relative));
        using var refused = await client.GetAsync(new Uri("/api/v1/config", UriKind.Relative));

        AssertGuarded(refused, HttpStatusCode.TooManyRequests);
        Assert.That(refused.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
    }

    [Test]
    public async Task Body()
    {
        using var host = new RealHost();
        using var client = host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/config") { Content = new StringContent("x") };
        using var refused = await client.SendAsync(request);

        AssertGuarded(refused, HttpStatusCode.RequestEntityTooLarge);
    }

    [TestCase("/api/v1/config")]
    [TestCase("/charts/identification-rate.png")]
    public async Task Method(string address)
    {
        using var host = new RealHost();
        using var client = host.Client();
        using var refused = await client.PostAsync(new Uri(address, UriKind.Relative), new StringContent("x"));

        AssertGuarded(refused, HttpStatusCode.MethodNotAllowed);
        Assert.That(refused.Content.Headers.Allow, Is.EquivalentTo(new[] { "GET", "HEAD", "OPTIONS" }));
    }

    [Test]
    public async Task DatabaseThatIsGone()
    {
        using var host = new RealHost();
        using var client = host.Client();
        File.Delete(host.Database);

        foreach (var address in new[] { "/readyz", "/", "/charts/identification-rate.png", "/api/v1/series/identified-victims.json" })
        {
            using var refused = await client.GetAsync(new Uri(address, UriKind.Relative));
            AssertGuarded(refused, HttpStatusCode.ServiceUnavailable);
            Assert.That(refused.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero), address);
            Assert.That(refused.Headers.CacheControl?.NoCache, Is.True, address);
        }
    }

    // Not HTTP, or not as long as is allowed: the server answers with a status, and nothing of itself.
    [TestCase("GET / HTTP/9.9\r\n\r\n")]
    [TestCase("rubbish\r\n\r\n")]
    [TestCase("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    public async Task WhatIsNoRequest(string request)
    {
        using var host = new RealHost();
        var answer = await host.Say(request);

        Assert.That(answer, Does.Match("^HTTP/1.1 (400|505) ").And.Contain("Content-Length: 0").And.Contain("Connection: close").And.Not.Contain("Server:"));
    }

    private static void AssertGuarded(HttpResponseMessage answer, HttpStatusCode status)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(status));
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(Header(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
            Assert.That(Header(answer, "Content-Security-Policy"), Does.StartWith("default-src 'none'"));
            Assert.That(Header(answer, "Referrer-Policy"), Is.EqualTo("strict-origin-when-cross-origin"));
            Assert.That(Header(answer, "Access-Control-Allow-Origin"), Is.EqualTo("*"));
            Assert.That(Header(answer, "Server") + Header(answer, "X-Powered-By"), Is.Empty);
        }
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join("; ", response.Headers.TryGetValues(name, out var values) ? values : []);
}

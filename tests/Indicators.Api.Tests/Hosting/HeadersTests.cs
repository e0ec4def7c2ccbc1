using System.Net;

namespace Indicators.Api.Tests;

/// <summary>What stands on every answer, right or wrong.</summary>
public sealed class HeadersTests
{
    private readonly TestHost host = SharedHost.Host;

    private static readonly string[] Wrong =
    [
        "/nothing", "/api/v1/series/unknown.json", "/api/v1/series/identification-rate.json?geo=XXX", "/api/v1/series/identification-rate.json?year=2022", "/api/v1/claims/K99", "/charts/unknown.png", "/api/v1/releases/9",
    ];

    [Test]
    public void EveryAnswer_GuardsBrowsers_AndLetsEveryPageRead()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var address in EveryAddress.Of(host).Concat(Wrong))
            {
                using var answer = host.Get(address);
                Assert.That(Header(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"), address);
                Assert.That(Header(answer, "Content-Security-Policy"), Does.StartWith("default-src 'none'"), address);
                Assert.That(Header(answer, "Referrer-Policy"), Is.EqualTo("strict-origin-when-cross-origin"), address);
                Assert.That(Header(answer, "Access-Control-Allow-Origin"), Is.EqualTo("*"), address);
                Assert.That(Header(answer, "Cache-Control"), Is.Not.Empty, address);
                Assert.That(Header(answer, "Server") + Header(answer, "X-Powered-By") + Header(answer, "x-swagger-ui-version") + Header(answer, "blazor-enhanced-nav"), Is.Empty, address);
            }
        }
    }

    [TestCase("/", "frame-ancestors 'none'")]
    [TestCase("/api/v1", "default-src 'none'; frame-ancestors 'none'")]
    [TestCase("/charts/identification-rate.svg", "frame-ancestors 'none'")]
    [TestCase("/embed/identification-rate", "frame-ancestors *")]
    [TestCase("/EMBED/identification-rate", "frame-ancestors *")]
    [TestCase("/charts/identification-rate.SVG", "style-src 'sha256-")]
    [TestCase("/swagger/index.html", "connect-src 'self'")]
    [TestCase("/Swagger/index.html", "connect-src 'self'")]
    public void Policy_HasNothingUnsafe_AndOnlyTheEmbedPageMayBeFramed(string address, string ancestors)
    {
        using var answer = host.Get(address);

        Assert.That(Header(answer, "Content-Security-Policy"), Does.Contain(ancestors).And.Not.Contain("unsafe").And.Not.Contain("http"));
    }

    [TestCase("/embed/identification-rate")]
    [TestCase("/Embed/identification-rate/")]
    [TestCase("/API/v1/config")]
    public void WhatChangesWithoutARelease_HasNoTag_HoweverItIsWritten(string address)
    {
        using var answer = host.Get(address);

        Assert.That((answer.IsSuccessStatusCode, answer.Headers.ETag), Is.EqualTo((true, (System.Net.Http.Headers.EntityTagHeaderValue?)null)));
    }

    // RFC 3986, 3.2: answers name the host that was asked.
    [TestCase("a:99999", HttpStatusCode.BadRequest)]
    [TestCase("..", HttpStatusCode.BadRequest)]
    [TestCase("who@example.org", HttpStatusCode.BadRequest)]
    [TestCase("example.org:8080", HttpStatusCode.OK)]
    [TestCase("[::1]:80", HttpStatusCode.OK)]
    public void HostThatCannotBeOne_IsRefused(string name, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.atom");
        request.Headers.TryAddWithoutValidation("Host", name);
        using var answer = host.Client.SendAsync(request).GetAwaiter().GetResult();

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [TestCase("br")]
    [TestCase("gzip")]
    public void Answer_IsCompressedForWhoeverTakesIt_WithATagOfItsOwn(string encoding)
    {
        using var plain = host.Get("/api/v1/series/identified-victims.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/series/identified-victims.json");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var packed = host.Client.SendAsync(request).GetAwaiter().GetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(packed.Content.Headers.ContentEncoding, Is.EqualTo(new[] { encoding }));
            Assert.That(packed.Headers.Vary, Does.Contain("Accept-Encoding"));
            Assert.That(packed.Headers.ETag, Is.Not.EqualTo(plain.Headers.ETag));
            Assert.That(packed.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult(), Has.Length.LessThan(plain.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult().Length / 2));
        }
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join("; ", response.Headers.TryGetValues(name, out var values) ? values : []);
}

using System.Net;

namespace Indicators.Api.Tests;

/// <summary>What stands in X-Forwarded headers counts if a proxy that the operator named has sent it.</summary>
public sealed class ProxiesTests
{
    private const string Proxy = "127.0.0.2";
    private const string Stranger = "127.0.0.3";

    [TestCase(Proxy)]
    [TestCase("192.0.2.0/24, 127.0.0.2/31")]
    public async Task ClientsBehindAKnownProxy_AreCountedEachForItself(string proxies)
    {
        using var host = new RealHost(("Indicators:Proxies", proxies), ("Indicators:RateLimit:PermitLimit", "2"));
        using var proxy = host.Client(Proxy);

        Assert.That(
            new[] { await Ask(proxy, "203.0.113.1"), await Ask(proxy, "203.0.113.1"), await Ask(proxy, "203.0.113.1"), await Ask(proxy, "203.0.113.2") },
            Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK }));
    }

    [TestCase("")]
    [TestCase(Proxy)]
    public async Task Stranger_CannotPassForOthers(string proxies)
    {
        using var host = new RealHost(("Indicators:Proxies", proxies), ("Indicators:RateLimit:PermitLimit", "2"));
        using var stranger = host.Client(Stranger);

        Assert.That(
            new[] { await Ask(stranger, "203.0.113.1"), await Ask(stranger, "203.0.113.2"), await Ask(stranger, "203.0.113.3") },
            Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests }));
    }

    // What a client writes itself stands before what the proxy adds, and is passed over.
    [Test]
    public async Task ClientOfAProxy_CannotPassForOthers()
    {
        using var host = new RealHost(("Indicators:Proxies", Proxy), ("Indicators:RateLimit:PermitLimit", "2"));
        using var proxy = host.Client(Proxy);

        Assert.That(
            new[] { await Ask(proxy, "198.51.100.1, 203.0.113.1"), await Ask(proxy, "198.51.100.2, 203.0.113.1"), await Ask(proxy, "198.51.100.3, 203.0.113.1") },
            Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests }));
    }

    [TestCase(Proxy, "https://figures.example/feed.atom", true)]
    [TestCase(Stranger, "http://127.0.0.1:", false)]
    public async Task SchemeAndHost_AreThoseThatTheProxyWasAsked(string sender, string expected, bool isSecure)
    {
        using var host = new RealHost(("Indicators:Proxies", Proxy));
        using var client = host.Client(sender);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.atom");
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "figures.example");
        using var answer = await client.SendAsync(request);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain($"href=\"{expected}"));
            Assert.That(answer.Headers.Contains("Strict-Transport-Security"), Is.EqualTo(isSecure));
        }
    }

    // A house has as many addresses of IPv6 as it likes.
    [TestCase("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::1", true)]
    [TestCase("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [TestCase("203.0.113.1", "::ffff:203.0.113.1", true)]
    [TestCase("203.0.113.1", "203.0.113.2", false)]
    public void Client_IsAnAddressOrANetworkOfIPv6(string one, string other, bool isSame) =>
        Assert.That(RateLimit.ClientOf(IPAddress.Parse(one)) == RateLimit.ClientOf(IPAddress.Parse(other)), Is.EqualTo(isSame));

    private static async Task<HttpStatusCode> Ask(HttpClient client, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/config");
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}

using System.Net;

namespace Indicators.Api.Tests;

/// <summary>Refusals guard browsers as answers do, those of the server too, which the program does not see.</summary>
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

    // Not HTTP, or not as long as is allowed: the server answers with a status alone.
    [TestCaseSource(nameof(Unheard))]
    public async Task WhatTheServerRefusesByItself(string request, int status)
    {
        using var host = new RealHost();
        var answer = await host.Say(request);
        var head = HeadOf(answer);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer, Does.StartWith($"HTTP/1.1 {status} ").And.EndWith("\r\n\r\n"));
            Assert.That(head["Content-Length"].Single(), Is.EqualTo("0"));
            Assert.That(head["Connection"].Single(), Is.EqualTo("close"));
            Assert.That(head["Server"].Concat(head["Strict-Transport-Security"]), Is.Empty);
            await AssertAsOfAnyRefusal(host, head);
        }
    }

    // After an answer on the same connection, whose own headers stay as they are.
    [Test]
    public async Task WhatTheServerRefusesAfterAnAnswer()
    {
        using var host = new RealHost();
        var answers = (await host.Say("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nrubbish\r\n\r\n")).Split("HTTP/1.1 ", StringSplitOptions.RemoveEmptyEntries);

        Assert.That(answers.Select(answer => answer[..3]), Is.EqualTo(new[] { "200", "400" }));
        Assert.That(answers.Select(answer => HeadOf(answer)["X-Content-Type-Options"].Count()), Is.All.EqualTo(1));
        await AssertAsOfAnyRefusal(host, HeadOf(answers[1]));
    }

    private static IEnumerable<TestCaseData> Unheard() =>
    [
        new("GET / HTTP/9.9\r\n\r\n", 505),
        new("rubbish\r\n\r\n", 400),
        new("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        new("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        new($"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        new($"GET / HTTP/1.1\r\nHost: a\r\nX-A: {new string('a', 40_000)}\r\n\r\n", 431),
    ];

    // The program's own refusal, of an address that there is not.
    private static async Task AssertAsOfAnyRefusal(RealHost host, ILookup<string, string> head)
    {
        using var client = host.Client();
        using var refused = await client.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative));
        string[] names = ["X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Resource-Policy", "Access-Control-Allow-Origin", "Cache-Control"];
        Assert.That(names.Select(name => (name, string.Join("; ", head[name]))), Is.EqualTo(names.Select(name => (name, Header(refused, name)))));
        Assert.That(head["X-Content-Type-Options"].Single(), Is.EqualTo("nosniff"));
    }

    private static ILookup<string, string> HeadOf(string answer) =>
        answer.Split("\r\n\r\n")[0].Split("\r\n").Skip(1).Select(line => line.Split(": ", 2)).ToLookup(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

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

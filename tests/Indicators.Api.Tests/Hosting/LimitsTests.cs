using System.Net;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>Every limit that is published is the one that holds: so much is answered, and one more is refused.</summary>
public sealed class LimitsTests
{
    private const string Series = "/api/v1/series/identified-victims.json";

    private RealHost host = null!;
    private JsonElement limits;

    [OneTimeSetUp]
    public async Task Start()
    {
        host = new RealHost();
        limits = await host.Config();
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public async Task RequestLine()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await StatusOf(Request(LineOf(Published("requestLineBytes")), "")), Is.EqualTo("HTTP/1.1 400 Bad Request"), "an unknown parameter");
            Assert.That(await StatusOf(Request(LineOf(Published("requestLineBytes") + 1), "")), Is.EqualTo("HTTP/1.1 414 URI Too Long"));
        }
    }

    [Test]
    public async Task Headers()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await StatusOf(Request("GET /healthz HTTP/1.1\r\n", HeadersOf(Published("headerBytes")))), Is.EqualTo("HTTP/1.1 200 OK"));
            Assert.That(await StatusOf(Request("GET /healthz HTTP/1.1\r\n", HeadersOf(Published("headerBytes") + 1))), Is.EqualTo("HTTP/1.1 431 Request Header Fields Too Large"));
        }
    }

    [Test]
    public async Task Body()
    {
        Assert.That(Published("requestBodyBytes"), Is.Zero);
        var answer = await host.Say("GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx");

        Assert.That(answer, Does.StartWith("HTTP/1.1 413 ").And.Contain("/problems/body-not-taken"));
    }

    [TestCase("valuesInAList", "geo")]
    [TestCase("valuesInAList", "sex")]
    public async Task ValuesInAList(string limit, string parameter)
    {
        var code = parameter == "geo" ? "SRB" : "female";

        await Holds(Published(limit), count => $"{Series}?{parameter}={string.Join(',', Enumerable.Repeat(code, count))}");
    }

    [Test]
    public async Task PeriodsOfLast() => await Holds(Published("periodsOfLast"), count => $"{Series}?last={count}", HttpStatusCode.BadRequest);

    [Test]
    public async Task DaysOfBodies() => await Holds(
        Published("daysOfBodies"), count => $"/api/v1/spells/days?from=1900-01-01&to={new DateOnly(1900, 1, 1).AddDays(count - 1):yyyy-MM-dd}");

    [Test]
    public async Task Requests()
    {
        using var small = new RealHost(("Indicators:RateLimit:PermitLimit", "3"));
        using var client = small.Client();
        var allowed = (await small.Config()).GetProperty("requestsPerMinute").GetInt32();

        // The question for the limits was the first.
        var statuses = new List<HttpStatusCode>();
        for (var asked = 1; asked <= allowed; asked++)
        {
            using var answer = await client.GetAsync(new Uri(Series, UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        Assert.That(statuses, Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests }));
    }

    [Test]
    public async Task SizeOfPictures()
    {
        using var client = host.Client();
        var png = await client.GetByteArrayAsync(new Uri("/charts/identification-rate.png", UriKind.Relative));
        var size = limits.GetProperty("pictures")[0];

        // https://www.w3.org/TR/png/#11IHDR: width and height are the first two numbers after the signature and the chunk's head.
        Assert.That(
            (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))),
            Is.EqualTo((size.GetProperty("width").GetInt32(), size.GetProperty("height").GetInt32())));
    }

    private int Published(string name) => limits.GetProperty(name).GetInt32();

    private async Task Holds(int limit, Func<int, string> address, HttpStatusCode refused = HttpStatusCode.UnprocessableEntity)
    {
        using var client = host.Client();
        using var most = await client.GetAsync(new Uri(address(limit), UriKind.Relative));
        using var more = await client.GetAsync(new Uri(address(limit + 1), UriKind.Relative));

        Assert.That((most.StatusCode, more.StatusCode), Is.EqualTo((HttpStatusCode.OK, refused)));
        Assert.That(await more.Content.ReadAsStringAsync(), Does.Contain($"{limit}"));
    }

    private async Task<string> StatusOf(string request) => (await host.Say(request)).Split("\r\n")[0];

    private static string Request(string line, string headers) => $"{line}Host: a\r\nConnection: close\r\n{headers}\r\n";

    // The end of the line counts.
    private static string LineOf(int bytes)
    {
        const string around = "GET /healthz? HTTP/1.1\r\n";
        return $"GET /healthz?{new string('a', bytes - around.Length)} HTTP/1.1\r\n";
    }

    private static string HeadersOf(int bytes)
    {
        const string others = "Host: a\r\nConnection: close\r\nX-A: \r\n";
        return $"X-A: {new string('a', bytes - others.Length)}\r\n";
    }
}

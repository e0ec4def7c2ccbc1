using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>What nobody means well by, or nobody thought of, sent as it is to the program as it listens.</summary>
public sealed class HostileRequestTests
{
    private const string Series = "/api/v1/series/identified-victims.json";

    private LiveHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new LiveHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [TestCase("from=0", "from", "0")]
    [TestCase("from=9999", "from", "9999")]
    [TestCase("from=-5", "from", "-5")]
    [TestCase("from=2022.5", "from", "2022.5")]
    [TestCase("from=NaN", "from", "NaN")]
    [TestCase("from=2022&to=1999", "from", "2022")]
    [TestCase("geo=%00", "geo", "\0")]
    [TestCase("geo=%FF%FE", "geo", "%FF%FE")]
    [TestCase("geo=%ED%A0%80", "geo", "%ED%A0%80")]
    [TestCase("geo=%zz", "geo", "%zz")]
    [TestCase("geo=..%2F..%2Fetc%2Fpasswd", "geo", "../../etc/passwd")]
    [TestCase("sex='%20OR%201%3D1%20--", "sex", "' OR 1=1 --")]
    [TestCase("geo", "geo", "")]
    public void RubbishInAValue_Is400_WithWhatWasGot(string query, string parameter, string got)
    {
        var (status, problem) = Ask($"{Series}?{query}");
        var error = problem.GetProperty("errors")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(400));
            Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("/problems/wrong-value"));
            Assert.That((error.GetProperty("parameter").GetString(), error.GetProperty("got").GetString()), Is.EqualTo((parameter, got)));
            Assert.That(error.GetProperty("expected").GetString(), Is.Not.Empty);
        }
    }

    [TestCase("geo[]=SRB")]
    [TestCase("GEO=SRB")]
    [TestCase("%FF=1")]
    [TestCase("&&=")]
    [TestCase("geo%00=SRB")]
    [TestCase("__proto__=1")]
    public void RubbishInAName_IsAnUnknownParameter(string query)
    {
        var (status, problem) = Ask($"{Series}?{query}");

        Assert.That((status, problem.GetProperty("type").GetString()), Is.EqualTo((400, "/problems/unknown-parameter")));
    }

    [Test]
    public void FiguresBeforeTheFirstRelease_AreNotFound_AndTheReleasesAreNamed()
    {
        var (status, problem) = Ask("/api/v1/series/identification-rate.json?from=2022&asOf=1999-01-01");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(404));
            Assert.That(problem.GetProperty("errors")[0].GetProperty("parameter").GetString(), Is.EqualTo("asOf"));
            Assert.That(problem.GetProperty("detail").GetString(), Does.Contain("/api/v1/releases"));
        }
    }

    [TestCase("geo")]
    [TestCase("from")]
    [TestCase("source")]
    [TestCase("asOf")]
    [TestCase("sex")]
    [TestCase("nothing")]
    public void TenThousandCharacters_AreRefused_AndNotSentBack(string parameter)
    {
        using var answer = host.Send(HttpMethod.Get, $"{Series}?{parameter}={new string('S', 10_000)}");

        Assert.That(((int)answer.StatusCode, Body(answer).Contains(new string('S', 101), StringComparison.Ordinal)), Is.EqualTo((400, false)));
    }

    [TestCase("/api/v1/sources/..%2f..%2fetc%2fpasswd")]
    [TestCase("/api/v1/series/..%2f..%2fetc%2fpasswd")]
    [TestCase("/charts/..%2f..%2fREADME.md")]
    [TestCase("/charts/..%5c..%5cREADME.md")]
    [TestCase("/assets/..%2fsite.css")]
    [TestCase("/swagger/..%2f..%2fetc%2fpasswd")]
    [TestCase("/api/v1/series/%FF.json")]
    [TestCase("/../../../../etc/passwd")]
    [TestCase("/api/v1/claims/%0A")]
    [TestCase("//etc/passwd")]
    [TestCase("/%2e%2e/%2e%2e/etc/passwd")]
    public void PathThatClimbs_LeadsNowhere(string path)
    {
        var (status, problem) = Ask(path);

        Assert.That((status, problem.GetProperty("type").GetString()), Is.EqualTo((404, "/problems/not-found")));
    }

    [TestCase("/nothing")]
    [TestCase("/charts/identification-rate_.alt.txt")]
    [TestCase("/api/v1/series/unknown.csv")]
    public void RefusalToWhoeverAcceptsOnlyCsv_IsAProblemToo(string path)
    {
        using var answer = host.Send(HttpMethod.Get, path, ("Accept", "text/csv"));

        Assert.That(((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((404, "application/problem+json")));
    }

    [TestCase("/api/v1/series/identified_victims.json", "identified-victims")]
    [TestCase("/api/v1/series/identified%20victims.csv", "identified-victims")]
    [TestCase("/api/v1/series/Identified-Victims.json", "identified-victims")]
    [TestCase("/api/v1/series/identified-victims.josn", "/api/v1/series/identified-victims.json")]
    public void AddressThatIsNearlyOfASeries_IsNotFound_WithTheNearest(string path, string nearest)
    {
        var (status, problem) = Ask(path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(404));
            Assert.That(problem.GetProperty("detail").GetString(), Does.Contain($"Did you mean {nearest}?"));
        }
    }

    [TestCase("/api/v1/spells/days?from=1900&to=2199", "36525 days")]
    [TestCase($"{Series}?geo=", "at most 100 values")]
    [TestCase("/api/v1/events?source=", "at most 100 values")]
    [TestCase("/api/v1/claims/check?indicator=identified-victims&geo=SRB&period=2022&relation=eq&value=62&sex=", "at most 100 values")]
    public void TooMuch_Is422_WithTheLimit(string address, string limit)
    {
        var (status, problem) = Ask(address.EndsWith('=') ? address + string.Join(',', Enumerable.Repeat("SRB", 101)) : address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((status, problem.GetProperty("type").GetString()), Is.EqualTo((422, "/problems/too-much")));
            Assert.That(problem.GetProperty("detail").GetString(), Does.Contain(limit));
        }
    }

    [TestCase("/api/v1/spells?geo=JPN", "spells")]
    [TestCase("/api/v1/duties?geo=JPN", "duties")]
    [TestCase("/api/v1/events?geo=JPN", "events")]
    [TestCase("/api/v1/conflicts?geo=JPN", "conflicts")]
    [TestCase("/api/v1/differences?geo=JPN", "differences")]
    [TestCase("/api/v1/spells/days?geo=JPN&from=2022&to=2022", "bodies")]
    [TestCase($"{Series}?geo=JPN", "observations")]
    [TestCase($"{Series}?geo=SRB&from=1900&to=1901", "observations")]
    public void SelectionWithNothingInIt_IsEmpty_AndSaysSo(string address, string list)
    {
        using var answer = host.Send(HttpMethod.Get, address);
        var body = JsonDocument.Parse(Body(answer)).RootElement;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((int)answer.StatusCode, Is.EqualTo(200));
            Assert.That(body.GetProperty(list).GetArrayLength(), Is.Zero);
            Assert.That(body.GetProperty("notes").GetArrayLength(), Is.GreaterThan(0));
        }
    }

    // What does not reach the program: the server itself refuses it, and goes on.
    [TestCase("GET /api/v1/series/%00.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "400")]
    [TestCase("GET /\u0001 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404")]
    [TestCase("nonsense\r\n\r\n", "400")]
    [TestCase("GET / HTTP/1.1\r\n\r\n", "400")]
    [TestCase("GET / HTTP/9.9\r\nHost: a\r\n\r\n", "505")]
    [TestCase("POST /api/v1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello", "405")]
    [TestCase("POST /api/v1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "405")]
    [TestCase("GET /api/v1/config HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello", "413")]
    public void WhatIsNoRequest_IsRefused_AndTheHostGoesOn(string sent, string status)
    {
        using var client = new TcpClient("127.0.0.1", host.Port) { ReceiveTimeout = 20_000 };
        using var stream = client.GetStream();
        stream.Write(Encoding.Latin1.GetBytes(sent));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = reader.ReadLine();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(line?.Split(' ')[1], Is.EqualTo(status));
            Assert.That(host.GetText("/healthz"), Is.EqualTo("live\n"));
        }
    }

    [TestCase(17_000, 414)]
    [TestCase(15_000, 400)]
    public void LongRequestLine_IsRefused(int length, int status)
    {
        using var answer = host.Send(HttpMethod.Get, $"{Series}?geo={new string('S', length)}");

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
    }

    private (int Status, JsonElement Problem) Ask(string address)
    {
        using var answer = host.Send(HttpMethod.Get, address);
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"), address);
        return ((int)answer.StatusCode, JsonDocument.Parse(Body(answer)).RootElement);
    }

    private static string Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
}

using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Indicators.Api.Tests;

/// <summary>Clients that send or read hardly anything are left, and hold nobody else up.</summary>
public sealed class SlowClientsTests
{
    private const int Slow = 100;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Test]
    public async Task ClientsThatNeverEndTheirHeaders_AreLeft_AndHoldNobodyUp()
    {
        using var host = new RealHost(("Indicators:Timeouts:Headers", "1"));
        var waiting = await Task.WhenAll(Enumerable.Range(0, Slow).Select(_ => host.Connect()));
        var begun = Stopwatch.GetTimestamp();
        var ends = waiting.Select(async socket =>
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            await stream.WriteAsync("GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: "u8.ToArray());
            return await RealHost.ReadToEnd(stream);
        }).ToList();
        using var client = host.Client();
        var served = await client.GetStringAsync(new Uri("/api/v1/series/identified-victims.json", UriKind.Relative));
        var servedAfter = Stopwatch.GetElapsedTime(begun);
        var answers = await Task.WhenAll(ends).WaitAsync(Soon);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(served, Does.Contain("\"observations\""));
            Assert.That(servedAfter, Is.LessThan(Soon));
            Assert.That(answers, Has.All.StartsWith("HTTP/1.1 408 ").And.All.Not.Contain("Server:").And.All.Contain("\r\nX-Content-Type-Options: nosniff\r\n"));
        }
    }

    // So much is asked for that no buffer of the machine takes it.
    [Test]
    public async Task ClientThatDoesNotRead_IsLeft_AndHoldsNobodyUp()
    {
        using var host = new RealHost(("Indicators:Timeouts:Reading", "2"), ("Indicators:SlowestBytesPerSecond", "1000000"));
        using var socket = await host.Connect();
        socket.ReceiveBufferSize = 4096;
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("GET /swagger/swagger-ui-bundle.js HTTP/1.1\r\nHost: a\r\n\r\n", 40))));
        using var client = host.Client();
        var served = await client.GetStringAsync(new Uri("/api/v1/series/identified-victims.json", UriKind.Relative));
        await Task.Delay(TimeSpan.FromSeconds(6));

        Assert.That(served, Does.Contain("\"observations\""));
        // Some of it is on its way; then the connection is reset instead of closed.
        Assert.That(async () => await RealHost.ReadToEnd(stream).WaitAsync(Soon), Throws.InstanceOf<IOException>());
    }

    [Test]
    public async Task ClientThatReadsSlowly_ButFastEnough_GetsAll()
    {
        using var host = new RealHost(("Indicators:Timeouts:Reading", "2"), ("Indicators:Timeouts:Request", "2"));
        using var socket = await host.Connect();
        socket.ReceiveBufferSize = 64 * 1024;
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync("GET /swagger/swagger-ui-bundle.js HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"u8.ToArray());
        await Task.Delay(TimeSpan.FromSeconds(4));
        var answer = await RealHost.ReadToEnd(stream).WaitAsync(TimeSpan.FromSeconds(60));
        using var client = host.Client();

        Assert.That(answer, Does.EndWith((await client.GetStringAsync(new Uri("/swagger/swagger-ui-bundle.js", UriKind.Relative)))[^1000..]));
    }
}

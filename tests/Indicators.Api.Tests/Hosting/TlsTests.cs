using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Indicators.Api.Tests;

/// <summary>Browsers are told to come by TLS only where they came by it.</summary>
public sealed class TlsTests
{
    [Test]
    public async Task AnswerByTls_TellsBrowsersToStayWithIt()
    {
        using var folder = new TemporaryFolder();
        using var host = Secure(folder);
        using var client = host.Client();

        foreach (var address in new[] { "/", "/api/v1/config", "/charts/identification-rate.png", "/nothing", "/healthz" })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.That(answer.Headers.GetValues("Strict-Transport-Security"), Is.EqualTo(new[] { "max-age=31536000" }), address);
        }
    }

    [Test]
    public async Task RefusalOfTheServerByTls_TellsThemToo()
    {
        using var folder = new TemporaryFolder();
        using var host = Secure(folder);
        await using var stream = new SslStream(new NetworkStream(await host.Connect(), ownsSocket: true), leaveInnerStreamOpen: false, (_, _, _, _) => true);
        await stream.AuthenticateAsClientAsync("127.0.0.1");
        await stream.WriteAsync("rubbish\r\n\r\n"u8.ToArray());
        var answer = await RealHost.ReadToEnd(stream);

        Assert.That(answer, Does.StartWith("HTTP/1.1 400 ").And.Contain("\r\nStrict-Transport-Security: max-age=31536000\r\n").And.Contain("\r\nX-Content-Type-Options: nosniff\r\n"));
    }

    // RFC 6797, 7.2: not without TLS.
    [Test]
    public async Task AnswerWithoutTls_DoesNot()
    {
        using var host = new RealHost();
        using var client = host.Client();
        using var answer = await client.GetAsync(new Uri("/api/v1/config", UriKind.Relative));

        Assert.That(answer.Headers.Contains("Strict-Transport-Security"), Is.False);
    }

    private static RealHost Secure(TemporaryFolder folder) => new(
        ("Kestrel:Endpoints:Secure:Url", "https://127.0.0.1:0"), ("Kestrel:Endpoints:Secure:Certificate:Path", Certificate(folder)), ("Kestrel:Endpoints:Secure:Certificate:Password", "test"));

    private static string Certificate(TemporaryFolder folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        folder.Write("host.pfx", certificate.Export(X509ContentType.Pfx, "test"));
        return folder.File("host.pfx");
    }
}

using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>What files of pictures say of themselves, and that each is drawn once.</summary>
public sealed class PicturesTests
{
    private const string Svg = "/charts/identified-victims.svg";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [TestCase("?theme=dark&lang=sr-Cyrl&size=og", "http://localhost/charts/identified-victims.svg?lang=sr-Cyrl&size=og&theme=dark&asOf=1")]
    [TestCase("?asOf=1", "http://localhost/charts/identified-victims.svg?asOf=1")]
    [TestCase("", "http://localhost/charts/identified-victims.svg?asOf=1")]
    public void Picture_SaysWhereItStaysAsItIs(string query, string address)
    {
        var svg = XDocument.Parse(Host.GetText(Svg + query));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Descendants(Dc + "identifier").Single().Value, Is.EqualTo(address));
            Assert.That(svg.Descendants(Dc + "source").Select(source => source.Value), Has.Some.Contains("NGO Atina"));
            // The same address gives the same picture.
            Assert.That(Host.GetText(new Uri(address).PathAndQuery), Is.EqualTo(svg.ToString(SaveOptions.DisableFormatting)));
        }
    }

    [Test]
    public void Svg_BringsItsLetters_UnlessAskedNotTo()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.GetText(Svg), Does.Contain("data:font/woff2;base64,"));
            Assert.That(Host.GetText($"{Svg}?font=named"), Does.Not.Contain("data:font"));
            Assert.That(Host.GetProblem($"{Svg}?font=arial").Status, Is.EqualTo(HttpStatusCode.BadRequest));
        }
    }

    // Opened by itself, a browser would not use letters or style that the policy does not allow.
    [Test]
    public void SvgByItself_MayUseWhatItBrings_AndNothingElse()
    {
        using var response = Host.Get(Svg);
        var style = XDocument.Parse(response.Content.ReadAsStringAsync().GetAwaiter().GetResult()).Descendants().Single(element => element.Name.LocalName == "style").Value;
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("default-src 'none'").And.Contain("font-src data:").And.Contain($"style-src 'sha256-{hash}'"));
    }

    [Test]
    public void Pdf_IsServedAsOne()
    {
        using var response = Host.Get("/charts/identification-rate.pdf?lang=sr-Cyrl&size=a5");
        var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(Encoding.ASCII.GetString(bytes, 0, 5), Is.EqualTo("%PDF-"));
            Assert.That(Encoding.Latin1.GetString(bytes), Does.Contain("charts/identification-rate.pdf?lang=sr-Cyrl&amp;size=a5&amp;asOf=1"));
        }
    }

    [Test]
    public async Task SamePicture_IsDrawnOnce_HoweverItIsAskedFor()
    {
        using var host = new RealHost();
        using var client = host.Client();
        using var counted = new MetricCollector<long>(host.Service<IMeterFactory>(), Measures.Meter, Measures.RenderingsName);
        foreach (var query in new[] { "size=og&theme=dark", "theme=dark&size=og", "asOf=1&size=og&theme=dark" })
        {
            await client.GetByteArrayAsync(new Uri($"/charts/identification-rate.png?{query}", UriKind.Relative));
        }

        Assert.That(Outcomes(counted), Is.EqualTo(new[] { "drawn", "kept", "kept" }));
    }

    [Test]
    public async Task ManyWhoAskAtOnce_GetOneDrawing()
    {
        using var host = new RealHost(("Indicators:Renderings", "1"));
        using var client = host.Client();
        using var counted = new MetricCollector<long>(host.Service<IMeterFactory>(), Measures.Meter, Measures.RenderingsName);
        List<Task<byte[]>> asked;
        using (await host.Service<Renderings>().Turn(CancellationToken.None))
        {
            asked = [.. Enumerable.Range(0, 60).Select(_ => client.GetByteArrayAsync(new Uri("/charts/identification-rate.png", UriKind.Relative)))];
            await Task.Delay(500);
        }

        var pictures = await Task.WhenAll(asked);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pictures, Has.All.EqualTo(pictures[0]));
            Assert.That(Outcomes(counted).Count(outcome => outcome == "drawn"), Is.EqualTo(1));
            Assert.That(Outcomes(counted), Has.None.EqualTo("refused"));
        }
    }

    // What an answer says of its own address is of this host, not of the one that somebody asked for before.
    [Test]
    public async Task AnotherHost_IsAnotherPicture()
    {
        using var host = new RealHost();
        using var client = host.Client();
        for (var round = 0; round < 3; round++)
        {
            foreach (var name in new[] { "one.example", "two.example" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Svg, UriKind.Relative)) { Headers = { Host = name } };
                using var answer = await client.SendAsync(request);
                Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain($"http://{name}/charts/identified-victims.svg"));
            }
        }
    }

    private static List<string?> Outcomes(MetricCollector<long> counted) => [.. counted.GetMeasurementSnapshot().Select(measured => measured.Tags["outcome"] as string)];
}

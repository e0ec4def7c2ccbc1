using System.Buffers.Binary;
using System.Xml.Linq;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class ChartsTests
{
    private static readonly string[] Charts = ["identification-rate", "identified-victims", "shelter-availability"];

    [TestCaseSource(nameof(Charts))]
    public void Png_IsAPictureOfTheDefaultSize(string chart)
    {
        using var response = Host.Get($"/charts/{chart}.png");

        var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/png"));
            Assert.That(bytes.Take(8), Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }));
            // The header of a PNG: width and height stand at 16 and 20.
            Assert.That(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), Is.EqualTo(850));
            Assert.That(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)), Is.EqualTo(600));
        }
    }

    [TestCaseSource(nameof(Charts))]
    public void Svg_CarriesTitleUnitAndSource(string chart)
    {
        var svg = XDocument.Parse(Host.GetText($"/charts/{chart}.svg")).Root!;

        var texts = string.Join(' ', svg.Descendants(svg.Name.Namespace + "text").Select(text => text.Value));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Attribute("role")?.Value, Is.EqualTo("img"));
            Assert.That(svg.Element(svg.Name.Namespace + "desc")?.Value, Is.Not.Empty);
            Assert.That(texts, Does.Contain("Source: NGO Atina").And.Contain("Release 1 of"));
        }
    }

    [Test]
    public void IdentificationRate_ShowsTheLimitWithItsSign() => Assert.That(Host.GetText("/charts/identification-rate.svg"), Does.Contain(">&lt; 4.32 per 100,000<"));

    [Test]
    public void SameChart_IsTheSameDocumentEachTime()
    {
        var first = Host.GetText("/charts/shelter-availability.svg");

        Assert.That(Host.GetText("/charts/shelter-availability.svg"), Is.EqualTo(first));
    }

    [Test]
    public void AlternativeText_TellsEveryYearAndTheReasonForAGap() => Assert.That(
        Host.GetText("/charts/shelter-availability.alt.txt"),
        Does.Contain("2019: 246–365 of 365 days").And.Contain("2021: 0 of 365 days").And.Contain("2023: not known, because"));

    [Test]
    public void List_LinksToPicturesAndToTheFiguresOnThem()
    {
        foreach (var chart in Host.GetJson("/charts").GetProperty("charts").EnumerateArray())
        {
            foreach (var link in chart.GetProperty("links").EnumerateObject())
            {
                Assert.That(Host.GetText(link.Value.GetString()!), Is.Not.Empty, link.Value.GetString());
            }
        }
    }
}

using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Indicators.Model;

namespace Indicators.Charts.Tests;

public sealed partial class SvgFileTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [Test]
    public void Svg_HasItsCitationInDublinCore()
    {
        var content = Cited.Chart((2022, "<5"));
        var root = Svg.Of(content, ChartLook.Default with { Language = Language.SerbianLatin }).Root;
        var metadata = root.Element(root.Name.Namespace + "metadata")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Values(metadata, "title"), Is.EqualTo(new[] { "Naslov" }));
            Assert.That(Values(metadata, "description"), Is.EqualTo(new[] { AltText.Of(content, Language.SerbianLatin) }));
            Assert.That(Values(metadata, "creator"), Is.EqualTo(new[] { "Публикатор & Co", "Another" }));
            Assert.That(Values(metadata, "publisher"), Is.EqualTo(new[] { "Indicators" }));
            Assert.That(Values(metadata, "date"), Is.EqualTo(new[] { "2026-03-05" }));
            Assert.That(Values(metadata, "language"), Is.EqualTo(new[] { "sr-Latn" }));
            Assert.That(Values(metadata, "rights")[0], Does.Contain("first: CC BY 4.0."));
            Assert.That(Values(metadata, "identifier"), Is.EqualTo(new[] { Cited.Address }));
            Assert.That(Values(metadata, "source"), Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void EmbeddedLetters_AreTwoFontsInWoff2_WithWhatPicturesAreWrittenIn()
    {
        var svg = ChartPicture.Svg(Cited.Chart((2022, "1")), ChartLook.Default, SvgFont.Embedded);
        var fonts = DataAddress().Matches(svg).Select(match => Convert.FromBase64String(match.Groups[1].Value)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fonts, Has.Count.EqualTo(2));
            Assert.That(fonts.Select(font => Encoding.ASCII.GetString(font, 0, 4)), Has.All.EqualTo("wOF2"));
            Assert.That(fonts.Sum(font => font.Length), Is.LessThan(50_000));
            Assert.That(svg, Does.Contain("font-weight:400").And.Contain("font-weight:600"));
        }
    }

    [Test]
    public void NamedLetters_AreNotInThePicture() => Assert.That(ChartPicture.Svg(Cited.Chart((2022, "1")), ChartLook.Default), Does.Not.Contain("font-face"));

    [Test]
    public void AnotherFigure_IsAnotherDescription()
    {
        var root = Svg.Of(Cited.Chart((2022, "63"))).Root;
        Assert.That(root.Element(root.Name.Namespace + "desc")!.Value, Does.Contain("63 %").And.Not.Contain("62 %"));
    }

    private static List<string> Values(XElement metadata, string term) => [.. metadata.Descendants(Dc + term).Select(element => element.Value)];

    [GeneratedRegex(@"url\(data:font/woff2;base64,([^)]+)\)")]
    private static partial Regex DataAddress();
}

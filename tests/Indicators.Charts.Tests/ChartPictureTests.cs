using System.Buffers.Binary;
using Indicators.Model;
using SkiaSharp;
using Snapshooter.NUnit;

namespace Indicators.Charts.Tests;

public sealed class ChartPictureTests
{
    private static readonly (int Year, string Cell)[] EveryForm =
        [(2012, "50"), (2013, "~33.3"), (2014, ">40"), (2015, ">=40"), (2016, "<60"), (2017, "<=60"), (2018, "20..70"), (2019, "45/10"), (2020, ""), (2021, "0")];

    [Test]
    public void ChartOfEveryForm_AsADocument() => Snapshot.Match(ChartPicture.Svg(Sample.Chart(ChartForm.Bars, EveryForm), ChartLook.Default));

    [Test]
    public void Picture_CarriesTitleUnitKeyAndSource()
    {
        var words = Svg.Of(Sample.Chart(ChartForm.Bars, (2022, "<5"))).Words;

        Assert.That(words, Is.SupersetOf(new[] { "A title", "What is counted, in percent, 2022", "Source: a document. Release 1." }));
    }

    [Test]
    public void Svg_IsDescribedForThoseWhoDoNotSeeIt()
    {
        var content = Sample.Chart(ChartForm.Bars, (2022, "<5"));

        var root = Svg.Of(content).Root;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(root.Attribute("role")?.Value, Is.EqualTo("img"));
            Assert.That(root.Attribute("viewBox")?.Value, Is.EqualTo("0 0 850 600"));
            Assert.That(root.Element(root.Name.Namespace + "title")?.Value, Is.EqualTo("A title"));
            Assert.That(root.Element(root.Name.Namespace + "desc")?.Value, Is.EqualTo(AltText.Of(content, Language.English)));
        }
    }

    // A font that is not there must not make a text longer than the room it was laid out for.
    [Test]
    public void EveryText_HasALengthAndAFontToFallBackTo()
    {
        var texts = Svg.Of(Sample.Chart(ChartForm.Bars, EveryForm)).Texts;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(texts, Has.Count.GreaterThan(20));
            Assert.That(texts.Select(text => text.Attribute("textLength")?.Value), Has.All.Not.Null);
            Assert.That(texts.Select(text => text.Attribute("font-family")?.Value), Has.All.EndsWith("sans-serif"));
            Assert.That(texts.Select(text => text.Attribute("x")!.Value), Has.None.Contains(","));
        }
    }

    // A font has one glyph for several letters; the text is to be found, copied and read aloud as it was written.
    [Test]
    public void Text_IsAsItWasWritten()
    {
        var content = Sample.Chart(Sample.Definition(ChartForm.Bars) with { Title = new Wording("Serbia’s “shelter” – open", "Наслов") }, [Sample.Observation(2022, "5")]);
        Assert.That(Svg.Of(content).Words, Does.Contain("Serbia’s “shelter” – open"));
    }

    [Test]
    public void SamePicture_IsTheSameDocument_WhateverWasDrawnBefore()
    {
        var content = Sample.Chart(ChartForm.Bars, EveryForm);
        var first = ChartPicture.Svg(content, ChartLook.Default);
        ChartPicture.Svg(Sample.Chart(ChartForm.Dots, (2022, "1")), ChartLook.Default);

        Assert.That(ChartPicture.Svg(content, ChartLook.Default), Is.EqualTo(first));
    }

    [TestCase(850, 600)]
    [TestCase(1200, 628)]
    public void Png_HasTheSizeThatIsAskedFor_AndNoTransparentPixel(int width, int height)
    {
        var png = ChartPicture.Png(Sample.Chart(ChartForm.Bars, EveryForm), ChartLook.Default with { Size = new PictureSize(width, height) });

        using var bitmap = SKBitmap.Decode(png);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((bitmap.Width, bitmap.Height), Is.EqualTo((width, height)));
            Assert.That(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), Is.EqualTo(width));
            Assert.That(bitmap.Pixels.Min(pixel => pixel.Alpha), Is.EqualTo(255));
            Assert.That(bitmap.GetPixel(2, 2), Is.EqualTo(SKColors.White));
        }
    }

    [Test]
    public void ManyPicturesAtOnce_AreAsOne()
    {
        var content = Sample.Chart(ChartForm.Bars, EveryForm);
        var alone = ChartPicture.Png(content, ChartLook.Default);

        var together = Enumerable.Range(0, 16).AsParallel().Select(_ => ChartPicture.Png(content, ChartLook.Default)).ToList();

        Assert.That(together, Has.All.EqualTo(alone));
    }

    [Test]
    public void ChartWithoutFigures_SaysSo() => Assert.That(AltText.Of(Sample.Chart(ChartForm.Bars), Language.English), Does.Contain("No figures."));

    [Test]
    public void ChartWithoutFigures_IsStillAPicture() => Assert.That(Svg.Of(Sample.Chart(ChartForm.Bars)).Words, Does.Contain("A title").And.Contain("No figures."));
}

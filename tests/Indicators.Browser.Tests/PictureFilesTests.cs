using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SkiaSharp;

namespace Indicators.Browser.Tests;

/// <summary>Downloaded pictures, opened from the disk by programs that nobody here wrote, on a machine that has not the font: they look as the picture that is drawn here.</summary>
public sealed partial class PictureFilesTests
{
    private static readonly string[] Pictures =
    [
        "identified-victims", "identification-rate?lang=sr-Cyrl", "victims-by-exploitation?lang=sr-Latn", "region-compared", "institutional-timeline?lang=sr-Cyrl", "migration?theme=dark", "sources-compared?theme=print", "shelter-timeline",
    ];

    // Letters differ by what smooths them, and nothing stands elsewhere.
    private const double MostUnlike = 0.01;

    [TestCaseSource(nameof(Pictures))]
    public async Task Svg_InABrowserWithoutTheFont_LooksAsThePng(string picture)
    {
        var svg = await Browser.Download(Address(picture, "svg"));
        var drawn = PictureOf(await Browser.Download(Address(picture, "png")));
        using var together = Assert.EnterMultipleScope();
        Assert.That(PictureLikeness.Unlike(drawn, PictureOf(await Browser.Shoot(svg, drawn.Width, drawn.Height))), Is.LessThan(MostUnlike));
        Assert.That(
            PictureLikeness.Unlike(drawn, PictureOf(await Browser.Shoot(FontFace().Replace(System.Text.Encoding.UTF8.GetString(svg), "") is var bare ? System.Text.Encoding.UTF8.GetBytes(bare) : [], drawn.Width, drawn.Height))),
            Is.GreaterThan(MostUnlike), "the font in the file is what makes it so");
    }

    // rsvg-convert passes over fonts in files: it is given the shipped font as if it were installed.
    [TestCaseSource(nameof(Pictures))]
    public async Task Svg_InRsvgWithTheFont_LooksAsThePng(string picture)
    {
        var svg = await Browser.Download(Address(picture, "svg"));
        var drawn = PictureOf(await Browser.Download(Address(picture, "png")));
        Assert.That(PictureLikeness.Unlike(drawn, PictureOf(Rsvg.Draw(svg))), Is.LessThan(MostUnlike));
    }

    private static string Address(string picture, string format) => $"/charts/{picture.Split('?')[0]}.{format}?{(picture.Contains('?') ? picture.Split('?')[1] : "")}".TrimEnd('?');

    private static SKBitmap PictureOf(byte[] file) => SKBitmap.Decode(file);

    [GeneratedRegex("@font-face ?{[^}]*}")]
    private static partial Regex FontFace();
}

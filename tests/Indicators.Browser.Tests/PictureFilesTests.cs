using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Indicators.Browser.Tests;

/// <summary>Downloaded pictures, opened from the disk by programs that nobody here wrote: they look as the picture that is drawn here.</summary>
public sealed partial class PictureFilesTests
{
    private static readonly string[] Pictures =
    [
        "identified-victims", "identification-rate?lang=sr-Cyrl", "victims-by-exploitation?lang=sr-Latn", "region-compared", "institutional-timeline?lang=sr-Cyrl", "migration?theme=dark", "sources-compared?theme=print", "shelter-timeline",
    ];

    // The font is nowhere on the machine. Without the one in the file another one takes its place, in the same width: nearly twice as much is unlike then, as measured on these pictures.
    [TestCaseSource(nameof(Pictures))]
    public async Task Svg_InABrowser_LooksAsThePng_ByTheFontThatItCarries(string picture)
    {
        var svg = Encoding.UTF8.GetString(await Browser.Download(Address(picture, "svg")));
        var drawn = SKBitmap.Decode(await Browser.Download(Address(picture, "png")));
        var unlike = await InBrowser(svg, drawn);

        using var together = Assert.EnterMultipleScope();
        Assert.That(unlike, Is.LessThan(0.01));
        Assert.That(unlike, Is.LessThan(0.75 * await InBrowser(FontFace().Replace(svg, ""), drawn)));
    }

    // rsvg-convert passes over fonts in files, and over the width that a text is to have: it is given the shipped font as if it were installed, and letters drift.
    [TestCaseSource(nameof(Pictures))]
    public async Task Svg_InRsvgWithTheFont_LooksAsThePng(string picture)
    {
        var svg = await Browser.Download(Address(picture, "svg"));
        var drawn = SKBitmap.Decode(await Browser.Download(Address(picture, "png")));

        Assert.That(PictureLikeness.Unlike(drawn, SKBitmap.Decode(Rsvg.Draw(svg))), Is.LessThan(0.025));
    }

    private static async Task<double> InBrowser(string svg, SKBitmap drawn) =>
        PictureLikeness.Unlike(drawn, SKBitmap.Decode(await Browser.Shoot(Encoding.UTF8.GetBytes(svg), drawn.Width, drawn.Height)));

    private static string Address(string picture, string format) => picture.Split('?') switch
    {
        [var id, var query] => $"/charts/{id}.{format}?{query}",
        _ => $"/charts/{picture}.{format}",
    };

    [GeneratedRegex("@font-face ?{[^}]*}")]
    private static partial Regex FontFace();
}

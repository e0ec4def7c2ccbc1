using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Draws a chart as a picture that can stand alone: title, unit, figures, meaning of the marks, documents and release are on it.</summary>
public static class ChartPicture
{
    /// <summary>The picture as a PNG file.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="look">How it looks.</param>
    public static byte[] Png(ChartContent content, ChartLook look)
    {
        using var bitmap = Bitmap(content, look);
        return PngFile.Of(bitmap, content, look);
    }

    /// <summary>The picture as an SVG document, with its title and description for those who do not see it, and its citation.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="font">Whether it brings the letters that it is written in.</param>
    public static string Svg(ChartContent content, ChartLook look, SvgFont font = SvgFont.Named)
    {
        var (drawing, words) = Drawn(content, look);
        return SvgDocument.Of(drawing, content, look, font, words);
    }

    /// <summary>The picture as an element of a page, which gives it letters and colours (<see cref="PageColours"/>). For those who do not see it, it is one picture, told in words.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="size">Its size.</param>
    /// <param name="language">Its language.</param>
    public static string PartOfPage(ChartContent content, PictureSize size, Language language)
    {
        var look = new ChartLook(size, language, Theme.Page);
        var (drawing, words) = Drawn(content, look);
        return SvgDocument.PartOfPage(drawing, content, look, words);
    }

    /// <summary>The picture as a PDF document of one page, in vectors and with its letters and its citation.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="look">How it looks.</param>
    public static byte[] Pdf(ChartContent content, ChartLook look) => PdfFile.Of(content, look);

    /// <summary>The picture as pixels. To be disposed.</summary>
    internal static SKBitmap Bitmap(ChartContent content, ChartLook look)
    {
        // Nothing on a picture is seen through.
        var bitmap = new SKBitmap(new SKImageInfo(look.Size.Width, look.Size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        Draw(canvas, content, look);
        return bitmap;
    }

    /// <summary>Draws the picture onto a canvas of its size.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="content">What is on the picture.</param>
    /// <param name="look">How it looks.</param>
    public static void Draw(SKCanvas canvas, ChartContent content, ChartLook look) => Written(canvas, content, look);

    private static (byte[] Drawing, IReadOnlyList<string> Words) Drawn(ChartContent content, ChartLook look)
    {
        using var stream = new MemoryStream();
        IReadOnlyList<string> words;
        // What is drawn is there when the canvas is closed.
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(look.Size.Width, look.Size.Height), stream))
        {
            words = Written(canvas, content, look);
        }

        return (stream.ToArray(), words);
    }

    private static IReadOnlyList<string> Written(SKCanvas canvas, ChartContent content, ChartLook look)
    {
        ShippedFont.Register();
        canvas.DrawColor(Ink.Skia(Ink.Of(look.Theme).Paper));
        var (fit, leftNumbersOut) = PictureLayout.Fit(content, look);
        using var sheet = new Sheet(canvas, look, fit);
        new PictureLayout(content, sheet, leftNumbersOut).Draw();
        return sheet.Words;
    }
}

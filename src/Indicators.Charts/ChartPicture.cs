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
        using var surface = SKSurface.Create(new SKImageInfo(look.Size.Width, look.Size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        Draw(surface.Canvas, content, look);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>The picture as an SVG document, with its title and description for those who do not see it.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="look">How it looks.</param>
    public static string Svg(ChartContent content, ChartLook look)
    {
        using var stream = new MemoryStream();
        IReadOnlyList<string> words;
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(look.Size.Width, look.Size.Height), stream))
        {
            words = Written(canvas, content, look);
        }

        return SvgDocument.Of(stream.ToArray(), content, look, words);
    }

    /// <summary>Draws the picture onto a canvas of its size.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="content">What is on the picture.</param>
    /// <param name="look">How it looks.</param>
    public static void Draw(SKCanvas canvas, ChartContent content, ChartLook look) => Written(canvas, content, look);

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

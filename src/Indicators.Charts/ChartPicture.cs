using ScottPlot;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Draws a chart as a picture that can stand alone: title, unit, figures, meaning of the marks, documents and release are on it.</summary>
public static class ChartPicture
{
    private const float Margin = 24;
    private const float TitleGap = 4;

    /// <summary>The picture as a PNG file.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="size">Its size.</param>
    public static byte[] Png(ChartContent content, PictureSize size)
    {
        using var surface = SKSurface.Create(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        Draw(surface.Canvas, content, size);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>The picture as an SVG document, with its title and description for those who do not see it.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="size">Its size.</param>
    public static string Svg(ChartContent content, PictureSize size)
    {
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(size.Width, size.Height), stream))
        {
            Draw(canvas, content, size);
        }

        return SvgDocument.Of(stream.ToArray(), content, size);
    }

    private static void Draw(SKCanvas canvas, ChartContent content, PictureSize size)
    {
        var width = size.Width - (2 * Margin);
        using var title = new TextBlock(content.Definition.Title.En, ShippedFont.SemiBold, 22, Ink.Text, width);
        using var subtitle = new TextBlock(content.Definition.Subtitle.En, ShippedFont.Regular, 14, Ink.Faint, width);
        var series = ChartSeries.Of(content);
        using var legend = new LegendBlock(content, series, width);
        using var key = new TextBlock(MarkKey.Of([.. series.SelectMany(one => one.Points).Select(point => point.Observation)]), ShippedFont.Regular, 12, Ink.Faint, width);
        using var source = new TextBlock(content.SourceLine, ShippedFont.Regular, 12, Ink.Faint, width);
        var legendTop = Margin + title.Height + TitleGap + subtitle.Height + (Margin / 2);
        var plotTop = legendTop + legend.Height;
        var sourceTop = size.Height - (Margin / 2) - source.Height;
        var keyTop = sourceTop - key.Height;
        using var plot = YearPlot.Of(content, series);
        canvas.DrawColor(Ink.Skia(Ink.Paper));
        Draw(canvas, plot, new PixelRect(Margin / 2, size.Width - Margin, keyTop - (Margin / 4), plotTop));
        title.Draw(canvas, Margin, Margin);
        subtitle.Draw(canvas, Margin, Margin + title.Height + TitleGap);
        legend.Draw(canvas, Margin, legendTop);
        key.Draw(canvas, Margin, keyTop);
        source.Draw(canvas, Margin, sourceTop);
    }

    // The plot lays itself out by the labels of its last drawing. Its own way is to draw all twice over; the first time needs no canvas.
    private static void Draw(SKCanvas canvas, Plot plot, PixelRect frame)
    {
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        using var nowhere = new SKNoDrawCanvas((int)frame.Right, (int)frame.Bottom);
        plot.RenderManager.Render(nowhere, frame);
        plot.RenderManager.Render(canvas, frame);
    }
}

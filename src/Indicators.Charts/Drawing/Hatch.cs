using SkiaSharp;

namespace Indicators.Charts;

/// <summary>A hatched rectangle: of what is in it, the amount is known and not what it is, or only how much it can be at most.</summary>
internal static class Hatch
{
    private const float Gap = 6;

    /// <param name="sheet">The picture.</param>
    /// <param name="box">The rectangle.</param>
    /// <param name="colour">The ink.</param>
    /// <param name="isTopOpen">Whether the upper end is only where it ends at most: that side has no stroke.</param>
    internal static void Draw(Sheet sheet, SKRect box, string colour, bool isTopOpen = false)
    {
        using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(1.2f) };
        foreach (var (from, to) in Strokes(box, Gap * sheet.Scale))
        {
            sheet.Canvas.DrawLine(from, to, pen);
        }

        SKPoint[] corners = [new(box.Left, box.Top), new(box.Left, box.Bottom), new(box.Right, box.Bottom), new(box.Right, box.Top)];
        for (var side = 0; side < (isTopOpen ? 3 : 4); side++)
        {
            sheet.Canvas.DrawLine(corners[side], corners[(side + 1) % 4], pen);
        }
    }

    // Slanting strokes, each cut to the rectangle, so that no clipping is needed.
    private static IEnumerable<(SKPoint From, SKPoint To)> Strokes(SKRect box, float gap)
    {
        for (var offset = gap; offset < box.Width + box.Height; offset += gap)
        {
            var below = Math.Max(0, offset - box.Width);
            var beyond = Math.Max(0, offset - box.Height);
            yield return (new SKPoint(box.Left + beyond, box.Top + offset - beyond), new SKPoint(box.Left + offset - below, box.Top + below));
        }
    }
}

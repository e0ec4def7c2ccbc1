using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Hatched rectangles: of what is in them, the amount is known and not what it is, or only how much it can be at most.</summary>
internal static class Hatch
{
    private const float Gap = 6;
    private const float Thin = 1.2f;
    private const float Heavy = 2.4f;
    private const float Stripe = 4;
    private const float StripeWithPaper = 6.5f;

    /// <param name="sheet">The picture.</param>
    /// <param name="box">The rectangle.</param>
    /// <param name="colour">The ink.</param>
    internal static void Draw(Sheet sheet, SKRect box, string colour)
    {
        foreach (var (from, to) in Strokes(box, Gap * sheet.Scale))
        {
            Line(sheet, from, to, colour, Thin);
        }

        SKPoint[] corners = [new(box.Left, box.Top), new(box.Left, box.Bottom), new(box.Right, box.Bottom), new(box.Right, box.Top)];
        for (var side = 0; side < corners.Length; side++)
        {
            Line(sheet, corners[side], corners[(side + 1) % corners.Length], colour, Thin);
        }
    }

    /// <summary>Heavier, slanting the other way, in several colours by turns, and open at the top: that is only where it ends at most.</summary>
    /// <param name="sheet">The picture.</param>
    /// <param name="box">The rectangle.</param>
    /// <param name="colours">The inks.</param>
    internal static void DrawOpen(Sheet sheet, SKRect box, IReadOnlyList<string> colours)
    {
        foreach (var (index, (from, to)) in Strokes(Within(box, sheet.Stroke(Heavy)), Gap * sheet.Scale).Index())
        {
            Line(sheet, Mirrored(from), Mirrored(to), colours[index % colours.Count], Heavy);
        }

        Line(sheet, new(box.Left, box.Top), new(box.Left, box.Bottom), colours[0], Thin);
        Line(sheet, new(box.Right, box.Top), new(box.Right, box.Bottom), colours[^1], Thin);

        SKPoint Mirrored(SKPoint point) => new(box.Left + box.Right - point.X, point.Y);
    }

    /// <summary>Stripes of a second colour, with paper on both sides, on what is filled with a first one: a source lumps the two.</summary>
    /// <param name="sheet">The picture.</param>
    /// <param name="box">What is filled.</param>
    /// <param name="colour">The second ink.</param>
    internal static void DrawStripes(Sheet sheet, SKRect box, string colour)
    {
        box = Within(box, sheet.Stroke(StripeWithPaper));
        // A small box, as that of a name, has one.
        foreach (var (from, to) in Strokes(box, Math.Min(3 * Gap * sheet.Scale, (box.Width + box.Height) / 2)))
        {
            Line(sheet, from, to, sheet.Ink.Paper, StripeWithPaper);
            Line(sheet, from, to, colour, Stripe);
        }
    }

    // The ends of slanting strokes reach beyond where they end by a third of their width.
    private static SKRect Within(SKRect box, float width) => SKRect.Inflate(box, -Math.Min(width / 3, box.Width / 2), -Math.Min(width / 3, box.Height / 2));

    private static void Line(Sheet sheet, SKPoint from, SKPoint to, string colour, float width)
    {
        using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(width) };
        sheet.Canvas.DrawLine(from, to, pen);
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

using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The mark of a state whose beginning is not told: an arrow into the past, as long on every time scale, because its length says nothing.</summary>
internal static class UntoldStart
{
    private const float Length = 26;
    private const float Head = 8;

    internal static float LeftOf(Sheet sheet, float known) => known - (Length * sheet.Scale);

    /// <param name="sheet">The picture.</param>
    /// <param name="least">Where the axis begins; the arrow ends there at the latest.</param>
    /// <param name="known">The middle of the row, where the state is known to be.</param>
    /// <param name="thickness">That of the bars.</param>
    /// <param name="colour">The ink.</param>
    internal static void Draw(Sheet sheet, float least, SKPoint known, float thickness, string colour)
    {
        var left = Math.Max(least, LeftOf(sheet, known.X));
        var head = Math.Min(Head * sheet.Scale, known.X - left);
        if (head <= 0)
        {
            return;
        }

        using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(2) };
        using var fill = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true };
        sheet.Canvas.DrawLine(known.X, known.Y - (thickness / 2), known.X, known.Y + (thickness / 2), pen);
        sheet.Canvas.DrawLine(known.X, known.Y, left + (head / 2), known.Y, pen);
        using var path = new SKPath();
        path.AddPoly([new(left, known.Y), new(left + head, known.Y - (head * 0.7f)), new(left + head, known.Y + (head * 0.7f))]);
        sheet.Canvas.DrawPath(path, fill);
    }
}

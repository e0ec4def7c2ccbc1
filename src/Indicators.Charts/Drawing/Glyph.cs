using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The small drawings that stand for a mark: in the explanation below a chart, and on it for a figure that is not there.</summary>
internal static class Glyph
{
    private const float Dot = 4;
    private const float HalfGap = 8;
    private const float SmallRing = 2.4f;

    /// <summary>Half the room of a sign, in pixels of the default picture.</summary>
    internal static float HalfOf(KeyMark sign) => sign == KeyMark.FewCases ? 4 : 6;

    /// <summary>Draws around a middle, within 16 × 12 pixels of the default picture.</summary>
    internal static void Draw(Sheet sheet, KeyMark mark, SKPoint middle, string colour)
    {
        using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(1.6f) };
        using var fill = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true };
        var pencil = new Pencil(sheet, pen, fill, middle);
        switch (mark)
        {
            case KeyMark.Below: pencil.Line(-6, -5, 6, -5); pencil.Line(0, -5, 0, 3); pencil.Head(0, 6, 1); break;
            case KeyMark.Above: pencil.Line(-6, 5, 6, 5); pencil.Line(0, 5, 0, -3); pencil.Head(0, -6, -1); break;
            case KeyMark.OpenLimit: pencil.Line(-7, 0, -4, 0); pencil.Line(-1.5f, 0, 1.5f, 0); pencil.Line(4, 0, 7, 0); break;
            case KeyMark.Between: pencil.Line(-4, -6, 4, -6); pencil.Line(0, -6, 0, 6); pencil.Line(-4, 6, 4, 6); break;
            case KeyMark.Rounded: pencil.Line(0, -6, 0, 6); pencil.Dot(0, 0, Dot - 0.8f); break;
            case KeyMark.About: pencil.Ring(0, 0, Dot); break;
            case KeyMark.Estimated: pencil.Tinted(5.5f, sheet.Ink.TintOf(colour)); break;
            case KeyMark.Break: pencil.Line(0, -6, 0, -3.5f); pencil.Line(0, -1.2f, 0, 1.2f); pencil.Line(0, 3.5f, 0, 6); break;
            case KeyMark.Gap or KeyMark.GapOfSeries: Gap(sheet, middle, colour, HalfGap); break;
            case KeyMark.Missing: pencil.Diamond(4.5f); break;
            case KeyMark.Suppressed: pencil.Box(4); pencil.Line(-4, -4, 4, 4); pencil.Line(-4, 4, 4, -4); break;
            case KeyMark.NotCollected: pencil.Box(4); break;
            case KeyMark.CannotExist: pencil.Line(-4, -4, 4, 4); pencil.Line(-4, 4, 4, -4); break;
            case KeyMark.Rest: Hatch.Draw(sheet, pencil.Rectangle(8, 6), colour); break;
            case KeyMark.UpTo: Hatch.DrawOpen(sheet, pencil.Rectangle(8, 6), [colour]); break;
            case KeyMark.NoTop: pencil.Line(0, 5, 0, -3); pencil.Head(0, -6, -1); break;
            case KeyMark.Whole: pencil.Line(-8, 0, 8, 0); break;
            case KeyMark.NotHeld: pencil.Outline(8, 4); break;
            case KeyMark.RoughDay: pencil.Fading(16, 8, Ink.Skia(colour)); break;
            case KeyMark.NotTold: pencil.Line(-8, 0, -5, 0); pencil.Line(-1.5f, 0, 1.5f, 0); pencil.Line(5, 0, 8, 0); break;
            case KeyMark.Held: pencil.Filled(8, 4); break;
            case KeyMark.Several: pencil.Dot(-4, 0, Dot - 0.5f); pencil.Dot(5, 0, Dot - 0.5f); break;
            case KeyMark.Contradicted: pencil.Ring(-6, 0, 3.2f); pencil.Unequal(4); break;
            case KeyMark.ContradictedSum: pencil.Unequal(0); break;
            case KeyMark.FewCases: pencil.Ring(0, 0, SmallRing); break;
            case KeyMark.StartNotTold: pencil.Line(7, -5, 7, 5); pencil.Line(7, 0, -3, 0); pencil.HeadLeft(-8, 0); break;
            case KeyMark.Differs or KeyMark.BreakBetween or KeyMark.DoneOfDue or KeyMark.NumbersLeftOut: break;
            default: throw new ArgumentOutOfRangeException(nameof(mark), mark, "a mark without a drawing");
        }
    }

    /// <summary>Draws a sign that stands beside a mark, within a square of twice <see cref="HalfOf"/>.</summary>
    internal static void Sign(Sheet sheet, KeyMark sign, SKPoint middle, string colour)
    {
        using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(1.6f) };
        var pencil = new Pencil(sheet, pen, pen, middle);
        switch (sign)
        {
            case KeyMark.Contradicted: pencil.Unequal(0); break;
            case KeyMark.FewCases: pencil.Ring(0, 0, SmallRing); break;
            default: throw new ArgumentOutOfRangeException(nameof(sign), sign, "not a sign");
        }
    }

    /// <summary>Two strokes with nothing between them; shorter where a year has less room.</summary>
    internal static void Gap(Sheet sheet, SKPoint middle, string colour, float half = HalfGap)
    {
        const float Hole = 0.375f;
        using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(1.6f) };
        half = Math.Min(half, HalfGap) * sheet.Scale;
        sheet.Canvas.DrawLine(middle.X - half, middle.Y, middle.X - (half * Hole), middle.Y, pen);
        sheet.Canvas.DrawLine(middle.X + (half * Hole), middle.Y, middle.X + half, middle.Y, pen);
    }

    private readonly ref struct Pencil(Sheet sheet, SKPaint pen, SKPaint fill, SKPoint middle)
    {
        private readonly float scale = sheet.Scale;
        private readonly SKCanvas canvas = sheet.Canvas;
        private readonly SKPoint middle = middle;

        internal void Line(float x1, float y1, float x2, float y2) => canvas.DrawLine(At(x1, y1), At(x2, y2), pen);

        internal void Dot(float x, float y, float radius) => canvas.DrawCircle(At(x, y), radius * scale, fill);

        internal void Ring(float x, float y, float radius) => canvas.DrawCircle(At(x, y), radius * scale, pen);

        internal void Box(float half) => canvas.DrawRect(Rectangle(half, half), pen);

        internal void Outline(float halfWidth, float halfHeight) => canvas.DrawRect(Rectangle(halfWidth, halfHeight), pen);

        internal void Filled(float halfWidth, float halfHeight) => canvas.DrawRect(Rectangle(halfWidth, halfHeight), fill);

        internal void Unequal(float x)
        {
            Line(x - 4, -2, x + 4, -2);
            Line(x - 4, 2, x + 4, 2);
            Line(x - 2.5f, 5, x + 2.5f, -5);
        }

        internal void Diamond(float half)
        {
            Line(-half, 0, 0, -half);
            Line(0, -half, half, 0);
            Line(half, 0, 0, half);
            Line(0, half, -half, 0);
        }

        internal void Tinted(float half, string tint)
        {
            using var light = new SKPaint { Color = Ink.Skia(tint), IsAntialias = true };
            canvas.DrawRect(Rectangle(half, half), light);
            canvas.DrawRect(Rectangle(half, half), pen);
        }

        internal void HeadLeft(float x, float y)
        {
            using var path = new SKPath();
            path.AddPoly([At(x, y), At(x + 5, y - 4), At(x + 5, y + 4)]);
            canvas.DrawPath(path, fill);
        }

        internal void Head(float x, float y, int direction)
        {
            using var path = new SKPath();
            path.AddPoly([At(x, y), At(x - 3.5f, y - (4.5f * direction)), At(x + 3.5f, y - (4.5f * direction))]);
            canvas.DrawPath(path, fill);
        }

        internal void Fading(float width, float height, SKColor colour)
        {
            const int Steps = 5;
            for (var step = 0; step < Steps; step++)
            {
                using var paint = new SKPaint { Color = colour.WithAlpha((byte)(255 * (Steps - step) / (Steps + 1))), IsAntialias = true };
                canvas.DrawRect(SKRect.Create(At(-width / 2, 0).X + (width * scale * step / Steps), middle.Y - (height * scale / 2), width * scale / Steps, height * scale), paint);
            }
        }

        internal SKRect Rectangle(float halfWidth, float halfHeight) =>
            new(middle.X - (halfWidth * scale), middle.Y - (halfHeight * scale), middle.X + (halfWidth * scale), middle.Y + (halfHeight * scale));

        private SKPoint At(float x, float y) => new(middle.X + (x * scale), middle.Y + (y * scale));
    }
}

using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The colour and shape of a series beside its name.</summary>
internal static class Swatch
{
    private const float Half = 5.5f;

    internal static void Draw(Sheet sheet, SKPoint middle, int series, bool isBar)
    {
        using var paint = new SKPaint { Color = Ink.Skia(sheet.Ink.OfSeries(series)), IsAntialias = true };
        var half = Half * sheet.Scale;
        switch (isBar ? 1 : series % 4)
        {
            case 0:
                sheet.Canvas.DrawCircle(middle, half, paint);
                break;
            case 1:
                sheet.Canvas.DrawRect(BoxOf(sheet, middle), paint);
                break;
            case 2:
                Polygon(sheet, paint, new(middle.X, middle.Y - half), new(middle.X + half, middle.Y + half), new(middle.X - half, middle.Y + half));
                break;
            default:
                Polygon(sheet, paint, new(middle.X, middle.Y - half), new(middle.X + half, middle.Y), new(middle.X, middle.Y + half), new(middle.X - half, middle.Y));
                break;
        }
    }

    /// <summary>The box of a bar's colour.</summary>
    internal static SKRect BoxOf(Sheet sheet, SKPoint middle)
    {
        var half = Half * sheet.Scale;
        return SKRect.Create(middle.X - half, middle.Y - half, half * 2, half * 2);
    }

    private static void Polygon(Sheet sheet, SKPaint paint, params SKPoint[] corners)
    {
        using var path = new SKPath();
        path.AddPoly(corners);
        sheet.Canvas.DrawPath(path, paint);
    }
}

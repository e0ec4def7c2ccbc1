using System.Globalization;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Axes of whole years and of values from zero, with their grid.</summary>
/// <param name="sheet">The picture.</param>
/// <param name="scale">The years and the values.</param>
/// <param name="style">How years and values are written.</param>
/// <param name="leastArrow">The shortest arrow below a limit, in pixels of the default picture.</param>
internal sealed class YearAxes(Sheet sheet, YearScale scale, TextStyle style, float leastArrow = FigureMarks.LeastArrow)
{
    private const float TickGap = 8;
    private const float PixelsOfAStep = 52;
    private const float YearGap = 10;

    // A number, the sign of a contradiction or the ring of few cases under it, and the air between them.
    private const float NumberLines = 2.2f;
    private const float MostAbove = 0.25f;

    /// <summary>The width that the numbers of the value axis need at a height.</summary>
    internal float WidthAt(float height) => Ticks(height).Max(tick => sheet.WidthOf(ValueTicks.Text(tick, sheet.Language), style)) + (TickGap * sheet.Scale);

    /// <summary>The height that the years need.</summary>
    internal float Height => style.Size * sheet.Scale * 1.6f;

    /// <summary>The area of a frame without the room of axes.</summary>
    internal Area AreaOf(SKRect frame)
    {
        // The lowest marks stand a little above the edge, and arrows from limits near zero reach below it.
        var pixels = scale.HasLowLimits ? leastArrow * sheet.Scale : 0;
        var air = (scale.Top - scale.Bottom) * Math.Max(0.02, pixels / Math.Max(1, frame.Height - pixels));
        // The number of the highest mark finds its place over it in a low picture too.
        var above = Math.Min(NumberLines * style.Size * sheet.Scale, frame.Height * MostAbove);
        var top = scale.HighestFigure + ((scale.HighestFigure - scale.Bottom + air) * above / (frame.Height - above));
        return new Area(frame, scale.First - scale.Side, scale.Last + scale.Side, scale.Bottom - air, Math.Max(scale.Top, top));
    }

    internal void Draw(Area area, bool hasValues, bool hasYears)
    {
        foreach (var tick in Ticks(area.Frame.Height))
        {
            var line = area.Plot.Add.HorizontalLine(tick);
            line.Color = Ink.Plot(tick == 0 ? sheet.Ink.Faint : sheet.Ink.Grid);
            line.LineWidth = sheet.Stroke(1);
            if (tick == 0)
            {
                sheet.Occupy(new SKRect(area.Frame.Left, area.Y(0) - 1, area.Frame.Right, area.Y(0) + 1));
            }

            if (hasValues)
            {
                var text = ValueTicks.Text(tick, sheet.Language);
                WriteWhereFree(text, area.Frame.Left - (TickGap * sheet.Scale) - sheet.WidthOf(text, style), area.Y(tick) + (style.Size * sheet.Scale * 0.35f));
            }
        }

        if (hasYears)
        {
            Years(area);
        }
    }

    /// <summary>A stroke between one year and the next: marks that stand side by side keep to theirs.</summary>
    internal void DrawBetweenYears(Area area)
    {
        for (var year = scale.First; year < scale.Last; year++)
        {
            var line = area.Plot.Add.VerticalLine(year + 0.5);
            line.Color = Ink.Plot(sheet.Ink.Grid);
            line.LineWidth = sheet.Stroke(1);
            sheet.AddBorder(new SKRect(area.X(year + 0.5) - 1, area.Frame.Top, area.X(year + 0.5) + 1, area.Frame.Bottom));
        }
    }

    private void Years(Area area)
    {
        var width = sheet.WidthOf("0000", style);
        var step = Math.Max(1, (int)Math.Ceiling((width + (YearGap * sheet.Scale)) / (area.X(1) - area.X(0))));
        for (var year = scale.Last; year >= scale.First; year -= step)
        {
            var left = area.X(year) - (width / 2);
            WriteWhereFree(year.ToString("0000", CultureInfo.InvariantCulture), left, area.Frame.Bottom + (style.Size * sheet.Scale * 1.25f));
        }
    }

    // In small charts one beside the other there is not room for each.
    private void WriteWhereFree(string text, float left, float baseline)
    {
        if (sheet.IsFreeOfTexts(sheet.BoxOf(text, style, left, baseline)))
        {
            sheet.Write(text, style, sheet.Ink.Faint, left, baseline);
        }
    }

    private IReadOnlyList<double> Ticks(float height) => ValueTicks.Of(scale.Bottom, scale.Top, Math.Clamp((int)(height / (PixelsOfAStep * sheet.Scale)), 2, 8));
}

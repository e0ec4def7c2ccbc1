using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The stroke of a break: what stands left of it does not count the same. Dash by dash, because the SVG canvas takes no dashed line of this width.</summary>
internal static class BreakStroke
{
    private const int Dashes = 22;
    private const float HalfRoom = 4;

    internal static void Draw(Sheet sheet, Area area, double x, string colour)
    {
        for (var dash = 0; dash < Dashes; dash++)
        {
            var line = area.Plot.Add.Line(x, area.Top * dash / Dashes, x, area.Top * (dash + 0.5) / Dashes);
            line.LineWidth = sheet.Stroke(1.6f);
            line.LineColor = Ink.Plot(colour);
        }

        // A number that only just begins beside it would seem to be crossed.
        var half = HalfRoom * sheet.Scale;
        sheet.Occupy(new SKRect(area.X(x) - half, area.Frame.Top, area.X(x) + half, area.Y(0)));
    }
}

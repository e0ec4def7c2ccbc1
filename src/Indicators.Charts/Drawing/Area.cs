using ScottPlot;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>A rectangle of a picture with a scale in each direction, and the plot that is drawn into exactly this rectangle.</summary>
internal sealed class Area(SKRect frame, double left, double right, double bottom, double top) : IDisposable
{
    internal SKRect Frame => frame;

    internal double Top => top;

    internal double Bottom => bottom;

    internal double Left => left;

    internal double Right => right;

    internal Plot Plot { get; } = NewPlot();

    /// <summary>Where a value of the horizontal axis is, in pixels.</summary>
    internal float X(double value) => (float)(frame.Left + ((value - left) / (right - left) * frame.Width));

    /// <summary>Where a value of the vertical axis is, in pixels.</summary>
    internal float Y(double value) => (float)(frame.Bottom - ((value - bottom) / (top - bottom) * frame.Height));

    /// <summary>How many units of the vertical axis a pixel is.</summary>
    internal double UnitsOfPixel => (top - bottom) / frame.Height;

    // The plot lays itself out by its last drawing, and draws all twice over the first time: that time needs no canvas. A trial needs none at all, as only texts ask for room.
    internal void Draw(Sheet sheet)
    {
        if (sheet.IsTrial)
        {
            return;
        }

        var pixels = new PixelRect(frame.Left, frame.Right, frame.Bottom, frame.Top);
        Plot.Axes.SetLimits(left, right, bottom, top);
        Plot.RenderManager.ClearCanvasBeforeEachRender = false;
        using var nowhere = new SKNoDrawCanvas((int)frame.Right, (int)frame.Bottom);
        Plot.RenderManager.Render(nowhere, pixels);
        Plot.RenderManager.Render(sheet.Canvas, pixels);
    }

    public void Dispose() => Plot.Dispose();

    private static Plot NewPlot()
    {
        var plot = new Plot();
        plot.Layout.Frameless();
        plot.HideAxesAndGrid();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        return plot;
    }
}

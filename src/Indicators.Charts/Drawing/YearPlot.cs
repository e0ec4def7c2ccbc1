using Indicators.Model;
using ScottPlot;

namespace Indicators.Charts;

/// <summary>The plot of figures over years. Years without a figure stay empty; nothing is drawn across a gap.</summary>
internal static class YearPlot
{
    private const double Headroom = 1.25;

    /// <summary>The plot; to be disposed. Not for several threads: one plot for each picture.</summary>
    internal static Plot Of(ChartContent content, IReadOnlyList<ChartSeries> series)
    {
        ShippedFont.Register();
        var plot = new Plot();
        var points = series.SelectMany(one => one.Points).ToList();
        if (points.Count == 0)
        {
            plot.HideAxesAndGrid();
            return plot;
        }

        var top = Math.Max(1e-6, points.Max(point => Highest(point.Observation.Figure)) * Headroom);
        var bottom = Math.Min(0, points.Min(point => Lowest(point.Observation.Figure)) * Headroom);
        YearAxis.Set(plot, [.. points.Select(point => point.Year)], severalSeries: series.Count > 1, bottom - (top * 0.03), top);
        var slots = new YearSlots(series);
        var marks = new FigureMarks(plot, content.Definition.Form, top, slots.Width);
        foreach (var (one, index) in series.Select((one, index) => (one, index)))
        {
            foreach (var point in one.Points)
            {
                marks.Draw(slots.PositionOf(index, point), point.Observation, Ink.OfSeries(index));
            }
        }

        return plot;
    }

    private static double Highest(Figure? figure) => (double)(figure?.Bounds.Upper ?? figure?.Value ?? figure?.Bounds.Lower ?? 0);

    private static double Lowest(Figure? figure) => (double)(figure?.Bounds.Lower ?? figure?.Value ?? 0);
}

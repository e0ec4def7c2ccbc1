using Indicators.Model;
using ScottPlot;

namespace Indicators.Charts;

/// <summary>The plot of figures over years. Years without a figure stay empty; nothing is drawn across a gap.</summary>
internal static class YearPlot
{
    private const double Headroom = 1.25;
    private const double Spread = 0.6;

    /// <summary>The plot; to be disposed. Not for several threads: one plot for each picture.</summary>
    internal static Plot Of(ChartContent content)
    {
        ShippedFont.Register();
        var plot = new Plot();
        var observations = content.OfYears.ToList();
        if (observations.Count == 0)
        {
            plot.HideAxesAndGrid();
            return plot;
        }

        var top = Math.Max(1e-6, observations.Max(point => Highest(point.Observation.Figure)) * Headroom);
        var bottom = Math.Min(0, observations.Min(point => Lowest(point.Observation.Figure)) * Headroom);
        YearAxis.Set(plot, [.. observations.Select(point => point.Year)], bottom - (top * 0.03), top);
        var marks = new FigureMarks(plot, content.Definition.Form, top);
        var series = observations.Select(point => SeriesOf(point.Observation)).Distinct().ToList();
        foreach (var (year, observation) in observations)
        {
            var index = series.IndexOf(SeriesOf(observation));
            marks.Draw(year + Offset(index, series.Count), observation, Ink.OfSeries(index));
        }

        AddLegend(plot, content, series);
        return plot;
    }

    // Two counters, or two documents of one, stand side by side; they are never joined.
    private static (string CountedBy, string Source, string? Denominator) SeriesOf(SeriesObservation observation) =>
        (observation.CountedBy, observation.Source, observation.DenominatorSource);

    private static double Offset(int index, int count) => count == 1 ? 0 : ((double)index / (count - 1) * Spread) - (Spread / 2);

    private static double Highest(Figure? figure) => (double)(figure?.Bounds.Upper ?? figure?.Value ?? figure?.Bounds.Lower ?? 0);

    private static double Lowest(Figure? figure) => (double)(figure?.Bounds.Lower ?? figure?.Value ?? 0);

    private static void AddLegend(Plot plot, ChartContent content, List<(string CountedBy, string Source, string? Denominator)> series)
    {
        if (series.Count == 1)
        {
            return;
        }

        var legend = plot.ShowLegend(Alignment.UpperLeft);
        legend.FontName = ShippedFont.Family;
        legend.ManualItems =
        [
            .. series.Select((one, index) => new LegendItem
            {
                LabelText = $"{content.CounterNames.GetValueOrDefault(one.CountedBy, one.CountedBy)}, in {one.Source}",
                FillColor = Ink.Plot(Ink.OfSeries(index)),
            }),
        ];
    }
}

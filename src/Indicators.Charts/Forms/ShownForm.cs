namespace Indicators.Charts;

/// <summary>The form that a chart takes for the figures that it has, and how many colours it needs then.</summary>
public static class ShownForm
{
    /// <summary>How many series can be told apart by their colours.</summary>
    public static int MostColours => Ink.Light.Series.Count;

    /// <summary>How many colours a chart needs: one for each series, or for each part of a bar; of small charts side by side, for what is within them.</summary>
    /// <param name="content">What is on the picture.</param>
    public static int ColoursOf(ChartContent content)
    {
        var series = ChartSeries.Of(content);
        return Of(content.Definition.Form, series) switch
        {
            ChartForm.Timeline or ChartForm.Dumbbell => 2,
            ChartForm.Panels => ColoursWithin(content, series),
            ChartForm.Stacked => Stack.Of(series).SelectMany(stack => stack.Known.Select(known => known.Part).Concat(stack.Others)).Distinct().Count(),
            _ => series.Count,
        };
    }

    /// <summary>Small charts where parts are of several wholes, which do not lie on one bar, and where there are more series than colours.</summary>
    internal static ChartForm Of(ChartForm defined, IReadOnlyList<ChartSeries> series) => defined switch
    {
        ChartForm.Stacked when series.DistinctBy(one => (one.Key.Indicator, one.Key.Area, one.Key.Whole, one.Key.CountedBy)).Skip(1).Any() => ChartForm.Panels,
        ChartForm.Bars or ChartForm.Dots or ChartForm.Lines when series.Count > MostColours => ChartForm.Panels,
        _ => defined,
    };

    private static int ColoursWithin(ChartContent content, IReadOnlyList<ChartSeries> series)
    {
        var (names, aspect) = (new SeriesNames(content, series), PanelsForm.AspectOf(series));
        return series.Select(one => names.Of(one, aspect).En).Distinct().Count();
    }
}

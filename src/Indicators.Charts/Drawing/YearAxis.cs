using Indicators.Model;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Indicators.Charts;

/// <summary>Axes of whole years and of values from zero.</summary>
internal static class YearAxis
{
    private const float LabelSize = 14;
    private const int MostYearLabels = 14;

    // So that one bar among few years does not fill the picture; several series need the room of a year.
    private const double FewestYears = 5;
    private const double FewestYearsOfSeveral = 1;

    internal static void Set(Plot plot, IReadOnlyCollection<int> years, bool severalSeries, double least, double most)
    {
        var (first, last) = (years.Min(), years.Max());
        var step = ((last - first) / MostYearLabels) + 1;
        var ticks = Enumerable.Range(first, last - first + 1).Where(year => (last - year) % step == 0).ToArray();
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. ticks.Select(year => (double)year)], [.. ticks.Select(year => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture))]);
        plot.Axes.Left.TickGenerator = new NumericAutomatic { LabelFormatter = Label, MinimumTickSpacing = 40 };
        var side = Math.Max(0.7, ((severalSeries ? FewestYearsOfSeveral : FewestYears) - (last - first)) / 2);
        plot.Axes.SetLimits(first - side, last + side, least, most);
        Style(plot);
        var zero = plot.Add.HorizontalLine(0);
        zero.Color = Ink.Plot(Ink.Faint);
        zero.LineWidth = 1;
    }

    private static string Label(double value) => FigureText.Number(Math.Round((decimal)value, 6) / 1.000000m);

    private static void Style(Plot plot)
    {
        plot.FigureBackground.Color = Ink.Plot(Ink.Paper);
        plot.DataBackground.Color = Ink.Plot(Ink.Paper);
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.MajorLineColor = Ink.Plot(Ink.Grid);
        foreach (var axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            axis.MajorTickStyle.Length = 0;
            axis.MinorTickStyle.Length = 0;
            axis.TickLabelStyle.FontName = ShippedFont.Family;
            axis.TickLabelStyle.FontSize = LabelSize;
            axis.TickLabelStyle.ForeColor = Ink.Plot(Ink.Text);
        }
    }
}

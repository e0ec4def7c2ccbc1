using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The colours of pictures. Those of series stay apart for colour-blind readers (Okabe and Ito, Color Universal Design, 2008).</summary>
internal static class Ink
{
    internal const string Paper = "#ffffff";
    internal const string Text = "#1b1f24";
    internal const string Faint = "#59636e";
    internal const string Grid = "#e4e7eb";

    private static readonly string[] Series = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"];

    internal static string OfSeries(int index) => Series[index % Series.Length];

    internal static SKColor Skia(string colour) => SKColor.Parse(colour);

    internal static ScottPlot.Color Plot(string colour) => ScottPlot.Color.FromHex(colour);
}

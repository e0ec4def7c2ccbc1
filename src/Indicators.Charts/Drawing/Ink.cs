using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The colours of a picture. A test measures that those of series stay apart for readers who see colours in any way, in grey, and from the paper.</summary>
internal record Ink(string Paper, string Text, string Faint, string Grid, IReadOnlyList<string> Series)
{
    private static readonly string[] OnWhite = ["#0a6ab4", "#bb6252", "#26a280", "#3114b4", "#535519", "#1b2d0d"];
    private static readonly string[] OnBlack = ["#5fb2f0", "#e93e22", "#d2f0e5", "#6061ad", "#979673", "#d9ca3a"];

    private const double LeastOfText = 4.5;

    internal static readonly Ink Light = new("#ffffff", "#1b1f24", "#59636e", "#e4e7eb", OnWhite);
    internal static readonly Ink Dark = new("#15191f", "#eceff3", "#a9b3bf", "#2e353e", OnBlack);
    internal static readonly Ink Print = new("#ffffff", "#000000", "#3f464d", "#c6cbd1", OnWhite);

    internal static Ink Of(Theme theme) => theme switch
    {
        Theme.Light => Light,
        Theme.Dark => Dark,
        Theme.Print => Print,
        Theme.Page => NamedInk.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "not a theme"),
    };

    internal string OfSeries(int index) => Series[index % Series.Count];

    /// <summary>The colour of a series as text: as much darker, or lighter, as small letters need (WCAG 2.2, 4.5:1).</summary>
    internal virtual string TextOfSeries(int index)
    {
        const int Steps = 10;
        return Enumerable.Range(0, Steps + 1).Select(step => Mixed(OfSeries(index), Text, step / (double)Steps)).First(colour => ContrastOf(Paper, colour) >= LeastOfText);
    }

    /// <summary>What is left of a colour in a mark that is only estimated: little, on paper.</summary>
    internal virtual string TintOf(string colour) => Mixed(colour, Paper, 0.75);

    /// <summary>The colour of text on a part of a bar: that of paper or text which stands out more.</summary>
    internal virtual string On(string colour) => ContrastOf(Paper, colour) >= ContrastOf(Text, colour) ? Paper : Text;

    /// <summary>The contrast of two colours, from 1 to 21 (WCAG 2.2).</summary>
    internal static double ContrastOf(string one, string other)
    {
        var (lighter, darker) = (Math.Max(LuminanceOf(one), LuminanceOf(other)), Math.Min(LuminanceOf(one), LuminanceOf(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    internal static SKColor Skia(string colour) => SKColor.Parse(colour);

    internal static ScottPlot.Color Plot(string colour) => ScottPlot.Color.FromHex(colour);

    private static string Mixed(string one, string other, double share)
    {
        var (from, to) = (Skia(one), Skia(other));
        return $"#{Part(from.Red, to.Red):x2}{Part(from.Green, to.Green):x2}{Part(from.Blue, to.Blue):x2}";

        byte Part(byte of, byte and) => (byte)Math.Round((of * (1 - share)) + (and * share));
    }

    private static double LuminanceOf(string colour)
    {
        var of = Skia(colour);
        return (0.2126 * Linear(of.Red)) + (0.7152 * Linear(of.Green)) + (0.0722 * Linear(of.Blue));
    }

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

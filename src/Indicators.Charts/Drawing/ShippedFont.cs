using ScottPlot;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The font that is on every picture, whatever the machine has: Inter, with Latin, Serbian Latin and Cyrillic letters and the signs ≈ ≤ ≥ (SIL Open Font License).</summary>
internal static class ShippedFont
{
    internal const string Family = "Inter";

    internal static readonly SKTypeface Regular = Load("Inter-Regular.ttf");

    internal static readonly SKTypeface SemiBold = Load("Inter-SemiBold.ttf");

    /// <summary>Makes the plotting library know the font. It keeps its fonts for the whole program.</summary>
    internal static void Register() => _ = Registered.Value;

    private static readonly Lazy<bool> Registered = new(() =>
    {
        ScottPlot.Fonts.FontResolvers.Insert(0, new Resolver());
        ScottPlot.Fonts.Default = Family;
        return true;
    });

    private static SKTypeface Load(string file)
    {
        using var stream = typeof(ShippedFont).Assembly.GetManifestResourceStream($"Indicators.Charts.Fonts.{file}")
            ?? throw new InvalidOperationException($"{file} is not in the program");
        return SKTypeface.FromStream(stream);
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing width) =>
            fontName != Family ? null : weight >= FontWeight.SemiBold ? SemiBold : Regular;

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName != Family ? null : bold ? SemiBold : Regular;
    }
}

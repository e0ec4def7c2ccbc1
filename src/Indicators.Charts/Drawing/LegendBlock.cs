using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The names of the series, each behind a square of its colour; nothing where there is only one.</summary>
internal sealed class LegendBlock : IDisposable
{
    private const float Square = 11;
    private const float Indent = 18;
    private const float Gap = 3;

    private readonly List<(TextBlock Name, string Colour)> names;

    internal LegendBlock(ChartContent content, IReadOnlyList<ChartSeries> series, float width) => names = series.Count < 2
        ? []
        : [.. series.Select((one, index) => (new TextBlock(content.NameOf(one), ShippedFont.Regular, 13, Ink.Text, width - Indent), Ink.OfSeries(index)))];

    internal float Height => names.Sum(name => name.Name.Height + Gap);

    internal void Draw(SKCanvas canvas, float left, float top)
    {
        foreach (var (name, colour) in names)
        {
            using var paint = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true };
            canvas.DrawRect(SKRect.Create(left, top + Gap, Square, Square), paint);
            name.Draw(canvas, left + Indent, top);
            top += name.Height + Gap;
        }
    }

    public void Dispose() => names.ForEach(name => name.Name.Dispose());
}

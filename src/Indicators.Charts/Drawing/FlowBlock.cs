using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Small drawings with words behind them, one after the other and wrapped as a text is: the names of series, and what marks mean.</summary>
internal sealed class FlowBlock
{
    private const float GlyphWidth = 18;
    private const float GlyphGap = 6;
    private const float ItemGap = 18;

    private readonly Sheet sheet;
    private readonly TextStyle style;
    private readonly string colour;
    private readonly List<(FlowItem Item, TextBlock Text, float Left, float Top)> placed = [];

    internal FlowBlock(Sheet sheet, IEnumerable<FlowItem> items, TextStyle style, string colour, float width)
    {
        this.sheet = sheet;
        this.style = style;
        this.colour = colour;
        Place([.. items], width);
    }

    internal float Height { get; private set; }

    internal void Draw(float left, float top)
    {
        foreach (var (item, text, x, y) in placed)
        {
            var indent = Indent(item);
            item.Glyph?.Invoke(new SKPoint(left + x + (GlyphWidth * sheet.Scale / 2), top + y + (text.LineHeight * 0.55f)));
            text.Draw(left + x + indent, top + y);
        }
    }

    private void Place(IReadOnlyList<FlowItem> items, float width)
    {
        var (left, top, rowHeight) = (0f, 0f, 0f);
        foreach (var item in items)
        {
            var text = new TextBlock(sheet, item.Text, style, colour, width - Indent(item));
            var needed = Indent(item) + text.Width;
            if (left > 0 && left + needed > width)
            {
                (left, top, rowHeight) = (0, top + rowHeight, 0);
            }

            placed.Add((item, text, left, top));
            rowHeight = Math.Max(rowHeight, text.Height);
            left += needed + (ItemGap * sheet.Scale);
        }

        Height = top + rowHeight;
    }

    private float Indent(FlowItem item) => item.Glyph is null ? 0 : (GlyphWidth + GlyphGap) * sheet.Scale;
}

/// <summary>Words with a drawing before them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Glyph">Draws it around a middle; null for words alone.</param>
internal sealed record FlowItem(string Text, Action<SKPoint>? Glyph);

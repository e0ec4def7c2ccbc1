using SkiaSharp;

namespace Indicators.Charts;

/// <summary>A text wrapped to a width, in the shipped font.</summary>
internal sealed class TextBlock : IDisposable
{
    private const float LineSpacing = 1.3f;

    private readonly SKFont font;
    private readonly SKPaint paint;
    private readonly List<string> lines;

    internal TextBlock(string text, SKTypeface typeface, float size, string colour, float width)
    {
        font = new SKFont(typeface, size) { Subpixel = true };
        paint = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true };
        lines = Wrap(text, width);
    }

    internal float Height => lines.Count * font.Size * LineSpacing;

    internal void Draw(SKCanvas canvas, float left, float top)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            canvas.DrawText(lines[line], left, top + ((line + 1) * font.Size * LineSpacing) - (font.Size * (LineSpacing - 1)), font, paint);
        }
    }

    public void Dispose()
    {
        font.Dispose();
        paint.Dispose();
    }

    private List<string> Wrap(string text, float width)
    {
        var wrapped = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && font.MeasureText(longer) > width)
            {
                wrapped.Add(line);
                longer = word;
            }

            line = longer;
        }

        return line.Length > 0 ? [.. wrapped, line] : wrapped;
    }
}

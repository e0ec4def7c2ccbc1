namespace Indicators.Charts;

/// <summary>A text wrapped to a width, in the shipped font.</summary>
internal sealed class TextBlock
{
    private const float LineSpacing = 1.3f;

    private readonly Sheet sheet;
    private readonly TextStyle style;
    private readonly string colour;
    private readonly List<string> lines;

    internal TextBlock(Sheet sheet, string text, TextStyle style, string colour, float width)
    {
        this.sheet = sheet;
        this.style = style;
        this.colour = colour;
        lines = Wrap(text, width);
    }

    internal float LineHeight => style.Size * sheet.Scale * LineSpacing;

    internal float Height => lines.Count * LineHeight;

    internal float Width => lines.Count == 0 ? 0 : lines.Max(line => sheet.WidthOf(line, style));

    internal void Draw(float left, float top)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            sheet.Write(lines[line], style, colour, left, BaselineOf(line, top));
        }
    }

    /// <summary>Each line ends at the same place.</summary>
    internal void DrawRight(float right, float top)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            sheet.Write(lines[line], style, colour, right - sheet.WidthOf(lines[line], style), BaselineOf(line, top));
        }
    }

    private float BaselineOf(int line, float top) => top + ((line + 1) * LineHeight) - (style.Size * sheet.Scale * (LineSpacing - 1));

    private List<string> Wrap(string text, float width)
    {
        var wrapped = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && sheet.WidthOf(longer, style) > width)
            {
                wrapped.Add(line);
                longer = word;
            }

            line = longer;
        }

        return line.Length > 0 ? [.. wrapped, line] : wrapped;
    }
}

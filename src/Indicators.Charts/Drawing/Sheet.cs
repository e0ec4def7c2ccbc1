using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The paper of one picture: the canvas, the look, and where texts and marks already are, so that nothing is written over.</summary>
internal sealed class Sheet(SKCanvas canvas, ChartLook look, float fit, bool isTrial = false) : IDisposable
{
    private const float Space = 2;

    private readonly List<SKRect> texts = [];
    private readonly List<string> words = [];
    private readonly List<SKRect> marks = [];
    private readonly List<SKRect> borders = [];
    private readonly Dictionary<(bool IsHeavy, float Size), SKFont> fonts = [];

    internal SKCanvas Canvas => canvas;

    internal ChartLook Look => look;

    /// <summary>Whether nothing is drawn, only laid out.</summary>
    internal bool IsTrial => isTrial;

    internal Language Language => look.Language;

    internal Ink Ink { get; } = Ink.Of(look.Theme);

    /// <summary>By what everything is larger than on the default picture.</summary>
    internal float Scale { get; } = look.Size.TextScale * fit;

    /// <summary>Whether a number had no room.</summary>
    internal bool LeftNumbersOut { get; set; }

    /// <summary>Strokes are heavier on paper.</summary>
    internal float Stroke(float width) => width * Scale * (look.Theme == Theme.Print ? 1.25f : 1);

    internal SKFont Font(TextStyle style)
    {
        var key = (style.IsHeavy, Size: style.Size * Scale);
        if (!fonts.TryGetValue(key, out var font))
        {
            fonts[key] = font = new SKFont(style.IsHeavy ? ShippedFont.SemiBold : ShippedFont.Regular, key.Size) { Subpixel = true };
        }

        return font;
    }

    internal float WidthOf(string text, TextStyle style) => Font(style).MeasureText(text);

    /// <summary>The box of a line of text that stands on a baseline.</summary>
    internal SKRect BoxOf(string text, TextStyle style, float left, float baseline)
    {
        var size = style.Size * Scale;
        return new SKRect(left, baseline - (size * 0.78f), left + WidthOf(text, style), baseline + (size * 0.22f));
    }

    /// <summary>Everything that is written, in order.</summary>
    internal IReadOnlyList<string> Words => words;

    internal void Write(string text, TextStyle style, string colour, float left, float baseline)
    {
        using var paint = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true };
        canvas.DrawText(text, left, baseline, Font(style), paint);
        texts.Add(BoxOf(text, style, left, baseline));
        words.Add(text);
    }

    /// <summary>Keeps a place free of numbers.</summary>
    internal void Occupy(SKRect mark) => marks.Add(mark);

    /// <summary>Keeps a line free of numbers.</summary>
    internal void OccupyLine(SKPoint from, SKPoint to)
    {
        const float Step = 5;
        var steps = Math.Max(1, (int)(SKPoint.Distance(from, to) / Step));
        for (var step = 0; step <= steps; step++)
        {
            var (x, y) = (from.X + ((to.X - from.X) * step / steps), from.Y + ((to.Y - from.Y) * step / steps));
            marks.Add(new SKRect(x - 1.5f, y - 1.5f, x + 1.5f, y + 1.5f));
        }
    }

    /// <summary>Tells of a border, over which numbers reach only where they have no other place.</summary>
    internal void AddBorder(SKRect line) => borders.Add(line);

    /// <summary>The borders on both sides of a place, or the ends of a frame where there are none.</summary>
    internal (float Left, float Right) Between(float x, SKRect frame) => (
        borders.Select(border => border.Right).Where(right => right <= x).Append(frame.Left).Max(), borders.Select(border => border.Left).Where(left => left >= x).Append(frame.Right).Min());

    internal bool IsOnBorder(SKRect box) => borders.Exists(border => Overlap(border, box, 0));

    internal bool IsFree(SKRect box) => IsFreeOfTexts(box) && !marks.Exists(mark => Overlap(mark, box, 0));

    internal bool IsFreeOfTexts(SKRect box) => !texts.Exists(text => Overlap(text, box, Space));

    public void Dispose()
    {
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }
    }

    private static bool Overlap(SKRect one, SKRect other, float space) =>
        one.Left - space < other.Right && other.Left < one.Right + space && one.Top - space < other.Bottom && other.Top < one.Bottom + space;
}

/// <summary>How a text is written, in pixels of the default picture.</summary>
internal sealed record TextStyle(float Size, bool IsHeavy = false)
{
    internal static readonly TextStyle Title = new(22, IsHeavy: true);
    internal static readonly TextStyle Subtitle = new(14);
    internal static readonly TextStyle Name = new(13);
    internal static readonly TextStyle PanelName = new(13, IsHeavy: true);
    internal static readonly TextStyle Axis = new(13);
    internal static readonly TextStyle SmallAxis = new(11.5f);
    internal static readonly TextStyle Number = new(13);
    internal static readonly TextStyle SmallNumber = new(11.5f);
    internal static readonly TextStyle Note = new(12);
}

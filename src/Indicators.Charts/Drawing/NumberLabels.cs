using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Writes numbers beside their marks, where there is room. What finds none is left out, and the picture says so: a number over another one says neither.</summary>
internal sealed class NumberLabels(Sheet sheet, SKRect frame, TextStyle style, bool isRow)
{
    private const float Gap = 4;

    private readonly List<(string Text, SKRect Mark, int Rank)> wanted = [];

    /// <summary>Asks for a number. Those of a lower rank are written first.</summary>
    internal void Add(string text, SKRect mark, int rank) => wanted.Add((text, mark, rank));

    internal void Write()
    {
        foreach (var (text, mark, _) in wanted.OrderBy(label => label.Rank))
        {
            if (Places(text, mark).Cast<SKPoint?>().FirstOrDefault(place => IsFree(text, place!.Value)) is { } free)
            {
                sheet.Write(text, style, sheet.Ink.Text, free.X, free.Y);
            }
            else
            {
                sheet.LeftNumbersOut = true;
            }
        }
    }

    private bool IsFree(string text, SKPoint place)
    {
        var box = sheet.BoxOf(text, style, place.X, place.Y);
        return box.Left >= frame.Left && box.Right <= frame.Right && box.Top >= frame.Top && box.Bottom <= frame.Bottom && sheet.IsFree(box);
    }

    // The left end and the baseline of the text at each place that would do, the best first.
    private IEnumerable<SKPoint> Places(string text, SKRect mark)
    {
        var size = style.Size * sheet.Scale;
        var width = sheet.WidthOf(text, style);
        var gap = Gap * sheet.Scale;
        var centred = Math.Clamp(mark.MidX - (width / 2), frame.Left, Math.Max(frame.Left, frame.Right - width));
        SKPoint above = new(centred, mark.Top - gap - (size * 0.22f));
        SKPoint below = new(centred, mark.Bottom + gap + (size * 0.78f));
        SKPoint right = new(mark.Right + gap, mark.MidY + (size * 0.3f));
        SKPoint left = new(mark.Left - gap - width, mark.MidY + (size * 0.3f));
        SKPoint higher = new(centred, above.Y - size);
        return isRow ? [right, left, above, below] : [above, right, left, below, higher];
    }
}

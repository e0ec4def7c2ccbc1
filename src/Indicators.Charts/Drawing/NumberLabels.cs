using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Writes numbers beside their marks, where there is room. What finds none is left out, and the picture says so: a number over another one says neither.</summary>
internal sealed class NumberLabels(Sheet sheet, SKRect frame, TextStyle style, bool isRow, bool isColoured = false, bool isDots = false)
{
    private const float Gap = 4;

    private readonly List<(string? Text, SKRect Mark, float Middle, int Rank, int Series)> marks = [];

    private bool IsOfSeveral => marks.DistinctBy(mark => mark.Series).Skip(1).Any();

    /// <summary>Tells of a mark, and asks for its number where it has one. Those of a lower rank are written first.</summary>
    /// <param name="text">The number; null for none.</param>
    /// <param name="mark">The mark with its signs.</param>
    /// <param name="rank">How much the number matters.</param>
    /// <param name="series">Which series it is of.</param>
    /// <param name="middle">At which height a number stands beside it; null for the middle of it all.</param>
    internal void Add(string? text, SKRect mark, int rank, int series = 0, float? middle = null) => marks.Add((text, mark, middle ?? mark.MidY, rank, series));

    internal void Write()
    {
        foreach (var (text, mark, middle, _, series) in marks.Where(mark => mark.Text is not null).OrderBy(label => label.Rank))
        {
            // One that is nearer to another mark would be read as its number. Above and below a row another row would seem to have it.
            var free = Places(text!, mark, middle).Where(place => IsNearest(text!, place, mark, series) && IsFree(text!, place));
            if (free.OrderBy(place => sheet.IsOnBorder(BoxOf(text!, place))).Cast<SKPoint?>().FirstOrDefault() is { } place)
            {
                sheet.Write(text!, style, IsOfSeveral && isColoured ? sheet.Ink.TextOfSeries(series) : sheet.Ink.Text, place.X, place.Y);
            }
            else
            {
                sheet.LeftNumbersOut = true;
            }
        }
    }

    private bool IsFree(string text, SKPoint place)
    {
        var box = BoxOf(text, place);
        return box.Left >= frame.Left && box.Right <= frame.Right && box.Top >= frame.Top && box.Bottom <= frame.Bottom && sheet.IsFree(box);
    }

    private SKRect BoxOf(string text, SKPoint place) => sheet.BoxOf(text, style, place.X, place.Y);

    private static bool IsBeside(SKPoint place, SKRect mark) => place.Y > mark.Top && place.Y < mark.Bottom + Gap;

    private bool IsNearest(string text, SKPoint place, SKRect own, int series)
    {
        // Over bars it stands on its own one.
        var box = BoxOf(text, place);
        return isRow ? marks.Where(mark => mark.Mark != own).All(mark => Distance(box, mark.Mark) > Distance(box, own) * (IsBeside(place, own) ? 1 : 2))
            : marks.Where(mark => mark.Series != series).All(mark => !isColoured || Distance(box, mark.Mark) > Distance(box, own))
                && marks.Where(mark => mark.Series == series && mark.Mark != own).All(mark => !isDots || Distance(box, mark.Mark) > Distance(box, own) - (Gap / 2 * sheet.Scale));
    }

    private static float Distance(SKRect one, SKRect other) => new SKPoint(
        Math.Max(0, Math.Max(one.Left - other.Right, other.Left - one.Right)), Math.Max(0, Math.Max(one.Top - other.Bottom, other.Top - one.Bottom))).Length;

    // The left end and the baseline of the text at each place that would do, the best first.
    private IEnumerable<SKPoint> Places(string text, SKRect mark, float middle)
    {
        var size = style.Size * sheet.Scale;
        var width = sheet.WidthOf(text, style);
        var gap = Gap * sheet.Scale;
        var (least, most) = sheet.Between(mark.MidX, frame) is var (from, to) && to - from >= width ? (from, to) : (frame.Left, frame.Right);
        var centred = Math.Clamp(mark.MidX - (width / 2), least, Math.Max(least, most - width));
        SKPoint above = new(centred, mark.Top - gap - (size * 0.22f));
        SKPoint below = new(centred, mark.Bottom + gap + (size * 0.78f));
        var beside = Math.Min(middle + (size * 0.3f), frame.Bottom - (size * 0.23f));
        SKPoint right = new(mark.Right + gap, beside);
        SKPoint left = new(mark.Left - gap - width, beside);
        SKPoint raised = new(right.X, middle - (size * 0.1f));
        SKPoint outward = new(mark.MidX + 1, above.Y);
        SKPoint higher = new(centred, above.Y - size);
        // As far to one side as it can go and still be above or below its mark.
        var rightward = Math.Min(mark.Left, Math.Max(frame.Left, frame.Right - width));
        var leftward = Math.Max(frame.Left, mark.Right - width);
        // Where a line goes to the right and zero is on the left, only a corner has room: above the line of the upper mark of a row, below that of the lower one.
        SKPoint upperRight = new(right.X, middle - (size * 0.3f));
        SKPoint lowerRight = new(right.X, middle + (size * 0.95f));
        return isRow ? [right, left, upperRight, lowerRight] : [above, right, left, below, raised, outward, higher, new(rightward, below.Y), new(rightward, above.Y), new(leftward, below.Y), new(leftward, above.Y)];
    }
}

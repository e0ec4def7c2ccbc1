using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Writes numbers beside their marks, where there is room. What finds none is left out, and the picture says so: a number over another one says neither.</summary>
internal sealed class NumberLabels(Sheet sheet, SKRect frame, TextStyle style, bool isRow, bool isColoured = false)
{
    private const float Gap = 4;

    private readonly List<(string? Text, SKRect Mark, int Rank, int Series)> marks = [];

    private bool IsOfSeveral => marks.DistinctBy(mark => mark.Series).Skip(1).Any();

    /// <summary>Tells of a mark, and asks for its number where it has one. Those of a lower rank are written first.</summary>
    internal void Add(string? text, SKRect mark, int rank, int series = 0) => marks.Add((text, mark, rank, series));

    internal void Write()
    {
        foreach (var (text, mark, _, series) in marks.Where(mark => mark.Text is not null).OrderBy(label => label.Rank))
        {
            // One that is nearer to another mark would be read as its number: rather over the line of zero, or else not at all. Above and below a row another row would seem to have it.
            var near = Places(text!, mark).Where(place => IsNearest(text!, place, mark, series)).ToList();
            var best = near.Where(place => IsFree(text!, place)).Concat(near.Where(place => IsBeside(place, mark) && IsFree(text!, place, overZero: true))).Cast<SKPoint?>().FirstOrDefault();
            if (best is { } place)
            {
                sheet.Write(text!, style, IsOfSeveral && isColoured ? sheet.Ink.TextOfSeries(series) : sheet.Ink.Text, place.X, place.Y);
            }
            else
            {
                sheet.LeftNumbersOut = true;
            }
        }
    }

    private bool IsFree(string text, SKPoint place, bool overZero = false)
    {
        var box = sheet.BoxOf(text, style, place.X, place.Y);
        return box.Left >= frame.Left && box.Right <= frame.Right && box.Top >= frame.Top && box.Bottom <= frame.Bottom && sheet.IsFree(box, overZero);
    }

    private static bool IsBeside(SKPoint place, SKRect mark) => place.Y > mark.Top && place.Y < mark.Bottom + Gap;

    private bool IsNearest(string text, SKPoint place, SKRect own, int series)
    {
        // Over bars it stands on its own one.
        var box = sheet.BoxOf(text, style, place.X, place.Y);
        return isRow ? marks.Where(mark => mark.Mark != own).All(mark => Distance(box, mark.Mark) > Distance(box, own) * (IsBeside(place, own) ? 1 : 2))
            : !isColoured || marks.Where(mark => mark.Series != series).All(mark => Distance(box, mark.Mark) > Distance(box, own));
    }

    private static float Distance(SKRect one, SKRect other) => new SKPoint(
        Math.Max(0, Math.Max(one.Left - other.Right, other.Left - one.Right)), Math.Max(0, Math.Max(one.Top - other.Bottom, other.Top - one.Bottom))).Length;

    // The left end and the baseline of the text at each place that would do, the best first.
    private IEnumerable<SKPoint> Places(string text, SKRect mark)
    {
        var size = style.Size * sheet.Scale;
        var width = sheet.WidthOf(text, style);
        var gap = Gap * sheet.Scale;
        var centred = Math.Clamp(mark.MidX - (width / 2), frame.Left, Math.Max(frame.Left, frame.Right - width));
        SKPoint above = new(centred, mark.Top - gap - (size * 0.22f));
        SKPoint below = new(centred, mark.Bottom + gap + (size * 0.78f));
        var beside = Math.Min(mark.MidY + (size * 0.3f), frame.Bottom - (size * 0.23f));
        SKPoint right = new(mark.Right + gap, beside);
        SKPoint left = new(mark.Left - gap - width, beside);
        SKPoint raised = new(right.X, mark.MidY - (size * 0.1f));
        SKPoint outward = new(mark.MidX + 1, above.Y);
        SKPoint higher = new(centred, above.Y - size);
        // Where a line goes to the right and zero is on the left, only a corner has room: above the line of the upper mark of a row, below that of the lower one.
        SKPoint upperRight = new(right.X, mark.MidY - (size * 0.3f));
        SKPoint lowerRight = new(right.X, mark.MidY + (size * 0.95f));
        return isRow ? [right, left, upperRight, lowerRight] : [above, right, left, below, raised, outward, higher];
    }
}

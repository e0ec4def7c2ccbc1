using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Finds the place of a sign beside its mark: one that touches no mark and no sign of another figure, which would seem to have it.</summary>
/// <param name="sheet">The picture.</param>
/// <param name="area">The area that the marks are in.</param>
/// <param name="marks">All marks of the area.</param>
/// <param name="isRow">Whether values go to the right instead of up.</param>
internal sealed class SignPlaces(Sheet sheet, Area area, IReadOnlyList<SKRect> marks, bool isRow)
{
    // What only touches is not on each other.
    private const float Touch = 0.1f;

    // Within the box of a sign, around its strokes.
    private const float Padding = 1;

    private readonly List<(SKRect Box, int Owner)> signs = [];

    /// <summary>The box of a sign, which from now on is taken.</summary>
    /// <param name="owner">The index of its mark.</param>
    /// <param name="own">The mark, with the signs that it has already.</param>
    /// <param name="half">Half the width and the height of the sign, in pixels.</param>
    internal SKRect Take(int owner, SKRect own, float half)
    {
        var boxes = Around(own, half).ToList();
        List<SKRect> others = [.. marks.Where((_, index) => index != owner), .. signs.Where(sign => sign.Owner != owner).Select(sign => Inflated(sign.Box, -2 * Padding))];
        var clear = boxes.Where(box => !others.Exists(Inflated(box, -Touch).IntersectsWith)).ToList();
        var box = clear.Count == 0 ? boxes.MinBy(place => others.Sum(other => SharedOf(place, other)))
            : clear[0] == boxes[0] ? boxes[0]
            : clear.Where(IsFree).Concat(clear).First();
        signs.Add((box, owner));
        return box;
    }

    // The usual place first: above the mark, in a row on its right.
    private IEnumerable<SKRect> Around(SKRect own, float half)
    {
        var (above, below) = (Box(own.MidX, own.Top - half), Box(own.MidX, own.Bottom + half));
        var (right, left) = (Box(own.Right + half, own.MidY), Box(own.Left - half, own.MidY));
        // Below the axis it would stand in a year; one of several beside each other goes higher.
        return isRow ? [right, above, left, below] : below.Bottom > area.Frame.Bottom ? [above, right, left, Box(own.MidX, own.Top - (3 * half))] : [above, right, left, below];

        SKRect Box(float x, float y) => new(x - half, y - half, x + half, y + half);
    }

    private bool IsFree(SKRect box) => area.Frame.Contains(box) && sheet.IsFree(Inflated(box, -Padding));

    private SKRect Inflated(SKRect box, float by) => SKRect.Inflate(box, by * sheet.Scale, by * sheet.Scale);

    private static float SharedOf(SKRect one, SKRect other)
    {
        var shared = SKRect.Intersect(one, other);
        return shared.Width * shared.Height;
    }
}

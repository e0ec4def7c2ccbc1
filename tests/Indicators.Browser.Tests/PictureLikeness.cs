using SkiaSharp;

namespace Indicators.Browser.Tests;

/// <summary>How alike two pictures are to somebody who does not look for single pixels.</summary>
internal static class PictureLikeness
{
    // About a letter's height.
    private const int Cell = 8;

    // Of 255: a stroke in another place within a cell changes little, a letter more or less much.
    private const double Seen = 24;

    /// <summary>The share of cells of eight pixels that are seen to be lighter or darker: 0 to 1; 1 for pictures of two sizes.</summary>
    internal static double Unlike(SKBitmap one, SKBitmap other)
    {
        if (one.Width != other.Width || one.Height != other.Height)
        {
            return 1;
        }

        var cells = from x in Enumerable.Range(0, one.Width / Cell) from y in Enumerable.Range(0, one.Height / Cell) select (x * Cell, y * Cell);
        var all = cells.ToList();
        return all.Count(cell => Math.Abs(Lightness(one, cell) - Lightness(other, cell)) > Seen) / (double)all.Count;
    }

    private static double Lightness(SKBitmap picture, (int X, int Y) cell)
    {
        var sum = 0.0;
        for (var x = 0; x < Cell; x++)
        {
            for (var y = 0; y < Cell; y++)
            {
                var colour = picture.GetPixel(cell.X + x, cell.Y + y);
                sum += (colour.Red + colour.Green + colour.Blue) / 3.0;
            }
        }

        return sum / (Cell * Cell);
    }
}

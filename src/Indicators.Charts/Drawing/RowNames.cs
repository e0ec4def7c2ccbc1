using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The names at the left of rows.</summary>
internal static class RowNames
{
    // Of the width of the frame. A narrow picture gives more of it away, before a name reaches into the next row.
    private static readonly float[] Shares = [0.3f, 0.38f, 0.46f];

    /// <summary>The names, each within the height of its row where that can be.</summary>
    internal static IReadOnlyList<TextBlock> Of(Sheet sheet, IEnumerable<string> names, SKRect frame)
    {
        var all = names.ToList();
        List<TextBlock> blocks = [];
        foreach (var share in Shares)
        {
            blocks = [.. all.Select(name => new TextBlock(sheet, name, TextStyle.Name, sheet.Ink.Text, frame.Width * share))];
            if (blocks.TrueForAll(block => block.Height <= frame.Height / all.Count))
            {
                break;
            }
        }

        return blocks;
    }
}

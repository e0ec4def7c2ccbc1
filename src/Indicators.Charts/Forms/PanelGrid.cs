using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Where small charts stand: in rows and columns, each under its name; those of a row under the longest name of that row.</summary>
internal sealed class PanelGrid
{
    /// <summary>Between a name and its chart, in pixels of the default picture.</summary>
    internal const float NameGap = 4;

    private const float Gap = 18;
    private const float RowGap = 0.6f * Gap;
    private const double PleasantShape = 1.6;
    private const double WeightOfHoles = 2.2;
    private const double WeightOfNarrowness = 10;

    private readonly Sheet sheet;
    private readonly SKRect frame;
    private readonly int columns;
    private readonly int panels;
    private readonly float gutter;
    private readonly float width;
    private readonly IReadOnlyList<float> titles;

    private PanelGrid(SKRect frame, YearAxes axes, IReadOnlyList<string> names, Sheet sheet, int columns)
    {
        (this.sheet, this.frame, this.columns, panels) = (sheet, frame, columns, names.Count);
        gutter = axes.WidthAt(frame.Height / RowsOf(panels, columns));
        width = (frame.Width - gutter - (Gap * sheet.Scale * (columns - 1))) / columns;
        titles = [.. names.Chunk(columns).Select(row => row.Max(name => NameIn(sheet, name, width).Height) + (NameGap * sheet.Scale))];
        Height = (frame.Height - axes.Height - (RowGap * sheet.Scale * (titles.Count - 1)) - titles.Sum()) / titles.Count;
    }

    /// <summary>The height of each chart, without its name.</summary>
    internal float Height { get; }

    internal static PanelGrid Of(SKRect frame, YearAxes axes, IReadOnlyList<string> names, Sheet sheet) =>
        new(frame, axes, names, sheet, ColumnsIn(frame, names, sheet));

    /// <summary>A name; a long one is written in two lines, so that the panels need not be wide.</summary>
    internal static TextBlock NameIn(Sheet sheet, string name, float width) => new(sheet, name, TextStyle.PanelName, sheet.Ink.Text, width);

    internal SKRect FrameOf(int place)
    {
        var (row, column) = (place / columns, place % columns);
        var left = frame.Left + gutter + (column * (width + (Gap * sheet.Scale)));
        var top = frame.Top + (row * (Height + (RowGap * sheet.Scale))) + titles.Take(row + 1).Sum();
        return SKRect.Create(left, top, width, Height);
    }

    internal bool IsFirstOfRow(int place) => place % columns == 0;

    /// <summary>Whether no chart stands below, in a full row or not.</summary>
    internal bool IsLastOfColumn(int place) => place + columns >= panels;

    private static int RowsOf(int panels, int columns) => (panels + columns - 1) / columns;

    // As near to a pleasant shape as may be, with few empty places.
    private static int ColumnsIn(SKRect frame, IReadOnlyList<string> names, Sheet sheet)
    {
        var widestWord = names.SelectMany(name => name.Split(' ')).Max(word => sheet.WidthOf(word, TextStyle.PanelName));
        return Enumerable.Range(1, names.Count).MinBy(columns =>
        {
            var rows = RowsOf(names.Count, columns);
            var width = (frame.Width / columns) - (Gap * sheet.Scale);
            var title = names.Max(name => NameIn(sheet, name, width).Height) + (NameGap * sheet.Scale);
            var shape = width / Math.Max(1, (frame.Height / rows) - title);
            return Math.Abs(Math.Log(shape / PleasantShape)) + (WeightOfHoles * ((rows * columns) - names.Count) / names.Count) + (widestWord > width ? WeightOfNarrowness : 0);
        });
    }
}

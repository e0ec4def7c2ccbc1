using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Lines over years, broken at gaps and breaks, each with its name at its end; in an upright picture above, where long names have room.</summary>
internal sealed class LinesForm(IReadOnlyList<ChartSeries> series, SeriesNames names, Sheet sheet) : IChartForm
{
    private const float MostOfWidth = 0.24f;
    private const float NameGap = 10;

    private readonly IReadOnlyList<ChartPoint> points = [.. series.SelectMany(one => one.Points)];
    private readonly IReadOnlyList<(ChartSeries Series, int Colour)> coloured = [.. series.Zip(SeriesColours.Of(series))];

    public IReadOnlyList<FlowItem> Legend => !names.AreNeeded || HasNamesAtEnds ? [] : ChartForms.Legend(coloured.Select(one => (names.Of(one.Series).In(sheet.Language), one.Colour)), sheet, isBar: false);

    public IReadOnlyList<string> NamesOfBroken => names.OfBroken(series, sheet.Language);

    public IReadOnlyList<KeyMark> Marks => KeyMarks.Of(series, GapMarks.Among(series, ChartSeries.Years(series)!.Value));

    public void Draw(SKRect frame)
    {
        var scale = YearScale.Of(points, severalSeries: series.Count > 1);
        var axes = new YearAxes(sheet, scale, TextStyle.Axis);
        var bottom = frame.Bottom - axes.Height;
        var ends = !HasNamesAtEnds ? [] : coloured.Select(one => (Name: NameOf(one.Series, frame.Width), one.Series, one.Colour)).ToList();
        var right = ends.Count == 0 ? 0 : ends.Max(end => end.Name.Width) + (NameGap * 2 * sheet.Scale);
        using var area = axes.AreaOf(new SKRect(frame.Left + axes.WidthAt(bottom - frame.Top), frame.Top, frame.Right - right, bottom));
        axes.Draw(area, hasValues: true, hasYears: true);
        new YearDrawing(sheet, ChartForm.Lines).Draw(area, coloured, (scale.First, scale.Last));
        Names(area, ends);
    }

    private bool HasNamesAtEnds => names.AreNeeded && sheet.Look.Size.Width > sheet.Look.Size.Height;

    private TextBlock NameOf(ChartSeries one, float width) => new(sheet, names.Of(one).In(sheet.Language), TextStyle.Name, sheet.Ink.Text, width * MostOfWidth);

    // At the height of the last mark, and moved down where another name is there already.
    private void Names(Area area, IReadOnlyList<(TextBlock Name, ChartSeries Series, int Colour)> ends)
    {
        var left = area.Frame.Right + (NameGap * sheet.Scale);
        var room = ends.Sum(end => end.Name.Height + NameSpace);
        var free = area.Frame.Top;
        foreach (var (end, height) in ends.Select(end => (end, Height: area.Y(YearScale.Marked(end.Series.Points[^1].Observation.Figure)))).OrderBy(end => end.Height))
        {
            var wanted = height - (end.Name.LineHeight / 2);
            var top = Math.Max(free, Math.Min(wanted, area.Frame.Bottom - room));
            using var pen = new SKPaint { Color = Ink.Skia(sheet.Ink.OfSeries(end.Colour)), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(3) };
            sheet.Canvas.DrawLine(left - (NameGap * 0.5f * sheet.Scale), top + 2, left - (NameGap * 0.5f * sheet.Scale), top + end.Name.Height - 1, pen);
            end.Name.Draw(left, top);
            free = top + end.Name.Height + NameSpace;
            room -= end.Name.Height + NameSpace;
        }
    }

    private float NameSpace => 4 * sheet.Scale;
}

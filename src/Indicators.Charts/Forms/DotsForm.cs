using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Bars or dots over years, series side by side.</summary>
internal sealed class DotsForm(ChartForm form, IReadOnlyList<ChartSeries> series, SeriesNames names, Sheet sheet) : IChartForm
{
    private readonly IReadOnlyList<ChartPoint> points = [.. series.SelectMany(one => one.Points)];
    private readonly IReadOnlyList<(ChartSeries Series, int Colour)> coloured = [.. series.Zip(SeriesColours.Of(series))];

    public IReadOnlyList<FlowItem> Legend => !names.AreNeeded ? [] : ChartForms.Legend(coloured.Select(one => (names.Of(one.Series).In(sheet.Language), one.Colour)), sheet, form == ChartForm.Bars);

    public IReadOnlyList<string> NamesOfBroken => names.OfBroken(series, sheet.Language);

    public IReadOnlyList<KeyMark> Marks => KeyMarks.Of(series, GapMarks.Among(series, ChartSeries.Years(series)!.Value));

    public void Draw(SKRect frame)
    {
        var scale = YearScale.Of(points, severalSeries: series.Count > 1);
        var axes = new YearAxes(sheet, scale, TextStyle.Axis);
        var bottom = frame.Bottom - axes.Height;
        using var area = axes.AreaOf(new SKRect(frame.Left + axes.WidthAt(bottom - frame.Top), frame.Top, frame.Right, bottom));
        axes.Draw(area, hasValues: true, hasYears: true);
        if (form == ChartForm.Dots && series.Count > 1)
        {
            axes.DrawBetweenYears(area);
        }

        new YearDrawing(sheet, form).Draw(area, coloured, (scale.First, scale.Last));
    }
}

using System.Globalization;
using Indicators.Model;
using ScottPlot;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Two years of each series on a line of its own: the first and the last of the chart.</summary>
internal sealed class DumbbellForm : IChartForm
{
    private const float NameGap = 10;
    private const float DotSize = 11;
    private const double Apart = 0.16;
    private const int Later = 0;
    private const int Earlier = 1;

    private readonly Sheet sheet;
    private readonly SeriesNames names;
    private readonly (int First, int Last) years;
    private readonly IReadOnlyList<(ChartSeries Series, IReadOnlyList<ChartPoint> Before, IReadOnlyList<ChartPoint> After)> rows;
    private readonly IReadOnlyList<SeriesObservation> shown;

    internal DumbbellForm(IReadOnlyList<ChartSeries> series, SeriesNames names, Sheet sheet)
    {
        this.sheet = sheet;
        this.names = names;
        years = ChartSeries.Years(series)!.Value;
        rows =
        [
            .. series.Select(one => (one, Of(one, years.First), Of(one, years.Last)))
                .OrderByDescending(row => row.Item3.Concat(row.Item2).Select(point => YearScale.Highest(point.Observation.Figure)).FirstOrDefault()),
        ];
        shown = [.. rows.SelectMany(row => row.Before.Concat(row.After)).Select(point => point.Observation)];
    }

    public IReadOnlyList<FlowItem> Legend => ChartForms.Legend([(Text(years.First), Earlier), (Text(years.Last), Later)], sheet, isBar: false);

    // That the earlier year does not compare with those before it matters to nobody here.
    public IReadOnlyList<KeyMark> Marks =>
    [
        .. KeyMarks.Of(shown).Where(mark => mark != KeyMark.Break)
            .Concat(rows.Any(row => row.Before.Concat(row.After).Any(point => point.IsContradicted)) ? [KeyMark.Contradicted] : [])
            .Concat(rows.Any(row => row.After.Any(IsBreak)) ? [KeyMark.BreakBetween] : [])
            .Concat(rows.Any(row => row.Before.Count == 0 || row.After.Count == 0) ? [KeyMark.Gap] : [])
            .Order(),
    ];

    public void Draw(SKRect frame)
    {
        var blocks = RowNames.Of(sheet, rows.Select(row => NameOf(row.Series, row.Before, row.After)), frame);
        var scale = YearScale.Of(0, 0, shown.Select(observation => observation.Figure), 1);
        var axis = TextStyle.Axis.Size * sheet.Scale * 1.6f;
        var left = frame.Left + blocks.Max(block => block.Width) + (NameGap * sheet.Scale);
        var plot = new SKRect(left, frame.Top, frame.Right - (30 * sheet.Scale), frame.Bottom - axis);
        using var area = new Area(plot, scale.Bottom - ((scale.Top - scale.Bottom) * 0.02), scale.Top, -0.6, rows.Count - 0.4);
        Grid(area, scale);
        var labels = new NumberLabels(sheet, new SKRect(left, frame.Top, frame.Right, area.Frame.Bottom), TextStyle.SmallNumber, isRow: true);
        var marks = new FigureMarks(sheet, area, labels, new MarkStyle(ChartForm.Dots, 0.3, DotSize, IsRow: true, HasUnits: false));
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows.Count - 1 - index;
            blocks[index].DrawRight(left - (NameGap * sheet.Scale), area.Y(row) - (blocks[index].Height / 2));
            Row(area, marks, rows[index].Before, rows[index].After, row);
        }

        marks.Finish();
        area.Draw(sheet);
        labels.Write();
    }

    private static bool IsBreak(ChartPoint point) => point.Observation.Status == ObservationStatus.Break;

    private void Line(Area area, Coordinates from, Coordinates to)
    {
        var line = area.Plot.Add.Line(from, to);
        line.LineColor = Ink.Plot(sheet.Ink.Faint);
        line.LineWidth = sheet.Stroke(1.6f);
        sheet.OccupyLine(new SKPoint(area.X(from.X), area.Y(from.Y)), new SKPoint(area.X(to.X), area.Y(to.Y)));
    }

    private static IReadOnlyList<ChartPoint> Of(ChartSeries series, int year) => [.. series.Points.Where(point => point.Year == year)];

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private string NameOf(ChartSeries series, IReadOnlyList<ChartPoint> before, IReadOnlyList<ChartPoint> after) =>
        names.Of(series).In(sheet.Language)
        + (before.Concat(after).Any(point => point.Observation.Status == ObservationStatus.DefinitionDiffers) ? KeyMarks.Star : "")
        + (after.Any(IsBreak) ? KeyMarks.DoubleDagger : "");

    private void Grid(Area area, YearScale scale)
    {
        foreach (var tick in ValueTicks.Of(scale.Bottom, scale.Top, 6))
        {
            var line = area.Plot.Add.VerticalLine(tick);
            line.Color = Ink.Plot(tick == 0 ? sheet.Ink.Faint : sheet.Ink.Grid);
            line.LineWidth = sheet.Stroke(1);
            KeepZeroFree(area, tick);
            var text = ValueTicks.Text(tick, sheet.Language);
            sheet.Write(text, TextStyle.Axis, sheet.Ink.Faint, area.X(tick) - (sheet.WidthOf(text, TextStyle.Axis) / 2), area.Frame.Bottom + (TextStyle.Axis.Size * sheet.Scale * 1.25f));
        }
    }

    private void KeepZeroFree(Area area, double tick)
    {
        if (tick == 0)
        {
            sheet.Occupy(new SKRect(area.X(0) - 1.5f, area.Frame.Top, area.X(0) + 1.5f, area.Frame.Bottom));
        }
    }

    private void Gap(Area area, IReadOnlyList<ChartPoint> ofYear, double row)
    {
        if (ofYear.Count == 0)
        {
            Glyph.Gap(sheet, new SKPoint(area.X(0) + (12 * sheet.Scale), area.Y(row)), sheet.Ink.Faint);
        }
    }

    // Joined only where both ends are numbers that nobody disagrees on, and that are counted alike.
    private void Row(Area area, FigureMarks marks, IReadOnlyList<ChartPoint> before, IReadOnlyList<ChartPoint> after, int row)
    {
        if (before is [{ IsContradicted: false, Observation.Figure: { Relation: Relation.Exact or Relation.Rounded, Value: { } from } }]
            && after is [{ IsContradicted: false, Observation: { Status: not ObservationStatus.Break, Figure: { Relation: Relation.Exact or Relation.Rounded, Value: { } to } } }])
        {
            Line(area, new Coordinates((double)from, row + Apart), new Coordinates((double)to, row - Apart));
        }

        Gap(area, before, row + Apart);
        Gap(area, after, row - Apart);
        foreach (var point in before)
        {
            marks.Draw(row + Apart, point, Earlier, rank: 1);
        }

        foreach (var point in after)
        {
            marks.Draw(row - Apart, point, Later, rank: 0);
        }
    }
}

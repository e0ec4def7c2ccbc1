using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Bars made of parts. Only exact counts are stacked; what other parts can be at most is hatched in their colours, and what of the whole is in no part, in grey.</summary>
internal sealed class StackedForm : IChartForm
{
    private const int RankOfWhole = 0;

    private readonly Sheet sheet;
    private readonly SeriesNames names;
    private readonly IReadOnlyList<Stack> stacks;
    private readonly IReadOnlyList<ChartSeries> series;
    private readonly StackParts parts;

    internal StackedForm(IReadOnlyList<ChartSeries> series, SeriesNames names, Sheet sheet)
    {
        this.sheet = sheet;
        this.names = names;
        this.series = series;
        stacks = Stack.Of(series);
        parts = new StackParts(sheet, stacks);
    }

    // The order in which they lie on each other.
    public IReadOnlyList<FlowItem> Legend => [.. parts.InOrder.Select(part => new FlowItem(names.PartName(part).In(sheet.Language), middle => parts.Swatch(part, middle)))];

    public IReadOnlyList<KeyMark> Marks =>
    [
        .. stacks.SelectMany(stack => stack.Marks)
            .Concat(BreakYears().Any() ? [KeyMark.Break] : [])
            .Concat(YearDrawing.MissingYears(series).Any() ? [KeyMark.Gap] : [])
            .Distinct().Order(),
    ];

    public IReadOnlyList<int> ColoursOfOpen => [.. stacks.SelectMany(stack => stack.Others).Distinct().Select(parts.ColourOf)];

    public void Draw(SKRect frame)
    {
        var scale = YearScale.Of(stacks[0].Year, stacks[^1].Year, stacks.Select(stack => (Figure?)Figure.Exact(stack.Highest)), fewestYears: 4);
        var axes = new YearAxes(sheet, scale, TextStyle.Axis);
        var bottom = frame.Bottom - axes.Height;
        using var area = axes.AreaOf(new SKRect(frame.Left + axes.WidthAt(bottom - frame.Top), frame.Top, frame.Right, bottom));
        axes.Draw(area, hasValues: true, hasYears: true);
        foreach (var stack in stacks)
        {
            parts.Bars(area, stack);
        }

        foreach (var year in BreakYears())
        {
            BreakStroke.Draw(sheet, area, year - 0.5, sheet.Ink.Faint);
        }

        area.Draw(sheet);
        var totals = new NumberLabels(sheet, area.Frame, TextStyle.Number, isRow: false);
        foreach (var stack in stacks)
        {
            parts.Hatched(area, stack);
            Top(area, stack, totals);
        }

        foreach (var year in YearDrawing.MissingYears(series))
        {
            Glyph.Draw(sheet, KeyMark.Gap, new SKPoint(area.X(year), area.Y(0) - (6 * sheet.Scale)), sheet.Ink.Faint);
        }

        totals.Write();
        stacks.ToList().ForEach(stack => parts.Numbers(area, stack));
    }

    private IEnumerable<int> BreakYears() => series.SelectMany(one => one.Points).Where(point => point.Observation.Status == ObservationStatus.Break).Select(point => point.Year).Distinct();

    // What stands on a bar: an arrow where nothing ends it, the stroke of its whole where the parts exceed it, why a part has no number, its sign and its number.
    private void Top(Area area, Stack stack, NumberLabels totals)
    {
        const float Arrow = 17;
        const float Row = 15;
        const float Sign = 12;
        var top = StackParts.Box(area, stack.Year, 0, stack.Highest);
        if (stack.Open is null)
        {
            Glyph.Draw(sheet, KeyMark.NoTop, new SKPoint(area.X(stack.Year), area.Y((double)stack.Sum) - (9 * sheet.Scale)), sheet.Ink.Faint);
        }

        if (stack.Rest < 0)
        {
            WholeStroke(area, stack);
        }

        top.Top -= (stack.Open is null ? Arrow : 0) * sheet.Scale;
        foreach (var (place, (part, why)) in stack.Absences.Index())
        {
            var across = top.MidX + ((place - ((stack.Absences.Count - 1) / 2f)) * Row * sheet.Scale);
            Glyph.Draw(sheet, why, new SKPoint(across, top.Top - (Row / 2 * sheet.Scale)), sheet.Ink.OfSeries(parts.ColourOf(part)));
        }

        top.Top -= (stack.Absences.Count > 0 ? Row : 0) * sheet.Scale;
        if (stack.IsContradicted)
        {
            Glyph.Sign(sheet, KeyMark.Contradicted, new SKPoint(top.MidX, top.Top - (7 * sheet.Scale)), sheet.Ink.Text);
            top.Top -= Sign * sheet.Scale;
        }

        if (stack.Whole is { } whole)
        {
            sheet.Occupy(top);
            totals.Add(FigureText.Number(whole, sheet.Language), top, RankOfWhole);
        }
    }

    private void WholeStroke(Area area, Stack stack)
    {
        var box = StackParts.Box(area, stack.Year, stack.Whole!.Value, stack.Whole.Value);
        // With paper around it, it can be seen on a part of any colour.
        foreach (var (colour, width) in new[] { (sheet.Ink.Paper, 5f), (sheet.Ink.Text, 2f) })
        {
            using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(width) };
            sheet.Canvas.DrawLine(box.Left - (5 * sheet.Scale), box.Top, box.Right + (5 * sheet.Scale), box.Top, pen);
        }
    }
}

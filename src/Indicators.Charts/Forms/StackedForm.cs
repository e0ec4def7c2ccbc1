using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Bars made of parts. Only exact counts are stacked; what the whole has beyond them, or what other parts can be at most, is hatched.</summary>
internal sealed class StackedForm : IChartForm
{
    private const double BarWidth = 0.62;
    private const int RankOfWhole = 0;

    private readonly Sheet sheet;
    private readonly SeriesNames names;
    private readonly IReadOnlyList<Stack> stacks;
    private readonly List<string> parts;
    private readonly IReadOnlyList<ChartSeries> series;

    internal StackedForm(IReadOnlyList<ChartSeries> series, SeriesNames names, Sheet sheet)
    {
        this.sheet = sheet;
        this.names = names;
        this.series = series;
        stacks = Stack.Of(series);
        parts = [.. stacks.SelectMany(stack => stack.Known).GroupBy(part => part.Part).OrderByDescending(part => part.Sum(known => known.Value)).Select(part => part.Key)];
    }

    // The order in which they lie on each other.
    public IReadOnlyList<FlowItem> Legend => ChartForms.Legend(parts.Select((part, index) => (names.PartName(part).In(sheet.Language), index)), sheet, isBar: true);

    public IReadOnlyList<KeyMark> Marks =>
    [
        .. stacks.Select(stack => stack.Mark).OfType<KeyMark>()
            .Concat(BreakYears().Any() ? [KeyMark.Break] : [])
            .Concat(YearDrawing.MissingYears(series).Any() ? [KeyMark.Gap] : [])
            .Concat(stacks.Any(stack => stack.IsContradicted) ? [KeyMark.Contradicted] : [])
            .Distinct().Order(),
    ];

    public void Draw(SKRect frame)
    {
        var scale = YearScale.Of(stacks[0].Year, stacks[^1].Year, stacks.Select(stack => (Figure?)Figure.Exact(stack.Highest)), fewestYears: 4);
        var axes = new YearAxes(sheet, scale, TextStyle.Axis);
        var bottom = frame.Bottom - axes.Height;
        using var area = axes.AreaOf(new SKRect(frame.Left + axes.WidthAt(bottom - frame.Top), frame.Top, frame.Right, bottom));
        axes.Draw(area, hasValues: true, hasYears: true);
        foreach (var stack in stacks)
        {
            Known(area, stack);
        }

        foreach (var year in BreakYears())
        {
            BreakStroke.Draw(sheet, area, year - 0.5, sheet.Ink.Faint);
        }

        area.Draw(sheet);
        var totals = new NumberLabels(sheet, area.Frame, TextStyle.Number, isRow: false);
        foreach (var stack in stacks)
        {
            Unknown(area, stack, totals);
        }

        foreach (var year in YearDrawing.MissingYears(series))
        {
            Glyph.Draw(sheet, KeyMark.Gap, new SKPoint(area.X(year), area.Y(0) - (6 * sheet.Scale)), sheet.Ink.Faint);
        }

        totals.Write();
        stacks.ToList().ForEach(stack => Numbers(area, stack));
    }

    private IEnumerable<int> BreakYears() => series.SelectMany(one => one.Points).Where(point => point.Observation.Status == ObservationStatus.Break).Select(point => point.Year).Distinct();

    private void Known(Area area, Stack stack)
    {
        var from = 0m;
        foreach (var part in parts)
        {
            foreach (var (_, value) in stack.Known.Where(known => known.Part == part && known.Value > 0))
            {
                var bar = area.Plot.Add.Bar(stack.Year, (double)(from + value));
                bar.Bars[0].ValueBase = (double)from;
                bar.Bars[0].Size = BarWidth;
                bar.Bars[0].LineWidth = sheet.Stroke(1);
                bar.Bars[0].LineColor = Ink.Plot(sheet.Ink.Paper);
                bar.Color = Ink.Plot(sheet.Ink.OfSeries(parts.IndexOf(part)));
                from += value;
            }
        }
    }

    private void Unknown(Area area, Stack stack, NumberLabels totals)
    {
        var upper = stack.Sum;
        switch (stack.Mark)
        {
            case KeyMark.Rest:
                upper = stack.Whole!.Value;
                Hatch.Draw(sheet, Box(area, stack.Year, stack.Sum, upper), sheet.Ink.Faint);
                break;
            case KeyMark.UpTo:
                upper += stack.OthersAtMost!.Value;
                Hatch.Draw(sheet, Box(area, stack.Year, stack.Sum, upper), sheet.Ink.Faint, isTopOpen: true);
                break;
            case KeyMark.NoTop:
                Glyph.Draw(sheet, KeyMark.NoTop, new SKPoint(area.X(stack.Year), area.Y((double)stack.Sum) - (9 * sheet.Scale)), sheet.Ink.Faint);
                break;
            case KeyMark.Whole:
                WholeStroke(area, stack);
                break;
        }

        var top = Box(area, stack.Year, 0, Math.Max(upper, stack.Whole ?? 0));
        if (stack.IsContradicted)
        {
            Glyph.Draw(sheet, KeyMark.Contradicted, new SKPoint(top.MidX, top.Top - ((stack.Mark == KeyMark.NoTop ? 24 : 7) * sheet.Scale)), sheet.Ink.Text);
            top.Top -= 12 * sheet.Scale;
        }

        if (stack.Whole is { } whole)
        {
            sheet.Occupy(top);
            totals.Add(FigureText.Number(whole, sheet.Language), top, RankOfWhole);
        }
    }

    private void WholeStroke(Area area, Stack stack)
    {
        var box = Box(area, stack.Year, stack.Whole!.Value, stack.Whole.Value);
        // With paper around it, it can be seen on a part of any colour.
        foreach (var (colour, width) in new[] { (sheet.Ink.Paper, 5f), (sheet.Ink.Text, 2f) })
        {
            using var pen = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(width) };
            sheet.Canvas.DrawLine(box.Left - (5 * sheet.Scale), box.Top, box.Right + (5 * sheet.Scale), box.Top, pen);
        }
    }

    // In the middle of its part, where the part is large enough.
    private void Numbers(Area area, Stack stack)
    {
        var from = 0m;
        foreach (var (part, value) in stack.Known.OrderBy(known => parts.IndexOf(known.Part)))
        {
            var box = Box(area, stack.Year, from, from + value);
            from += value;
            var text = FigureText.Number(value, sheet.Language);
            var width = sheet.WidthOf(text, TextStyle.SmallNumber);
            var size = TextStyle.SmallNumber.Size * sheet.Scale;
            if (box.Height >= size * 1.2f && box.Width >= width + 4 && !(stack.Mark == KeyMark.Whole && Crosses(area, stack, box)))
            {
                sheet.Write(text, TextStyle.SmallNumber, sheet.Ink.On(sheet.Ink.OfSeries(parts.IndexOf(part))), box.MidX - (width / 2), box.MidY + (size * 0.35f));
            }
            else if (value > 0)
            {
                sheet.LeftNumbersOut = true;
            }
        }
    }

    private static bool Crosses(Area area, Stack stack, SKRect box) => Math.Abs(area.Y((double)stack.Whole!.Value) - box.MidY) < 8;

    private static SKRect Box(Area area, int year, decimal from, decimal to) =>
        new(area.X(year - (BarWidth / 2)), area.Y((double)to), area.X(year + (BarWidth / 2)), area.Y((double)from));
}

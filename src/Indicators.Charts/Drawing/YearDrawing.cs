using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Draws series over years into an area. Years without a figure stay empty; nothing is drawn across a gap or a break.</summary>
internal sealed class YearDrawing(Sheet sheet, ChartForm form)
{
    private const float PlainDot = 10;
    private const float LeastDot = 8;
    private const float LineDot = 6;

    // Between the numbers of two bars that stand side by side.
    private const float NumberGap = 5;

    /// <summary>Draws the series; the index of each decides its colour and shape. To the right of the area there can be room for its last numbers.</summary>
    /// <param name="area">The area.</param>
    /// <param name="series">The series.</param>
    /// <param name="years">The years of the axis.</param>
    /// <param name="isSmall">Whether it is one of several charts.</param>
    /// <param name="roomForLast">The room to the right of the area, in pixels.</param>
    internal void Draw(Area area, IReadOnlyList<(ChartSeries Series, int Index)> series, (int First, int Last) years, bool isSmall = false, float roomForLast = 0)
    {
        var sideBySide = form != ChartForm.Lines || (isSmall && ShareYears([.. series.Select(one => one.Series)]));
        var dodge = sideBySide ? null : Dodge.Of(area, [.. series.Select(one => one.Series)], sheet.Scale);
        var slots = new YearSlots([.. series.Select(one => one.Series)], sideBySide, dodge);
        var room = area.X(slots.Width) - area.X(0);
        var style = isSmall || WidestNumber(series) > room - (NumberGap * sheet.Scale) ? TextStyle.SmallNumber : TextStyle.Number;
        var labels = new NumberLabels(sheet, SKRect.Create(area.Frame.Left, area.Frame.Top - (8 * sheet.Scale), area.Frame.Width + roomForLast, area.Frame.Height + (8 * sheet.Scale)), style, isRow: false, isColoured: series.Count > 1, isDots: form != ChartForm.Bars);
        var dot = form == ChartForm.Lines ? LineDot : Math.Clamp(room * 0.8f / sheet.Scale, LeastDot, PlainDot);
        var marks = new FigureMarks(
            sheet, area, labels, new MarkStyle(form, slots.Width, dot, HasUnits: !isSmall, IsColoured: series.Count > 1, LeastArrow: isSmall ? FigureMarks.LeastSmallArrow : FigureMarks.LeastArrow));
        foreach (var (place, (one, index)) in series.Index())
        {
            if (form == ChartForm.Lines)
            {
                Lines(area, one, index, point => slots.PositionOf(place, point));
            }

            foreach (var point in one.Points)
            {
                var across = slots.PositionOf(place, point);
                if (point.Observation.Status == ObservationStatus.Break)
                {
                    BreakStroke.Draw(sheet, area, point.Year - 0.5, sheet.Ink.OfSeries(index));
                }

                marks.Draw(across, point, index, RankOf(one, point, isSmall), slots.WidthOf(point));
            }
        }

        marks.Finish();
        new GapMarks(sheet, area, years).Draw(series);
        area.Draw(sheet);
        labels.Write();
    }

    internal static IEnumerable<int> MissingYears(IEnumerable<ChartSeries> series)
    {
        var years = series.SelectMany(one => one.Points).Select(point => point.Year).ToHashSet();
        return years.Count == 0 ? [] : Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Where(year => !years.Contains(year));
    }

    private float WidestNumber(IReadOnlyList<(ChartSeries Series, int Index)> series) => series.SelectMany(one => one.Series.Points)
        .Where(point => point.Observation.Figure is not null)
        .Select(point => sheet.WidthOf(point.Observation.Shown.In(sheet.Language), TextStyle.Number)).DefaultIfEmpty(0).Max();

    // Bounds first: their numbers say what the mark cannot. Then what one looks for: the last, the highest, the first.
    private int? RankOf(ChartSeries series, ChartPoint point, bool isSmall)
    {
        var (isLast, isFirst) = (point.Year == series.Points[^1].Year, point.Year == series.Points[0].Year);
        var isHighest = point.Observation.Figure is { } figure && series.Points.All(other => YearScale.Highest(other.Observation.Figure) <= YearScale.Highest(figure));
        return point.Observation.Figure is { Relation: not Relation.Exact } or null ? (isSmall ? 4 : 0)
            : isLast ? 1
            : isHighest ? 2
            : isFirst ? 3
            : isSmall || (form == ChartForm.Lines && IsJoined(series, point)) ? null
            : 4;
    }

    // One that no line reaches would be a mark of which nobody knows what it says.
    private static bool IsJoined(ChartSeries series, ChartPoint point) =>
        series.Points.Zip(series.Points.Skip(1)).Any(pair => (pair.First == point || pair.Second == point) && Joins(series, pair.First, pair.Second));

    private void Lines(Area area, ChartSeries series, int index, Func<ChartPoint, double> across)
    {
        foreach (var (before, after) in series.Points.Zip(series.Points.Skip(1)).Where(pair => Joins(series, pair.First, pair.Second)))
        {
            var (from, to) = ((double)before.Observation.Figure!.Value!.Value, (double)after.Observation.Figure!.Value!.Value);
            var line = area.Plot.Add.Line(across(before), from, across(after), to);
            sheet.OccupyLine(new SKPoint(area.X(across(before)), area.Y(from)), new SKPoint(area.X(across(after)), area.Y(to)));
            line.LineWidth = sheet.Stroke(2.2f);
            line.LineColor = Ink.Plot(sheet.Ink.OfSeries(index));
        }
    }

    private static bool Joins(ChartSeries series, ChartPoint before, ChartPoint after) => !series.Redefined.Contains(after.Year) && Joins(before, after);

    /// <summary>Whether a line may go from one figure to the next: the years follow each other, both numbers are known, nobody disagrees, and nothing changed in how it is counted.</summary>
    internal static bool Joins(ChartPoint before, ChartPoint after) =>
        after.Year == before.Year + 1 && before.Places == 1 && after.Places == 1 && !before.IsContradicted && !after.IsContradicted && after.Observation.Status != ObservationStatus.Break
        && before.Observation.Figure is { Relation: Relation.Exact or Relation.Rounded } && after.Observation.Figure is { Relation: Relation.Exact or Relation.Rounded };

    /// <summary>Whether two series have something in one year: in a small chart their limits would lie on each other.</summary>
    internal static bool ShareYears(IReadOnlyList<ChartSeries> series) =>
        series.SelectMany(one => one.Points.Select(point => point.Year).Distinct()).GroupBy(year => year).Any(year => year.Skip(1).Any());
}

using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Marks years for which there is no figure: once where nobody has one, and in the colour of a series, between its first and its last, where others have one.</summary>
/// <param name="sheet">The picture.</param>
/// <param name="area">The area that the series are in.</param>
/// <param name="years">The years of the axis.</param>
internal sealed class GapMarks(Sheet sheet, Area area, (int First, int Last) years)
{
    private const float PartOfRoom = 0.45f;

    /// <summary>The mark that explains them; null where there is none.</summary>
    internal static KeyMark? Among(IReadOnlyList<ChartSeries> series, (int First, int Last) years) =>
        OfEach(series).Any() ? KeyMark.GapOfSeries
        : OfAll(series, years).Any() ? KeyMark.Gap
        : null;

    internal void Draw(IReadOnlyList<(ChartSeries Series, int Colour)> series)
    {
        List<ChartSeries> all = [.. series.Select(one => one.Series)];
        // On lines, which share one place, too: beside each other they can be told apart.
        var slots = new YearSlots(all, sideBySide: true);
        foreach (var year in OfAll(all, years))
        {
            Mark(year, 1, sheet.Ink.Faint);
        }

        foreach (var (place, year) in OfEach(all))
        {
            Mark(slots.PositionOf(place, year), slots.Width, sheet.Ink.OfSeries(series[place].Colour));
        }
    }

    /// <summary>The years of an axis of which no series tells.</summary>
    internal static IEnumerable<int> OfAll(IReadOnlyList<ChartSeries> series, (int First, int Last) years)
    {
        var told = YearsOf(series);
        return Enumerable.Range(years.First, years.Last - years.First + 1).Where(year => !told.Contains(year));
    }

    /// <summary>For each series, by its place, the years between its first and its last of which only others tell.</summary>
    internal static IEnumerable<(int Place, int Year)> OfEach(IReadOnlyList<ChartSeries> series)
    {
        var told = YearsOf(series);
        return series.Index().SelectMany(one => YearDrawing.MissingYears([one.Item]).Where(told.Contains).Select(year => (one.Index, year)));
    }

    private static HashSet<int> YearsOf(IReadOnlyList<ChartSeries> series) => [.. series.SelectMany(one => one.Points).Select(point => point.Year)];

    private void Mark(double across, double room, string colour)
    {
        var half = (area.X(room) - area.X(0)) * PartOfRoom;
        var middle = new SKPoint(area.X(across), area.Y(Math.Max(0, area.Bottom)) - (6 * sheet.Scale));
        Glyph.Gap(sheet, middle, colour, half / sheet.Scale);
        sheet.OccupyLine(new SKPoint(middle.X - half, middle.Y), new SKPoint(middle.X + half, middle.Y));
    }
}

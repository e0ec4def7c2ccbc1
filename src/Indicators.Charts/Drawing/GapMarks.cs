using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Marks years between the first and the last for which nobody has anything: of each series, where series stand side by side; of all, where they share one place.</summary>
/// <param name="sheet">The picture.</param>
/// <param name="area">The area that the series are in.</param>
/// <param name="slots">Where series stand side by side; null where they share one place.</param>
internal sealed class GapMarks(Sheet sheet, Area area, YearSlots? slots)
{
    private const float PartOfRoom = 0.45f;

    internal static bool AreAmong(IReadOnlyList<ChartSeries> series, bool sideBySide) => sideBySide ? series.Any(YearDrawing.HasGap) : YearDrawing.MissingYears(series).Any();

    internal void Draw(IReadOnlyList<ChartSeries> series)
    {
        var gaps = slots is null
            ? YearDrawing.MissingYears(series).Select(year => (Across: (double)year, Room: 1.0))
            : series.Index().SelectMany(one => YearDrawing.MissingYears([one.Item]).Select(year => (slots.PositionOf(one.Index, year), slots.Width)));
        foreach (var (across, room) in gaps)
        {
            var half = (area.X(room) - area.X(0)) * PartOfRoom;
            var middle = new SKPoint(area.X(across), area.Y(Math.Max(0, area.Bottom)) - (6 * sheet.Scale));
            Glyph.Gap(sheet, middle, sheet.Ink.Faint, half / sheet.Scale);
            sheet.OccupyLine(new SKPoint(middle.X - half, middle.Y), new SKPoint(middle.X + half, middle.Y));
        }
    }
}

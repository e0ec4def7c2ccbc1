namespace Indicators.Charts;

/// <summary>Where within its year each figure stands: series side by side, and in a series those of one year that disagree.</summary>
internal sealed class YearSlots(IReadOnlyList<ChartSeries> series, bool sideBySide, Dodge? dodge = null)
{
    // Of the room from one year to the next; the rest keeps years apart.
    private const double Used = 0.84;

    private readonly int slots = sideBySide ? series.Count : 1;

    /// <summary>The room of a figure that nobody disagrees with, in years.</summary>
    internal double Width => Used / slots;

    /// <summary>The room of a figure, in years.</summary>
    internal double WidthOf(ChartPoint point) => Width / point.Places;

    /// <summary>The middle of a figure's room, in years.</summary>
    internal double PositionOf(int index, ChartPoint point) => PositionOf(index, point.Year) + (dodge?.Of(index, point.Year) ?? 0) + ((point.Place - ((point.Places - 1) / 2.0)) * WidthOf(point));

    /// <summary>The middle of a year of a series, in years.</summary>
    internal double PositionOf(int index, int year) => year + (sideBySide ? ((index + 0.5) * Width) - (Used / 2) : 0);
}

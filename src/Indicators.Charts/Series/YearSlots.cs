namespace Indicators.Charts;

/// <summary>Where within its year each figure stands: series side by side, and in a series those of one year that disagree.</summary>
internal sealed class YearSlots(IReadOnlyList<ChartSeries> series, bool sideBySide)
{
    // Of the room from one year to the next; the rest keeps years apart.
    private const double Used = 0.84;

    private readonly int places = series.SelectMany(one => one.Points).Max(point => point.Places);
    private readonly int slots = sideBySide ? series.Count : 1;

    /// <summary>The room of one figure, in years.</summary>
    internal double Width => Used / slots / places;

    /// <summary>The middle of a figure's room, in years.</summary>
    internal double PositionOf(int index, ChartPoint point)
    {
        var slot = Used / slots;
        var middleOfSlot = sideBySide ? ((index + 0.5) * slot) - (Used / 2) : 0;
        return point.Year + middleOfSlot + ((point.Place - ((point.Places - 1) / 2.0)) * Width);
    }
}

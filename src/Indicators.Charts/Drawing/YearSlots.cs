namespace Indicators.Charts;

/// <summary>Where within its year each figure stands: series side by side, and in a series those of one year that disagree.</summary>
internal sealed class YearSlots(IReadOnlyList<ChartSeries> series)
{
    // Of the room from one year to the next; the rest keeps years apart.
    private const double Used = 0.8;

    private readonly int places = series.SelectMany(one => one.Points).Max(point => point.Places);

    /// <summary>The room of one figure, in years.</summary>
    internal double Width => Used / series.Count / places;

    /// <summary>The middle of a figure's room, in years.</summary>
    internal double PositionOf(int index, ChartPoint point)
    {
        var slot = Used / series.Count;
        var middleOfSlot = ((index + 0.5) * slot) - (Used / 2);
        return point.Year + middleOfSlot + ((point.Place - ((point.Places - 1) / 2.0)) * Width);
    }
}

using Indicators.Model;

namespace Indicators.Charts;

/// <summary>Everything that is on a picture.</summary>
/// <param name="Definition">What it shows and how.</param>
/// <param name="Observations">The figures.</param>
/// <param name="CounterNames">The names of those who counted, by code.</param>
/// <param name="SourceLine">The documents, counters and release, in one line.</param>
public sealed record ChartContent(
    ChartDefinition Definition, IReadOnlyList<SeriesObservation> Observations, IReadOnlyDictionary<string, string> CounterNames, string SourceLine)
{
    /// <summary>The figures of whole calendar years, which have a place on the axis of years.</summary>
    internal IEnumerable<(int Year, SeriesObservation Observation)> OfYears =>
        Observations.Where(observation => observation.Period.Year is not null).Select(observation => (observation.Period.Year!.Value, observation));

    /// <summary>A series as people read it: its counter, and for a ratio by whose number it is divided.</summary>
    internal string NameOf(ChartSeries series) =>
        CounterNames.GetValueOrDefault(series.CountedBy, series.CountedBy) + (series.DenominatorSource is null ? "" : $", by {series.DenominatorSource}");
}

/// <summary>The size of a picture, in pixels.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PictureSize(int Width, int Height)
{
    /// <summary>850 × 600.</summary>
    public static PictureSize Default { get; } = new(850, 600);
}

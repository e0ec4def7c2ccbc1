namespace Indicators.Store;

/// <summary>Which observations are wanted. What is empty is not asked for.</summary>
public sealed record ObservationFilter
{
    /// <summary>The indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The areas.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>The documents.</summary>
    public IReadOnlyCollection<string> Sources { get; init; } = [];

    /// <summary>Those who counted.</summary>
    public IReadOnlyCollection<string> Counters { get; init; } = [];

    /// <summary>The condition, in SQL, of the rows that are wanted.</summary>
    internal const string Condition = "indicator = @Indicator AND (@anyArea OR area IN @Areas) AND (@anySource OR source IN @Sources) AND (@anyCounter OR counted_by IN @Counters)";

    internal object Parameters => new { Indicator, Areas, anyArea = Areas.Count == 0, Sources, anySource = Sources.Count == 0, Counters, anyCounter = Counters.Count == 0 };
}

namespace Indicators.Store;

/// <summary>Which observations are wanted. What is empty is not asked for.</summary>
public sealed record ObservationFilter
{
    /// <summary>The indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The areas.</summary>
    public IReadOnlyCollection<string> Areas { get; init; } = [];

    /// <summary>The documents.</summary>
    public IReadOnlyCollection<string> Sources { get; init; } = [];

    /// <summary>Those who counted.</summary>
    public IReadOnlyCollection<string> Counters { get; init; } = [];
}

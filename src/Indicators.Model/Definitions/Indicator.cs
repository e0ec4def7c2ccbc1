namespace Indicators.Model;

/// <summary>Something that sources count or measure.</summary>
public sealed record Indicator
{
    /// <summary>Its identifier: <c>identified-victims</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The code of its unit: <c>persons</c>, <c>cases</c>, <c>%</c>.</summary>
    public required string UnitCode { get; init; }

    /// <summary>Which moment of its period it describes.</summary>
    public required ReferenceTime Reference { get; init; }

    /// <summary>Its name.</summary>
    public required Wording Name { get; init; }

    /// <summary>What is counted.</summary>
    public required Wording Definition { get; init; }

    /// <summary>What one may not take it for; empty if nothing needs saying.</summary>
    public required Wording Caveat { get; init; }

    /// <summary>Its unit.</summary>
    public Unit Unit => new(UnitCode, Kind);
}

/// <summary>Which moment of its period a figure describes.</summary>
public enum ReferenceTime
{
    /// <summary>Everything during the period: a flow.</summary>
    During,

    /// <summary>A stock in the middle of the year.</summary>
    MidYear,

    /// <summary>A stock at the end of the year.</summary>
    YearEnd,

    /// <summary>A stock at each moment of the period.</summary>
    AnyMoment,
}

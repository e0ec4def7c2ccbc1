namespace Indicators.Model;

/// <summary>One figure that one document prints for one indicator, area, period and breakdown.</summary>
public sealed record Observation
{
    /// <summary>The indicator, or the derived indicator whose value the source itself prints.</summary>
    public required string Indicator { get; init; }

    /// <summary>The area, as an ISO 3166-1 alpha-3 code or XKX.</summary>
    public required string Area { get; init; }

    /// <summary>The period that the figure is about.</summary>
    public required Period Period { get; init; }

    /// <summary>Which part of the whole it counts.</summary>
    public required Breakdown Breakdown { get; init; }

    /// <summary>The figure; null where the status says why there is none.</summary>
    public required Figure? Figure { get; init; }

    /// <summary>How it stands.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Whether it may be published.</summary>
    public required Confidentiality Confidentiality { get; init; }

    /// <summary>Who counted.</summary>
    public required string CountedBy { get; init; }

    /// <summary>The document that prints it.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>Up to when the counting went, where that differs from the period's end; null if not said.</summary>
    public required Period? AsOf { get; init; }

    /// <summary>What a reader should know of this figure.</summary>
    public required string Note { get; init; }

    /// <summary>From which printed figures it was worked out, in words; null for what a document prints itself.</summary>
    public Wording? WorkedOut { get; init; }

    /// <summary>What tells this observation from every other one.</summary>
    public ObservationKey Key => new(Indicator, Area, Period.Text, Breakdown.Text, CountedBy, Source);
}

/// <summary>What tells an observation from every other one.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Area">The area.</param>
/// <param name="Period">The period as written.</param>
/// <param name="Breakdown">The breakdown as written.</param>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">The document.</param>
public readonly record struct ObservationKey(string Indicator, string Area, string Period, string Breakdown, string CountedBy, string Source);

namespace Indicators.Model;

/// <summary>Something that a body owes in a period, and what it did.</summary>
public sealed record Duty
{
    /// <summary>The only rule: what is due is a minimum.</summary>
    public const string AtLeast = "at-least";

    /// <summary>Its identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The body: <c>council</c>.</summary>
    public required string Body { get; init; }

    /// <summary>The area.</summary>
    public required string Area { get; init; }

    /// <summary>The period for which it is due.</summary>
    public required Period Period { get; init; }

    /// <summary>The minimum that is due, an exact count; null if the source gives no number.</summary>
    public required Figure? Due { get; init; }

    /// <summary>What was done; null where the status says why that is not known.</summary>
    public required Figure? Done { get; init; }

    /// <summary>How <see cref="Done"/> stands. Missing information is not zero.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Up to when the source knows; null if not said.</summary>
    public required Period? AsOf { get; init; }

    /// <summary>The document that states it.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public required string Note { get; init; }
}

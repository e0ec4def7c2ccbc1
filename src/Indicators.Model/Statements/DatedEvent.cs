namespace Indicators.Model;

/// <summary>Something that happened and is no number.</summary>
public sealed record DatedEvent
{
    /// <summary>Its identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The area.</summary>
    public required string Area { get; init; }

    /// <summary>When, as far as known.</summary>
    public required Period Date { get; init; }

    /// <summary>What sort of event: <c>visa</c>, <c>policy</c>, <c>rights</c>, <c>practice</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The body that it is about; empty if none.</summary>
    public required string Body { get; init; }

    /// <summary>What happened.</summary>
    public required Wording Text { get; init; }

    /// <summary>Up to when the source knows; null if not said.</summary>
    public required Period? AsOf { get; init; }

    /// <summary>The document that states it.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public required string Note { get; init; }
}

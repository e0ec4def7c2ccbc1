namespace Indicators.Model;

/// <summary>A state that a body is in, from a time to a time, each known to some precision.</summary>
/// <remarks>Half-open: the day of the start counts, the day of the end does not.</remarks>
public sealed record Spell
{
    /// <summary>Its identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The body: <c>cptv-shelter</c>.</summary>
    public required string Body { get; init; }

    /// <summary>The area.</summary>
    public required string Area { get; init; }

    /// <summary>The state: <c>open</c>, <c>closed</c>, <c>in-force</c>, …</summary>
    public required string State { get; init; }

    /// <summary>When it began: some day of this period.</summary>
    public required Period Start { get; init; }

    /// <summary>When it ended: some day of this period; null if the source tells of no end.</summary>
    public required Period? End { get; init; }

    /// <summary>Up to when a state without an end is known to hold; null if not said.</summary>
    public required Period? AsOf { get; init; }

    /// <summary>The document that states it.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public required string Note { get; init; }
}

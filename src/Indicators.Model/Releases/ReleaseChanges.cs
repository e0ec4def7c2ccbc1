namespace Indicators.Model;

/// <summary>What differs between two releases.</summary>
/// <param name="Observations">The figures, the most severe first: withdrawn, removed, changed, new, restated.</param>
/// <param name="Confirmed">How many figures are the same in both, restated ones among them.</param>
/// <param name="Definitions">Everything else: sources, indicators, notes, spells, claims, ….</param>
public sealed record ReleaseChanges(IReadOnlyList<ObservationChange> Observations, long Confirmed, IReadOnlyList<DefinitionChange> Definitions)
{
    /// <summary>Whether nothing differs.</summary>
    public bool AreNone => Observations.Count == 0 && Definitions.Count == 0;
}

/// <summary>What became of one figure.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">As the earlier release has it; null where it has none.</param>
/// <param name="After">As the later release has it; null where it has none.</param>
/// <param name="PublishedUnder">The letter under which it is published or held back now, in every release.</param>
public sealed record ObservationChange(ChangeKind Kind, Observation? Before, Observation? After, Confidentiality PublishedUnder)
{
    /// <summary>What tells the figure from every other one.</summary>
    public ObservationKey Key => (After ?? Before)!.Key;
}

/// <summary>What became of a row that defines or states something else than a figure.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Table">What it is: <c>source</c>, <c>indicator</c>, <c>note</c>, <c>spell</c>, ….</param>
/// <param name="Id">What tells it from others of its table.</param>
public sealed record DefinitionChange(ChangeKind Kind, string Table, string Id);

/// <summary>What became of a row, the most severe first.</summary>
public enum ChangeKind
{
    /// <summary>It was published, and is held back from now on, whatever release is asked for.</summary>
    Withdrawn,

    /// <summary>The later release does not have it.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>The earlier release does not have it.</summary>
    New,

    /// <summary>The figure is the same; its place, note or date is said otherwise.</summary>
    Restated,
}

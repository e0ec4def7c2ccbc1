namespace Indicators.Model;

/// <summary>Everything that a data folder states: the content of a release.</summary>
public sealed record DataSet
{
    /// <summary>The codes of all lists, with their names.</summary>
    public required IReadOnlyList<Code> Codes { get; init; }

    /// <summary>How publishers' files write these codes.</summary>
    public required IReadOnlyList<Spelling> Spellings { get; init; }

    /// <summary>The documents.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>What sources count.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>What is calculated from it.</summary>
    public required IReadOnlyList<DerivedIndicator> DerivedIndicators { get; init; }

    /// <summary>The figures, read one after the other as they are asked for: there may be more of them than fit in memory.</summary>
    public required IEnumerable<PlacedObservation> Observations { get; init; }

    /// <summary>States of bodies.</summary>
    public required IReadOnlyList<Spell> Spells { get; init; }

    /// <summary>Duties of bodies.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>Events.</summary>
    public required IReadOnlyList<DatedEvent> Events { get; init; }

    /// <summary>Statements to be checked.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Notes on series.</summary>
    public required IReadOnlyList<SeriesNote> Notes { get; init; }
}

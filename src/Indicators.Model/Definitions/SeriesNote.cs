namespace Indicators.Model;

/// <summary>What a reader of a series should know: a break, a difference of coverage, a suspicion.</summary>
public sealed record SeriesNote
{
    /// <summary>Its identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The indicator that it is about.</summary>
    public required string Indicator { get; init; }

    /// <summary>The area; empty for all.</summary>
    public required string Area { get; init; }

    /// <summary>The counter; empty for all.</summary>
    public required string CountedBy { get; init; }

    /// <summary>The breakdown that figures must have; the total of codes for all.</summary>
    public required Breakdown Breakdown { get; init; }

    /// <summary>The period within which figures must lie; undated for all.</summary>
    public required Period Period { get; init; }

    /// <summary>The status that it gives them; null if none. B marks a break.</summary>
    public required ObservationStatus? Status { get; init; }

    /// <summary>The note.</summary>
    public required Wording Text { get; init; }

    /// <summary>Whether a source states it or it is inferred.</summary>
    public required NoteBasis Basis { get; init; }

    /// <summary>Whether the note is about an observation.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>Whether indicator, area, counter, breakdown and period of the note all take it in.</returns>
    public bool IsAbout(Observation observation) =>
        Indicator == observation.Indicator
        && (Area.Length == 0 || Area == observation.Area)
        && (CountedBy.Length == 0 || CountedBy == observation.CountedBy)
        && observation.Breakdown.Has(Breakdown)
        && observation.Period.LiesWithin(Period);
}

/// <summary>On what a note rests.</summary>
public enum NoteBasis
{
    /// <summary>A source says so.</summary>
    Stated,

    /// <summary>It follows from the figures, and no source says so.</summary>
    Inferred,
}

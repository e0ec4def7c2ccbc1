namespace Indicators.Model;

/// <summary>Something that is calculated from what sources count, declared as data.</summary>
public sealed record DerivedIndicator
{
    /// <summary>Its identifier: <c>identification-rate</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it is calculated.</summary>
    public required DerivedKind Kind { get; init; }

    /// <summary>The indicator above the line, or the body whose spells or duties are counted; empty for every body.</summary>
    public required string Numerator { get; init; }

    /// <summary>The breakdown that the numerator consumes: its dimensions are gone from the result.</summary>
    public required Breakdown NumeratorBreakdown { get; init; }

    /// <summary>The state that is counted, for spells, or several joined by <c>+</c>; empty for anything else.</summary>
    public required string State { get; init; }

    /// <summary>The states that are counted, one by one.</summary>
    public IReadOnlyList<string> States => State.Split('+', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it is calculated from what bodies are and do, not from figures.</summary>
    public bool IsOfBodies => Kind is DerivedKind.Availability or DerivedKind.Absence or DerivedKind.Compliance;

    /// <summary>The indicator below the line; empty where there is none.</summary>
    public required string Denominator { get; init; }

    /// <summary>The breakdown that the denominator consumes.</summary>
    public required Breakdown DenominatorBreakdown { get; init; }

    /// <summary>By what the quotient is multiplied: 100 for percent, 100,000 for a rate; above 0. Of a mean, how many years it is of.</summary>
    public required decimal Scale { get; init; }

    /// <summary>The code of the result's unit.</summary>
    public required string UnitCode { get; init; }

    /// <summary>Its name.</summary>
    public required Wording Name { get; init; }

    /// <summary>What is calculated.</summary>
    public required Wording Definition { get; init; }

    /// <summary>What one may not take it for; empty if nothing needs saying.</summary>
    public required Wording Caveat { get; init; }

    /// <summary>Whether days in a state are given in percent of the days of the year.</summary>
    public bool IsShareOfDays => Kind == DerivedKind.Availability && UnitCode == Unit.Percent;

    /// <summary>What sort of number the result is, and what a source may print for it.</summary>
    public FigureKind FigureKind => Kind switch
    {
        DerivedKind.Share => FigureKind.Percent,
        DerivedKind.Change => FigureKind.Change,
        DerivedKind.Difference => FigureKind.Difference,
        DerivedKind.Availability when IsShareOfDays => FigureKind.Percent,
        _ => FigureKind.Quantity,
    };

    /// <summary>The result's unit.</summary>
    public Unit Unit => new(UnitCode, FigureKind);
}

/// <summary>How a derived indicator is calculated.</summary>
public enum DerivedKind
{
    /// <summary>Numerator / denominator × scale, of any two quantities.</summary>
    Rate,

    /// <summary>Part / whole × 100, of one counter.</summary>
    Share,

    /// <summary>New / old − 1, in percent, of one counter.</summary>
    Change,

    /// <summary>First − second, of one counter.</summary>
    Difference,

    /// <summary>The sum of consecutive years / their number, of one counter.</summary>
    Mean,

    /// <summary>A year in percent of the first year, of one counter.</summary>
    Index,

    /// <summary>Days of the year in a state.</summary>
    Availability,

    /// <summary>Days of the year without something: in a state of absence, or with nothing done of what was due.</summary>
    Absence,

    /// <summary>What was done / what was due.</summary>
    Compliance,
}

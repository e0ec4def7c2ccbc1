using Indicators.Model;

namespace Indicators.Charts;

/// <summary>Everything that is on a picture, in all languages.</summary>
/// <param name="Definition">What it shows and how.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Names">The names of counters, areas, parts, bodies and documents.</param>
/// <param name="SourceLine">The documents, counters and release, in one line.</param>
public sealed record ChartContent(ChartDefinition Definition, IReadOnlyList<ShownFigure> Figures, ChartNames Names, Wording SourceLine)
{
    /// <summary>The states of bodies, of a timeline; none of anything else.</summary>
    public IReadOnlyList<Spell> Spells { get; init; } = [];

    /// <summary>What bodies owed and did, of a timeline; none of anything else.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>Which of the states contradict each other, of a timeline.</summary>
    public IReadOnlyList<SpellDispute> Disputes { get; init; } = [];

    /// <summary>What a file of the picture tells of where it is from; null for a picture that is of no release.</summary>
    public PictureCitation? Citation { get; init; }

    /// <summary>The figures without their indicators.</summary>
    public IEnumerable<SeriesObservation> Observations => Figures.Select(figure => figure.Observation);

    /// <summary>The figures that have a place on an axis of years.</summary>
    internal IEnumerable<ShownFigure> OfYears => Figures.Where(figure => figure.PlaceOnAxis is not null);
}

/// <summary>States that cannot all be as they are told.</summary>
/// <param name="Id">The contradiction, as others name it.</param>
/// <param name="Spells">The identifiers of the states.</param>
/// <param name="Period">The days that are in dispute.</param>
/// <param name="Sentence">What contradicts what.</param>
public sealed record SpellDispute(string Id, IReadOnlyList<string> Spells, Period Period, Wording Sentence);

/// <summary>A figure with the indicator that it is of.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Observation">The figure.</param>
/// <param name="DenominatorCounter">For a ratio, who counted the denominator; null where there is none.</param>
public sealed record ShownFigure(string Indicator, SeriesObservation Observation, string? DenominatorCounter = null)
{
    /// <summary>What kind of number it is: of things counted, below five is four at most.</summary>
    public FigureKind Kind { get; init; } = FigureKind.Quantity;

    /// <summary>Whether it is of several years of which the last is its own, as a moving mean is; a count of several years is of none of them.</summary>
    public bool EndsItsYears { get; init; }

    /// <summary>Its year on an axis of years; null where it is of a part of a year, of several or of no known time, and has no place there.</summary>
    public int? PlaceOnAxis => Observation.Period.Year ?? (EndsItsYears ? Observation.Period.Last?.Year : null);

    /// <summary>The year; the figure has a place on an axis of years.</summary>
    internal int Year => PlaceOnAxis!.Value;
}

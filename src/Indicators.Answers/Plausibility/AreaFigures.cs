using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The figures of one indicator and one area: as many as rules compare with each other at a time.</summary>
internal sealed class AreaFigures
{
    // Of such a figure nothing is to be learned of other years: it counts something else, or not all of it.
    private static readonly ObservationStatus[] NotComparable = [ObservationStatus.DefinitionDiffers, ObservationStatus.IncludedElsewhere];

    private IReadOnlyList<UnitSlip>? slips;

    internal AreaFigures(IndicatorEntry indicator, IEnumerable<Observation> observations, ConflictWords words)
    {
        Indicator = indicator;
        Words = words;
        Observations = [.. observations.Select(observation => observation with { Status = ObservedSeries.StatusOf(observation, words.Catalogue.NotesOn(observation)) })];
        Figures = [.. Observations.Select(observation => ComparedFigure.Of(observation, indicator.Unit.Kind)).OfType<ComparedFigure>()];
        Series = [.. Figures.Where(IsComparable).GroupBy(figure => (figure.Breakdown, figure.CountedBy)).Select(series => new FigureSeries(series))];
    }

    internal IndicatorEntry Indicator { get; }

    internal ConflictWords Words { get; }

    /// <summary>All rows, also those whose status stands for no figure; each with the status that notes give it.</summary>
    internal IReadOnlyList<Observation> Observations { get; }

    /// <summary>The figures that have bounds.</summary>
    internal IReadOnlyList<ComparedFigure> Figures { get; }

    /// <summary>The figures that can be compared with other years, by breakdown and counter.</summary>
    internal IReadOnlyList<FigureSeries> Series { get; }

    /// <summary>The figures that look like slips of a unit: other rules say nothing of them.</summary>
    internal IReadOnlyList<UnitSlip> Slips => slips ??= UnitSlips.Find(this);

    private static bool IsComparable(ComparedFigure figure) => !NotComparable.Contains(figure.Observation.Status);
}

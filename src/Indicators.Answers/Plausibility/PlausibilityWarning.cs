using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Something that can be right and is often a mistake, for a person to look at.</summary>
/// <param name="Type">What sort of warning it is.</param>
/// <param name="Observations">The figures that it is about: the first is the one to look at, the others are those beside which it stands out. None where it is about a source.</param>
/// <param name="Source">The source that it is about; null where it is about figures.</param>
/// <param name="Column">The column of the cell to look at.</param>
/// <param name="Sentence">What stands out.</param>
/// <param name="Size">By how much: the larger comes first among warnings of one type.</param>
public sealed record PlausibilityWarning(ProblemType Type, IReadOnlyList<Observation> Observations, Source? Source, string Column, string Sentence, decimal Size)
{
    private const string ValueColumn = "value";

    /// <summary>The indicator of the figures; empty where it is about a source.</summary>
    public string Indicator => Observations.Count == 0 ? "" : Observations[0].Indicator;

    /// <summary>What stands in the cell to look at.</summary>
    public string Cell => Column switch
    {
        ValueColumn => FigureCell.Text(Observations[0].Figure!),
        "period" => Observations[0].Period.Text,
        "as_of" => Observations[0].AsOf!.Text,
        "source" => Observations[0].Source,
        "licence" or "published" => "",
        _ => throw new InvalidOperationException($"no cell {Column}"),
    };

    internal static PlausibilityWarning Of(ProblemType type, IEnumerable<ComparedFigure> figures, string sentence, decimal size) =>
        new(type, [.. figures.Select(figure => figure.Observation)], null, ValueColumn, sentence, size);
}

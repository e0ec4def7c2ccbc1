using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Something that can be right and is often a mistake, for a person to look at.</summary>
/// <param name="Type">What sort of warning it is.</param>
/// <param name="Observations">The figures that it is about: the first is the one to look at, the others are those beside which it stands out. None where it is about a source.</param>
/// <param name="Source">The source that it is about; null where it is about figures.</param>
/// <param name="Column">The column of the cell to look at.</param>
/// <param name="Sentence">What stands out, and what to do.</param>
public sealed record PlausibilityWarning(ProblemType Type, IReadOnlyList<Observation> Observations, Source? Source, string Column, string Sentence)
{
    internal static PlausibilityWarning Of(ProblemType type, IEnumerable<ComparedFigure> figures, string sentence) =>
        new(type, [.. figures.Select(figure => figure.Observation)], null, "value", sentence);
}

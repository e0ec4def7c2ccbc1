using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A figure as it is answered, with what it was made from.</summary>
internal sealed record TracedFigure(SeriesObservation Observation, Origin Origin)
{
    /// <summary>Whether it is the same object each time.</summary>
    internal bool IsKept { get; init; }

    internal TracedFigure In(Language language) => Observation.Language == language ? this : this with { Observation = Observation with { Language = language } };
}

/// <summary>What a figure was made from.</summary>
internal abstract record Origin
{
    /// <summary>A document prints it.</summary>
    internal sealed record Printed(Observation Observation) : Origin;

    /// <summary>A ratio, change, difference or index of two observations.</summary>
    internal sealed record Pair(OperandPair Operands) : Origin;

    /// <summary>The mean of several years.</summary>
    internal sealed record Years(YearsWindow Window) : Origin;

    /// <summary>The days of a year, from the spells of one document.</summary>
    internal sealed record Spells(IReadOnlyCollection<Spell> Told) : Origin;

    /// <summary>What a body did of what it owed.</summary>
    internal sealed record OfDuty(Duty Duty) : Origin;
}

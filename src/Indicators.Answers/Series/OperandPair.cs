using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The two observations that a ratio is made of, and what is left of their breakdowns.</summary>
/// <param name="Numerator">Above the line.</param>
/// <param name="Denominator">Below the line.</param>
/// <param name="Breakdown">The dimensions that neither side consumes.</param>
/// <param name="BrokenIn">Of an index: the year in which the series broke between the two; null if it did not.</param>
internal sealed record OperandPair(Observation Numerator, Observation Denominator, Breakdown Breakdown, int? BrokenIn = null)
{
    /// <summary>Whether the two are one: the base year of an index.</summary>
    internal bool IsOfOneRow => Numerator.Key == Denominator.Key;
}

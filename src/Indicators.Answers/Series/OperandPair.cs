using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The two observations that a ratio is made of, and what is left of their breakdowns.</summary>
/// <param name="Numerator">Above the line.</param>
/// <param name="Denominator">Below the line.</param>
/// <param name="Breakdown">The dimensions that neither side consumes.</param>
internal sealed record OperandPair(Observation Numerator, Observation Denominator, Breakdown Breakdown);

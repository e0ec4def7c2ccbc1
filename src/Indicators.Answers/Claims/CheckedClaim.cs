using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim with what checking it gave.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Condition">For which values of a figure known only by bounds the verdict stands; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words that can be printed.</param>
/// <param name="Pairs">For a claimed ratio: the pairs of figures that it could mean, the one taken first.</param>
public sealed record CheckedClaim(Claim Claim, Verdict Verdict, string? Condition, string Sentence, IReadOnlyList<CheckedPair> Pairs)
{
    internal static CheckedClaim Of(Claim claim, Verdict verdict, string sentence) => new(claim, verdict, null, sentence, []);

    internal static CheckedClaim Undecidable(Claim claim, string reason) => Of(claim, Verdict.Undecidable, $"Undecidable: {reason}.");
}

/// <summary>One pair of figures that a claimed ratio could mean.</summary>
/// <param name="IsTaken">Whether it is the pair that the claim is checked with.</param>
/// <param name="Numerator">The figure above the line.</param>
/// <param name="Denominator">The figure below the line.</param>
/// <param name="Result">The ratio, unrounded, in the unit of the claim; null where nothing is known of it.</param>
/// <param name="Display">The ratio as people read it.</param>
/// <param name="Verdict">The verdict with this pair.</param>
/// <param name="Condition">For which values of a figure known only by bounds it stands; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words.</param>
public sealed record CheckedPair(
    bool IsTaken, PairOperand Numerator, PairOperand Denominator, Figure? Result, string Display, Verdict Verdict, string? Condition, string Sentence);

/// <summary>A figure of a pair.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Breakdown">Its breakdown.</param>
/// <param name="Source">Its document.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Display">The figure as people read it.</param>
public sealed record PairOperand(string Indicator, Breakdown Breakdown, string Source, Figure Figure, string Display);

using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim with what checking it gave.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Condition">For which values of a figure known only by bounds the verdict stands; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words that can be printed.</param>
/// <param name="Pairs">For a claimed ratio: the pairs of figures that it could mean, the one taken first.</param>
public sealed record CheckedClaim(Claim Claim, Verdict Verdict, Wording? Condition, Wording Sentence, IReadOnlyList<CheckedPair> Pairs)
{
    /// <summary>The figure that the claim is checked with, unrounded; null where there is no such one.</summary>
    public UsedFigure? Used { get; init; }

    /// <summary>To which steps that figure may be rounded to give the claimed number; null where none does, or where the claim is no number.</summary>
    public HoldingSteps? Rounding { get; init; }

    /// <summary>For a claim on one number, that sources print or that is calculated of one series: each figure of it with its own verdict.</summary>
    public IReadOnlyList<CheckedFigure> Figures { get; init; } = [];

    internal static CheckedClaim Of(Claim claim, Verdict verdict, Wording sentence) => new(claim, verdict, null, sentence, []);

    internal static CheckedClaim Undecidable(Claim claim, Wording reason) => Of(claim, Verdict.Undecidable, VerdictText.Because(Verdict.Undecidable, reason));
}

/// <summary>The figure that a claim is checked with.</summary>
/// <param name="Figure">The figure, unrounded.</param>
/// <param name="Display">The figure as people read it.</param>
public sealed record UsedFigure(Figure Figure, Wording Display);

/// <summary>A figure that a claim is about.</summary>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">The document.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Display">The figure as people read it.</param>
/// <param name="Verdict">The verdict with this figure.</param>
/// <param name="Conflicts">The contradictions that it is in.</param>
public sealed record CheckedFigure(string CountedBy, string Source, Figure Figure, Wording Display, Verdict Verdict, IReadOnlyList<Conflict> Conflicts);

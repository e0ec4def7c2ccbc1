using Indicators.Model;

namespace Indicators.Answers;

/// <summary>One pair of figures that a claimed ratio could mean.</summary>
/// <param name="IsTaken">Whether it is the pair that the claim is checked with.</param>
/// <param name="Numerator">The figure above the line; of a change, the later one.</param>
/// <param name="Denominator">The figure below the line; of a change, the earlier one.</param>
/// <param name="Result">The ratio, unrounded, in the unit of the claim; null where nothing is known of it.</param>
/// <param name="Display">The ratio as people read it.</param>
/// <param name="Verdict">The verdict with this pair.</param>
/// <param name="Condition">For which values of a figure known only by bounds it stands; null if it stands anyhow.</param>
/// <param name="Sentence">The verdict and its reason in plain words.</param>
public sealed record CheckedPair(
    bool IsTaken, PairOperand Numerator, PairOperand Denominator, Figure? Result, Wording Display, Verdict Verdict, Wording? Condition, Wording Sentence)
{
    /// <summary>How it belongs to the claim.</summary>
    public PairKind Kind { get; init; }

    /// <summary>Why it may not be what is claimed, each in words without a full stop.</summary>
    public IReadOnlyList<Wording> Caveats { get; init; } = [];

    /// <summary>The contradictions that its numerator, or a part of it, is in.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>To which steps the ratio may be rounded to give the claimed number; null where none does.</summary>
    public Calculations.HoldingSteps? Rounding { get; init; }
}

/// <summary>A figure of a pair.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Period">Its period.</param>
/// <param name="Breakdown">Its breakdown.</param>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">Its document.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Display">The figure as people read it.</param>
/// <param name="WorkedOut">From which printed parts it was added; null where its document prints it.</param>
public sealed record PairOperand(string Indicator, Period Period, Breakdown Breakdown, string CountedBy, string Source, Figure Figure, Wording Display, Wording? WorkedOut);

/// <summary>How a pair of figures belongs to a claimed ratio.</summary>
public enum PairKind
{
    /// <summary>The document that makes the claim prints the numerator.</summary>
    OwnDocument,

    /// <summary>Another document prints the same.</summary>
    OtherDocument,

    /// <summary>The numerator is not printed: it was added from printed parts.</summary>
    AddedParts,

    /// <summary>The two sides come from two counters.</summary>
    TwoCounters,

    /// <summary>Everybody instead of the part, or another number below the line.</summary>
    Mistakable,

    /// <summary>Of a part of the period only.</summary>
    PartOfPeriod,

    /// <summary>Another indicator on both sides that could be taken for the one claimed.</summary>
    LikeIndicator,

    /// <summary>Another indicator on one side only.</summary>
    NotLikeForLike,

    /// <summary>An earlier year, where the claim says that something happened for the first time.</summary>
    EarlierYear,
}

namespace Indicators.Model;

/// <summary>A statement of a source that the product can check against figures, spells and duties.</summary>
public sealed record Claim
{
    /// <summary>Its identifier: <c>K1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Against what it is checked, and how.</summary>
    public required ClaimForm Form { get; init; }

    /// <summary>The indicator, derived indicator or body that it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The area.</summary>
    public required string Area { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The breakdown, or for sums and ranks the parts.</summary>
    public required BreakdownPattern Breakdown { get; init; }

    /// <summary>How subject and value are said to stand to each other.</summary>
    public required ClaimRelation Relation { get; init; }

    /// <summary>The number, state or order of codes that is claimed; empty for a comparison.</summary>
    public required string Value { get; init; }

    /// <summary>The step to which a claimed number is rounded; null: its last digit written.</summary>
    public required decimal? RoundedTo { get; init; }

    /// <summary>The code of the unit in which the number is claimed; empty: the subject's own.</summary>
    public required string UnitCode { get; init; }

    /// <summary>The indicator or body with which the subject is compared; empty if none.</summary>
    public required string Against { get; init; }

    /// <summary>The period of <see cref="Against"/>; null: the claim's own.</summary>
    public required Period? AgainstPeriod { get; init; }

    /// <summary>The breakdown of <see cref="Against"/>.</summary>
    public required Breakdown AgainstBreakdown { get; init; }

    /// <summary>The state of <see cref="Against"/>, where it is a body; empty otherwise.</summary>
    public required string AgainstState { get; init; }

    /// <summary>The document that makes the claim.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>The claim in plain words.</summary>
    public required Wording Text { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public required string Note { get; init; }
}

/// <summary>Against what a claim is checked.</summary>
public enum ClaimForm
{
    /// <summary>A number of an indicator.</summary>
    Value,

    /// <summary>A whole and its parts.</summary>
    Sum,

    /// <summary>Two figures.</summary>
    Compare,

    /// <summary>A state of a body.</summary>
    State,

    /// <summary>A duty.</summary>
    Duty,

    /// <summary>An order by size.</summary>
    Rank,
}

/// <summary>How the sides of a claim are said to stand to each other.</summary>
public enum ClaimRelation
{
    /// <summary>Equal after rounding.</summary>
    About,

    /// <summary>Less than.</summary>
    Lt,

    /// <summary>At most.</summary>
    Le,

    /// <summary>More than.</summary>
    Gt,

    /// <summary>At least.</summary>
    Ge,

    /// <summary>Equal.</summary>
    Eq,

    /// <summary>The largest of the parts, or the largest ones in their order.</summary>
    Largest,
}

/// <summary>What checking a claim gives.</summary>
public enum Verdict
{
    /// <summary>True for every number that the figures allow.</summary>
    Holds,

    /// <summary>True of the printed figures after rounding.</summary>
    HoldsWhenRounded,

    /// <summary>True for no number that the figures allow, or not of the printed figures after rounding.</summary>
    DoesNotHold,

    /// <summary>The figures do not tell.</summary>
    Undecidable,

    /// <summary>The source contradicts itself.</summary>
    Conflict,
}

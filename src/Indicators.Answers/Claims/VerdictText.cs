using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Verdicts as sentences begin with them.</summary>
public static class VerdictText
{
    /// <summary>A verdict in words.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "Holds",
        Verdict.HoldsWhenRounded => "Holds when rounded",
        Verdict.DoesNotHold => "Does not hold",
        Verdict.Undecidable => "Undecidable",
        Verdict.Conflict => "Conflict",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "not a verdict"),
    };
}

/// <summary>Relations as sentences use them.</summary>
internal static class RelationText
{
    internal static string Of(ClaimRelation relation) => relation switch
    {
        ClaimRelation.About => "about",
        ClaimRelation.Lt => "less than",
        ClaimRelation.Le => "at most",
        ClaimRelation.Gt => "more than",
        ClaimRelation.Ge => "at least",
        ClaimRelation.Eq => "exactly",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a comparison with a number"),
    };
}

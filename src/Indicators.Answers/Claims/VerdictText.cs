using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Verdicts as sentences begin with them.</summary>
public static class VerdictText
{
    /// <summary>A verdict in words.</summary>
    /// <param name="verdict">The verdict.</param>
    public static Wording Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => new("Holds", "Стоји"),
        Verdict.HoldsWhenRounded => new("Holds when rounded", "Стоји када се заокружи"),
        Verdict.DoesNotHold => new("Does not hold", "Не стоји"),
        Verdict.Undecidable => new("Undecidable", "Не може се утврдити"),
        Verdict.Conflict => new("Conflict", "Противречност"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "not a verdict"),
    };

    /// <summary>What is missing for what a reader asks of: it may be there for other areas, periods or documents.</summary>
    internal static Wording InSelection(Wording missing) => Wording.Of($"for this selection {missing}", $"за овај избор {missing}");

    /// <summary>A verdict and why, as a sentence.</summary>
    internal static Wording Because(Verdict verdict, Wording reason) => Wording.Of($"{Of(verdict)}: {reason}.", $"{Of(verdict)}: {reason}.");
}

/// <summary>Relations as sentences use them.</summary>
internal static class RelationText
{
    internal static Wording Of(ClaimRelation relation) => relation switch
    {
        ClaimRelation.About => new("about", "око"),
        ClaimRelation.Lt => new("less than", "мање од"),
        ClaimRelation.Le => new("at most", "највише"),
        ClaimRelation.Gt => new("more than", "више од"),
        ClaimRelation.Ge => new("at least", "најмање"),
        ClaimRelation.Eq => new("exactly", "тачно"),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a comparison with a number"),
    };
}

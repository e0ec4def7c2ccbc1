using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>How many of a known whole a claimed share would need, where the part is not known: "more than 50 %" of 62 are at least 32.</summary>
internal static class NeededPart
{
    /// <summary>The words, with a semicolon before them; empty where the claim is of no share, its document gives no exact whole, or somebody holds the part back.</summary>
    internal static Wording Of(Publication publication, Claim claim, DerivedIndicator derived)
    {
        // "It needs 49" would give away a part that somebody holds back.
        var whole = derived.Kind == DerivedKind.Share && !PrintedShare.IsHeldBack(publication, derived, claim.Area, claim.Period, claim.Breakdown.Given) ? PrintedShare.WholeIn(publication, claim.Source, claim.Area, claim.Period, derived, claim.Breakdown.Given)?.Figure!.Bounds.Point : null;
        if (whole is null)
        {
            return Wording.Empty;
        }

        var share = RatioCondition.Shared(Claimed(ValueClaim.Quoted(claim), claim.Relation), Bounds.Closed(0, 100));
        return share is not null && RatioCondition.Whole(RatioCondition.OfNumerator(whole.Value, 100, share)) is { } needed
            ? Wording.Of($"; the claim needs {Words(needed, whole.Value)} of {whole.Value}", $"; да би тврдња стајала, потребно је {Words(needed, whole.Value)} од {whole.Value}")
            : Wording.Of($"; no number of {whole.Value} is as claimed", $"; ниједан број од укупно {whole.Value} не одговара тврдњи");
    }

    private static Bounds Claimed(RoundedValue quoted, ClaimRelation relation) => relation switch
    {
        ClaimRelation.Gt => new Bounds(quoted.Value, true, null, false),
        ClaimRelation.Ge => new Bounds(quoted.Value, false, null, false),
        ClaimRelation.Lt => new Bounds(null, false, quoted.Value, true),
        ClaimRelation.Le => new Bounds(null, false, quoted.Value, false),
        ClaimRelation.Eq => Bounds.At(quoted.Value),
        _ => quoted.Interval,
    };

    private static Wording Words(Bounds needed, decimal whole) => (needed.Lower, needed.Upper) switch
    {
        ({ } one, { } same) when one == same => Wording.Of(one),
        ({ } least, { } most) when most == whole => Wording.Of($"at least {least}", $"најмање {least}"),
        (0, { } most) => Wording.Of($"at most {most}", $"највише {most}"),
        _ => Wording.Of($"{needed.Lower!.Value} to {needed.Upper!.Value}", $"{needed.Lower.Value}–{needed.Upper.Value}"),
    };
}

using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim, and from which figures it is to be checked: a reader may name documents and counters.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Query">The figures of its subject, area and period.</param>
internal sealed record ClaimQuestion(Claim Claim, SeriesQuery Query)
{
    /// <summary>Whether a document makes the claim, and not a reader.</summary>
    internal bool IsRecorded => Claim.Source.Length > 0;

    /// <summary>The claim of a document: every figure may check it.</summary>
    internal static ClaimQuestion Of(Claim claim) => new(claim, new SeriesQuery { Indicator = claim.Subject, Areas = [claim.Area], From = claim.Period, To = claim.Period });
}

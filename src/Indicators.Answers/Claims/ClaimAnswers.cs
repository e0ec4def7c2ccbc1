using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The recorded claims, checked against what the publication knows.</summary>
public static partial class ClaimAnswers
{
    /// <summary>All claims, in the order of their identifiers: K2 before K10.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static IReadOnlyList<CheckedClaim> All(Publication publication) =>
    [
        .. publication.Snapshot.Claims()
            .OrderBy(claim => Number().Match(claim.Id).Index > 0 ? claim.Id[..Number().Match(claim.Id).Index] : claim.Id, StringComparer.Ordinal)
            .ThenBy(claim => int.TryParse(Number().Match(claim.Id).Value, out var number) ? number : 0)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(claim => Check(publication, claim)),
    ];

    /// <summary>Checks a claim that a reader makes. Whatever may be shown can check it, also the document that prints the figure; what is held back never does.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="claim">The claim, of the form <c>value</c> and without a document.</param>
    /// <param name="query">From which figures it is to be checked: areas and periods are the claim's, documents, counters and bodies as the reader names them.</param>
    public static CheckedClaim CheckReaders(Publication publication, Claim claim, SeriesQuery query) => ValueClaim.Check(publication, new ClaimQuestion(claim, query));

    /// <summary>Checks a recorded claim.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="claim">The claim.</param>
    public static CheckedClaim Check(Publication publication, Claim claim) => claim.Form switch
    {
        ClaimForm.Value => ValueClaim.Check(publication, ClaimQuestion.Of(claim)),
        ClaimForm.Sum => SumClaim.Check(publication, claim),
        ClaimForm.Compare => CompareClaim.Check(publication, claim),
        ClaimForm.State => StateClaim.Check(publication, claim),
        ClaimForm.Duty => DutyClaim.Check(publication, claim),
        ClaimForm.Rank => RankClaim.Check(publication, claim),
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Form, "not a form of claim"),
    };

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}

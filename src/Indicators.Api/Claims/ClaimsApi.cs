using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Statements of sources, checked against figures, states and duties.</summary>
internal static class ClaimsApi
{
    internal static void MapClaims(this IEndpointRouteBuilder routes)
    {
        var claims = routes.MapGroup("/claims").WithTags("Claims").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        claims.MapGet("", All).WithName("Claims").WithSummary("All recorded claims with their verdicts");
        claims.MapGet("/{id}", One).WithName("Claim").WithSummary("A recorded claim with its verdict, and the figures that it could mean")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ClaimsResponse>, ProblemHttpResult> All([AsParameters] AskedRelease release, PublicationSource publications) =>
        publications.Answer<Ok<ClaimsResponse>>(release.AsOf, publication => TypedResults.Ok(ClaimsResponse.Of(publication)));

    /// <param name="id">Its identifier: <c>K1</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ClaimResponse>, ProblemHttpResult> One(string id, [AsParameters] AskedRelease release, PublicationSource publications) =>
        publications.Answer<Ok<ClaimResponse>>(release.AsOf, publication => publication.Claims.FirstOrDefault(claim => claim.Id == id) is { } recorded
            ? TypedResults.Ok(ClaimResponse.Of(ClaimAnswers.Check(publication, recorded)))
            : Refusal.NotFound("id", id, "the identifier of a claim", [.. publication.Claims.Select(claim => claim.Id)]));
}

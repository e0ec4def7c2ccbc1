using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Statements of sources, checked against figures, states and duties; and claims of readers.</summary>
internal static class ClaimsApi
{
    internal static void MapClaims(this IEndpointRouteBuilder routes)
    {
        var claims = routes.MapGroup("/claims").WithTags("Claims").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        claims.MapGet("", All).WithName("Claims").WithSummary("All recorded claims with their verdicts");
        claims.MapGet("/{id}", One).WithName("Claim").WithSummary("A recorded claim with its verdict, and the figures that it could mean")
            .ProducesProblem(StatusCodes.Status404NotFound);
        // The router prefers a name that is written out to {id}.
        claims.MapGet($"/{ReadersClaim.Id}", Check).WithName("ClaimCheck").WithSummary("A claim of your own: its verdict, the figure it is checked with, the rounding at which it holds, and the alternatives")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
    }

    /// <param name="release">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ClaimsResponse>, ProblemHttpResult> All([AsParameters] AskedText release, PublicationSource publications) =>
        publications.Answer<Ok<ClaimsResponse>>(release, (publication, language) => TypedResults.Ok(ClaimsResponse.Of(publication, language)));

    /// <param name="id">Its identifier: <c>K1</c>.</param>
    /// <param name="release">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ClaimResponse>, ProblemHttpResult> One(string id, [AsParameters] AskedText release, PublicationSource publications) =>
        publications.Answer<Ok<ClaimResponse>>(release, (publication, language) => publication.Claims.FirstOrDefault(claim => claim.Id == id) is { } recorded
            ? TypedResults.Ok(ClaimResponse.Of(ClaimAnswers.Check(publication, recorded), publication.Catalogue, language) with { Release = publication.Release })
            : Refusal.NotFound("id", id, "the identifier of a claim", [.. publication.Claims.Select(claim => claim.Id)]));

    /// <param name="asked">The claim.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ClaimResponse>, ProblemHttpResult> Check([AsParameters] AskedClaim asked, PublicationSource publications) =>
        publications.Answer<Ok<ClaimResponse>>(asked, (publication, language) =>
        {
            if (ClaimRequest.Missing(asked, publication.Catalogue) is { Count: > 0 } missing)
            {
                return Refusal.Of(ProblemKind.MissingParameter, missing);
            }

            if (publication.Catalogue.Find(asked.Indicator!) is null)
            {
                return Refusal.NotFound("indicator", asked.Indicator!, "the identifier of an indicator, as /api/v1/indicators lists them", [.. publication.Catalogue.Entries.Select(entry => entry.Id)]);
            }

            var (claim, query, errors) = ClaimRequest.Read(asked, publication.Catalogue);
            if (claim is null || query is null)
            {
                return Refusal.Of(ProblemKind.WrongValue, errors);
            }

            // The same figures as the series: what it holds back or says was withdrawn is so here too.
            var series = SeriesAnswers.Find(publication, query with { From = null, To = null, Period = claim.Period });
            return series.Withdrawn.Count > 0
                ? SeriesApi.Gone(series, "indicator")
                : TypedResults.Ok(ClaimResponse.Of(ClaimAnswers.CheckReaders(publication, claim, query), publication.Catalogue, language) with { Release = publication.Release, Withheld = series.Withheld });
        });
}

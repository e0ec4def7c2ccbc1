using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Statements of sources, checked against figures, states and duties; and claims of readers.</summary>
internal static class ClaimsApi
{
    internal static void MapClaims(this IEndpointRouteBuilder routes)
    {
        var claims = routes.MapGroup("/claims").WithTags("Claims").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        claims.MapGet("", All).WithName("Claims").WithSummary("All recorded claims with their verdicts")
            .Explained("What sources say that can be checked, each with the verdict of the figures and a sentence that can be printed.", "/api/v1/claims");
        claims.MapGet($"/{IdentifierConstraint.Segment}", One).WithName("Claim").WithSummary("A recorded claim with its verdict, and the figures that it could mean")
            .Explained("For a claimed ratio it has every pair of figures that could be meant, each with its own verdict.", "/api/v1/claims/K1")
            .ProducesProblem(StatusCodes.Status404NotFound);
        // The router prefers a name that is written out to {id}.
        claims.MapGet($"/{ReadersClaim.Id}", Check).WithName("ClaimCheck").WithSummary("A claim of your own: its verdict, the figure it is checked with, the rounding at which it holds, and the alternatives")
            .Explained("Says whether a number holds, holds when rounded, does not hold or cannot be decided, and by which figure. Nothing that is held back checks a claim.", "/api/v1/claims/check?indicator=identification-rate&geo=SRB&period=2022&relation=about&value=0.004&unit=%25", "/api/v1/claims/check?indicator=identified-victims&geo=SRB&period=2022&relation=gt&value=60&source=atina-2023&countedBy=cptv", "/api/v1/claims/check?indicator=migrants-stayed&geo=SRB&period=2022&relation=about&value=120000&roundedTo=10000", "/api/v1/claims/check?indicator=identification-rate&geo=SRB&period=2022&relation=lt&value=5&denominatorSource=atina-2023&asOf=1", "/api/v1/claims/check?indicator=shelter-availability&geo=SRB&period=2021&relation=le&value=50&body=cptv-shelter")
            .Refusing(StatusCodes.Status404NotFound, "/api/v1/claims/check?indicator=identification-rat&geo=SRB&period=2022&relation=about&value=0.004")
            .Refusing(StatusCodes.Status400BadRequest, "/api/v1/claims/check?indicator=identification-rate&geo=SRB&period=2022&relation=about&value=0,004")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
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
            var series = SeriesAnswers.Find(publication, query with { From = null, To = null, Period = claim.Period, Language = language });
            return series.Withdrawn.Count > 0
                ? SeriesApi.Gone(series, "indicator")
                : TypedResults.Ok(ClaimResponse.Of(ClaimAnswers.CheckReaders(publication, claim, query), publication.Catalogue, language) with { Release = publication.Release, Withheld = WithheldResponse.Of(series) });
        });
}

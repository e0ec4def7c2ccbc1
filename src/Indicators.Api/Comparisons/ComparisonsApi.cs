using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>One number by every denominator that there is for it.</summary>
internal static class ComparisonsApi
{
    internal static void MapComparisons(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"/comparisons/{IdentifierConstraint.Segment}", Comparison).WithTags("Series").WithName("Comparison")
            .WithSummary("One number by every denominator that there is for it, each with what it means, and the denominators that are refused")
            .Explained("Persons counted during a year and persons there at one time are other denominators: each rate says which it has, and what looks like one and is none is given with the reason.", "/api/v1/comparisons/identified-victims?geo=SRB&period=2022")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .OnlyKnownParameters();

    /// <param name="id">The indicator above the line: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="period">Their period.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ComparisonResponse>, ProblemHttpResult> Comparison(
        string id, [AsParameters] SeriesParameters parameters, [AsParameters] PeriodParameter period, PublicationSource publications) =>
        publications.Answer<Ok<ComparisonResponse>>(parameters.AsOf, publication =>
        {
            var comparable = ComparisonAnswers.Comparable(publication.Catalogue);
            if (!comparable.Contains(id))
            {
                return Refusal.NotFound("id", id, $"the identifier of an indicator of which there are rates: {string.Join(", ", comparable)}", [.. comparable]);
            }

            var (query, errors) = SeriesRequest.Read(id, parameters, period.Period, publication.Catalogue);
            return errors.Count > 0 ? Refusal.Of(ProblemKind.WrongValue, errors) : TypedResults.Ok(ComparisonResponse.Of(ComparisonAnswers.Of(publication, query)));
        });
}

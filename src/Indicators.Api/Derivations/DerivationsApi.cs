using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>One period of a series.</summary>
internal sealed class PeriodParameter
{
    internal const string Name = "period";

    /// <summary>Only figures of exactly this period, as the series writes it: <c>2022</c>, <c>2022-01/2022-10</c>.</summary>
    /// <example>2022</example>
    [FromQuery(Name = Name)]
    public string? Period { get; init; }
}

/// <summary>How figures came about.</summary>
internal static class DerivationsApi
{
    private const string Id = IdentifierConstraint.Segment;

    internal static void MapDerivations(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"/series/{Id}/derivation", Derivations).WithTags("Series").WithName("SeriesDerivation")
            .WithSummary("How each figure of a series came about: rows, formula, steps, rounding, and what was not used")
            .Explained("One derivation for each figure that the series answers to the same question, in the same order.", "/api/v1/series/identification-rate/derivation?geo=SRB&period=2022")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .OnlyKnownParameters();

    /// <param name="id">The indicator: <c>identification-rate</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="period">Their period.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<DerivationsResponse>, ProblemHttpResult> Derivations(
        string id, [AsParameters] SeriesParameters parameters, [AsParameters] PeriodParameter period, PublicationSource publications) =>
        SeriesApi.Answer(id, parameters, period.Period, publications, (publication, answer) => TypedResults.Ok(DerivationsResponse.Of(publication, answer)));
}

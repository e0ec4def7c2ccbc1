using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>What figures are about and which state they are of: indicators, releases.</summary>
internal static class DefinitionsApi
{
    internal static void MapDefinitions(this IEndpointRouteBuilder routes)
    {
        var definitions = routes.MapGroup("").WithTags("Definitions").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        definitions.MapGet("/indicators", AllIndicators).WithName("Indicators").WithSummary("All indicators, observed and derived")
            .Explained("What there are figures of, with the definition and the caveat of each.", "/api/v1/indicators");
        definitions.MapGet($"/indicators/{IdentifierConstraint.Segment}", OneIndicator).WithName("Indicator").WithSummary("An indicator: definition, unit, formula, caveat")
            .Explained("What is counted or how it is calculated, in which unit, and what one may not take it for.", "/api/v1/indicators/identification-rate")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <param name="release">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<IndicatorsResponse>, ProblemHttpResult> AllIndicators([AsParameters] AskedText release, PublicationSource publications) =>
        publications.Answer<Ok<IndicatorsResponse>>(release, (publication, language) => TypedResults.Ok(new IndicatorsResponse(
            [.. publication.Catalogue.Entries.Select(entry => IndicatorResponse.Of(publication.Catalogue.Find(entry.Id, language)!))], publication.Release)));

    /// <param name="id">Its identifier: <c>identified-victims</c>.</param>
    /// <param name="release">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<IndicatorResponse>, ProblemHttpResult> OneIndicator(string id, [AsParameters] AskedText release, PublicationSource publications) =>
        publications.Answer<Ok<IndicatorResponse>>(release, (publication, language) => publication.Catalogue.Find(id, language) is { } entry
            ? TypedResults.Ok(IndicatorResponse.Of(entry))
            : Refusal.NotFound("id", id, "the identifier of an indicator", [.. publication.Catalogue.Entries.Select(known => known.Id)]));
}

using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>What figures are about and where they come from: indicators, sources, releases.</summary>
internal static class DefinitionsApi
{
    internal static void MapDefinitions(this IEndpointRouteBuilder routes)
    {
        var definitions = routes.MapGroup("").WithTags("Definitions").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        definitions.MapGet("/indicators", AllIndicators).WithName("Indicators").WithSummary("All indicators, observed and derived");
        definitions.MapGet("/indicators/{id}", OneIndicator).WithName("Indicator").WithSummary("An indicator: definition, unit, formula, caveat")
            .ProducesProblem(StatusCodes.Status404NotFound);
        definitions.MapGet("/sources", AllSources).WithName("Sources").WithSummary("All documents that print figures");
        definitions.MapGet("/sources/{id}", OneSource).WithName("Source").WithSummary("A document that prints figures")
            .ProducesProblem(StatusCodes.Status404NotFound);
        definitions.MapGet("/releases", AllReleases).WithName("Releases").WithSummary("All releases: what each import changed");
    }

    private static Ok<IndicatorsResponse> AllIndicators(PublicationSource publications)
    {
        using var publication = publications.Open();
        return TypedResults.Ok(new IndicatorsResponse([.. publication.Catalogue.Entries.Select(IndicatorResponse.Of)], publication.Release));
    }

    /// <param name="id">Its identifier: <c>identified-victims</c>.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<IndicatorResponse>, ProblemHttpResult> OneIndicator(string id, PublicationSource publications)
    {
        using var publication = publications.Open();
        return publication.Catalogue.Find(id) is { } entry
            ? TypedResults.Ok(IndicatorResponse.Of(entry))
            : Refusal.NotFound("id", id, "the identifier of an indicator", [.. publication.Catalogue.Entries.Select(known => known.Id)]);
    }

    private static Ok<SourcesResponse> AllSources(PublicationSource publications)
    {
        using var publication = publications.Open();
        return TypedResults.Ok(new SourcesResponse([.. publication.Catalogue.Sources.Values.Select(SourceResponse.Of)], publication.Release));
    }

    /// <param name="id">Its identifier: <c>atina-2023</c>.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<SourceResponse>, ProblemHttpResult> OneSource(string id, PublicationSource publications)
    {
        using var publication = publications.Open();
        return publication.Catalogue.Sources.TryGetValue(id, out var source)
            ? TypedResults.Ok(SourceResponse.Of(source))
            : Refusal.NotFound("id", id, "the identifier of a source", [.. publication.Catalogue.Sources.Keys]);
    }

    private static Ok<ReleasesResponse> AllReleases(PublicationSource publications)
    {
        using var publication = publications.Open();
        return TypedResults.Ok(new ReleasesResponse(publication.Releases));
    }
}

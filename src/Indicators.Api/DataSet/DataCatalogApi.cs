using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The catalogue of data sets, for harvesters of data portals.</summary>
internal static class DataCatalogApi
{
    internal const string Path = "/catalog.jsonld";
    internal const string MediaType = "application/ld+json";

    internal static void MapDataCatalog(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Catalog).WithTags("Data set").WithName("DataCatalog").WithSummary("The data sets as a DCAT 3 catalogue, in JSON-LD")
            .Explained("The whole and one data set for each indicator, each with its formats, areas, periods, terms and release.", Path)
            .Produces<object>(StatusCodes.Status200OK, MediaType).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .OnlyKnownParameters();

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    /// <param name="formats">The formats of series.</param>
    /// <param name="request">The request.</param>
    private static Results<JsonHttpResult<Dictionary<string, object>>, ProblemHttpResult> Catalog(
        [AsParameters] AskedRelease release, PublicationSource publications, EndpointDataSource formats, HttpRequest request) =>
        publications.Answer<JsonHttpResult<Dictionary<string, object>>>(release.AsOf, publication => TypedResults.Json(
            new DataCatalog(publication, $"{request.Scheme}://{request.Host}", AnswerFormat.OfSeries(formats)).Document(), contentType: MediaType));
}

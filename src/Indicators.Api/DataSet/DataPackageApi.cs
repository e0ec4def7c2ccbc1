using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The whole data set as a Data Package.</summary>
internal static class DataPackageApi
{
    internal const string Path = "/datapackage.json";

    internal static void MapDataPackage(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Package).WithTags("Data set").WithName("DataPackage").WithSummary("The whole data set as a Frictionless Data Package: which tables there are, and what their columns are")
            .Explained("For readers of Frictionless data: tables with the types, constraints and units of their columns, and the addresses of this release.", Path)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .OnlyKnownParameters();

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<DataPackage>, ProblemHttpResult> Package([AsParameters] AskedRelease release, PublicationSource publications, HttpRequest request) =>
        publications.Answer<Ok<DataPackage>>(release.AsOf, publication => TypedResults.Ok(DataPackage.Of(publication, $"{request.Scheme}://{request.Host}/")));
}

/// <summary>What the columns of tables are, for tables that are many.</summary>
internal static class TableSchemaApi
{
    internal const string SeriesPath = "/api/v1/schemas/series.json";

    internal static void MapTableSchemas(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/schemas/series.json", () => TypedResults.Ok(TableSchema.OfSeries)).WithTags("Data set").WithName("SeriesTableSchema").WithSummary("What the columns of the CSV of a series are, as Frictionless Table Schema")
            .Explained("One schema for all series: names, types, constraints and units of the columns, the key, and what leads to the table of documents.", SeriesPath)
            .ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
}

using Indicators.Answers;
using Indicators.Charts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Pictures of series.</summary>
internal static class ChartsApi
{
    private const string Id = "{id:regex(^[a-z0-9-]+$)}";

    internal static void MapCharts(this IEndpointRouteBuilder routes)
    {
        var charts = routes.MapGroup("/charts").WithTags("Charts").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        charts.MapGet("", All).WithName("Charts").WithSummary("All charts");
        charts.MapGet($"/{Id}.png", Png).WithName("ChartPng").WithSummary("A chart as a PNG picture")
            .Produces(StatusCodes.Status200OK, typeof(byte[]), "image/png").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        charts.MapGet($"/{Id}.svg", Svg).WithName("ChartSvg").WithSummary("A chart as an SVG picture")
            .Produces<string>(StatusCodes.Status200OK, "image/svg+xml").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        charts.MapGet($"/{Id}.alt.txt", Alt).WithName("ChartAlt").WithSummary("A chart in words, for those who do not see it")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
    }

    private static Ok<ChartsResponse> All(ChartLibrary library) => TypedResults.Ok(new ChartsResponse([.. library.Definitions.Select(ChartResponse.Of)]));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Png(string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications) =>
        library.Answer(id, parameters, publications, (content, look) => TypedResults.File(ChartPicture.Png(content, look), "image/png"));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Svg(string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications) =>
        library.Answer(id, parameters, publications, (content, look) => TypedResults.Text(ChartPicture.Svg(content, look), "image/svg+xml", System.Text.Encoding.UTF8));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and in which language.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Alt(string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications) =>
        library.Answer(id, parameters, publications, (content, look) => TypedResults.Text(AltText.Of(content, look.Language), "text/plain", System.Text.Encoding.UTF8));
}

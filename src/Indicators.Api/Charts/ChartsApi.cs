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
        charts.MapGet("", All).WithName("Charts").WithSummary("All charts")
            .Explained("Every chart with its title, what may be said from it and what may not, and where its picture and its figures are.", "/charts");
        charts.MapGet($"/{Id}.png", Png).WithName("ChartPng").WithSummary("A chart as a PNG picture of 850 × 600 pixels")
            .Explained("The picture has title, unit and source on it, and can be cited with the number of a release.", "/charts/identification-rate.png")
            .Produces(StatusCodes.Status200OK, typeof(byte[]), "image/png").ProducesProblem(StatusCodes.Status404NotFound);
        charts.MapGet($"/{Id}.svg", Svg).WithName("ChartSvg").WithSummary("A chart as an SVG picture")
            .Explained("The same picture as lines and letters, for print and for editing.", "/charts/identification-rate.svg")
            .Produces<string>(StatusCodes.Status200OK, "image/svg+xml").ProducesProblem(StatusCodes.Status404NotFound);
        charts.MapGet($"/{Id}.alt.txt", Alt).WithName("ChartAlt").WithSummary("A chart in words, for those who do not see it")
            .Explained("What the picture shows, figure by figure, in sentences.", "/charts/identification-rate.alt.txt")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<ChartsResponse> All(ChartLibrary library) => TypedResults.Ok(new ChartsResponse([.. library.Definitions.Select(ChartResponse.Of)]));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Png(string id, [AsParameters] AskedRelease release, ChartLibrary library, PublicationSource publications) =>
        Answer(id, release, library, publications, content => TypedResults.File(ChartPicture.Png(content, PictureSize.Default), "image/png"));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Svg(string id, [AsParameters] AskedRelease release, ChartLibrary library, PublicationSource publications) =>
        Answer(id, release, library, publications, content => TypedResults.Text(ChartPicture.Svg(content, PictureSize.Default), "image/svg+xml", System.Text.Encoding.UTF8));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Alt(string id, [AsParameters] AskedRelease release, ChartLibrary library, PublicationSource publications) =>
        Answer(id, release, library, publications, content => TypedResults.Text(AltText.Of(content), "text/plain", System.Text.Encoding.UTF8));

    private static Results<TOk, ProblemHttpResult> Answer<TOk>(string id, AskedRelease release, ChartLibrary library, PublicationSource publications, Func<ChartContent, TOk> answer)
        where TOk : IResult =>
        library.Answer(id, release, publications, (publication, definition) => answer(ChartLibrary.Content(publication, definition)));
}
